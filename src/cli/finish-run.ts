import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { proofs } from '../../suites/proofs.ts';
import { HarnessError } from '../errors.ts';
import { loadRun } from '../evidence/run-folder.ts';
import type { ExitCode } from '../model/run.ts';
import { offlinePage } from '../report/allure/offline-page.ts';
import { paceOf, paceText } from '../report/pace.ts';
import { printable } from '../report/printable.ts';
import type { RunReport } from '../report/run-report.ts';
import { summaryText } from '../report/summary.ts';
import { type ReportPlaces, writeReports } from '../report/write.ts';
import { historyFileOf } from './history-file.ts';
import { paintFor } from './paint.ts';
import { scorecardOfRun } from './readiness/run-scorecard.ts';
import { catalogueFor } from './run/catalogue.ts';
import { assumptionTexts } from './run/explanation-text.ts';
import { reportOf } from './run/report-of-run.ts';
import { shownPath } from './shown-path.ts';

/** From a run folder to its reports and its exit code. What is stored decides; how it came about is not asked. */

export type AllureOptions = {
  readonly singleFile: boolean;
  readonly historyFile?: string;
  /** It is one that no report was made of yet. */
  readonly isNewRun?: true;
};

const run = promisify(execFile);

const jestLogLimit = 2000;

const generateAllure = async (places: ReportPlaces, runFolder: string): Promise<void> => {
  await rm(places.allure, { recursive: true, force: true });
  const command = join(fileURLToPath(import.meta.resolve('allure')), '..', '..', 'cli.js');
  try {
    await run(process.execPath, [command, 'generate', '--config', places.allureConfig, '--cwd', runFolder, places.allureResults]);
  } catch (error) {
    const output = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
    throw new HarnessError({
      code: 'ALLURE',
      says: `Allure could not make its report of ${places.allureResults}. ${output}`.trim(),
      cause: error,
    });
  }
  const page = join(places.allure, 'index.html');
  await writeFile(page, offlinePage(await readFile(page, 'utf8')));
};

/** Jest's own words, which matter only when a case left no verdict. */
const jestLog = async (report: RunReport, runFolder: string): Promise<string> => {
  if (report.missing.length === 0) return '';
  const log = await readFile(join(runFolder, 'jest.log'), 'utf8').catch(() => '');
  return log.trim() === '' ? '' : `\nJest said:\n${printable(log.slice(0, jestLogLimit))}\n`;
};

/** `tookMs` is asked at the very end; who makes reports of a stored run took no time to play it. */
export const finishRun = async (runFolder: string, options: AllureOptions, tookMs?: () => number): Promise<ExitCode> => {
  const stored = await loadRun(runFolder);
  const report = reportOf(stored);
  const { historyFile, singleFile, isNewRun = tookMs !== undefined } = options;
  const file = historyFile ?? historyFileOf(runFolder, report.run);
  // A shard is no point in a target's history.
  const history = report.run.shard === undefined ? { history: { file, isAppended: isNewRun } } : {};
  if (isNewRun) await mkdir(dirname(file), { recursive: true });
  const titles = Object.fromEntries(catalogueFor(report.run.subject).map(({ suiteCase }) => [suiteCase.id, suiteCase.title]));
  const texts = { assumptionTexts: assumptionTexts(), proofs, titles };
  const places = writeReports(report, { runFolder, ...texts, singleFile, environment: process.env, ...history });
  // Without a single result there is nothing that Allure could show, and the summary says why.
  const hasResults = existsSync(places.allureResults);
  if (hasResults) await generateAllure(places, runFolder);
  const scorecard = scorecardOfRun(stored);
  const shownPlaces = {
    ...(hasResults && { report: shownPath(join(places.allure, 'index.html')) }),
    ...(scorecard?.place !== undefined && { scorecard: shownPath(scorecard.place) }),
    junit: shownPath(places.junit),
    evidence: shownPath(runFolder),
  };
  process.stdout.write(`\n${summaryText(report, shownPlaces, paintFor(process.stdout))}${await jestLog(report, runFolder)}`);
  if (scorecard !== undefined) process.stdout.write(`\n${scorecard.says}\n`);
  const evidence = report.cases.flatMap((one) => one.evidence ?? []);
  if (tookMs !== undefined) process.stdout.write(`\n${paceText(paceOf(evidence), tookMs())}\n`);
  return report.exitCode;
};
