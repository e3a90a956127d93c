import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import type { PlayOrder } from '../../../suites/server/play-order.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import { packageRoot } from '../../config/package-root.ts';
import type { RunConfig } from '../../config/run-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { targetConfigOf } from '../../config/target-config.ts';
import { createRun, newRunId, saveVerdict } from '../../evidence/run-folder.ts';
import { absentNeed } from '../../judge/absent-need.ts';
import { notApplicable } from '../../judge/judge-case.ts';
import { reproduceLine } from '../../judge/reproduce-line.ts';
import type { ExitCode, RunDescription } from '../../model/run.ts';
import { counted } from '../../report/counted.ts';
import { reportPlaces } from '../../report/write.ts';
import { openTarget } from '../../subject/target.ts';
import { finishRun } from '../finish-run.ts';
import type { InterruptCode } from '../main.ts';
import { paintFor } from '../paint.ts';
import { suiteVersion } from '../suite-version.ts';
import { type ListedCase, serverCatalogue } from './catalogue.ts';
import { jestConfig } from './jest-config.ts';
import { playInJest } from './jest-process.ts';
import { startProgress, verdictAt } from './progress.ts';
import { ensureReportsFolder } from './reports-folder.ts';
import { selectCases, sparedCases } from './select-cases.ts';

/** `server` from the request to the exit code: settle what is asked for, make sure of the target, play, report. */

/** Opening a target is the guard: it says what is wrong with address, certificate or credential, and ends on a live system. */
const describeRun = async (config: RunConfig, selected: readonly ListedCase[]): Promise<RunDescription> => {
  const target = await openTarget(targetConfigOf(config, process.env), { exchangeMs: config.limits.answerMs });
  await target.close();
  const now = new Date();
  return {
    runId: newRunId(now),
    subject: 'server',
    suiteVersion: suiteVersion(),
    specHash,
    seed: config.seed,
    businessDate: target.businessDate,
    startedAt: now.toISOString(),
    target: target.description,
    arguments: config.arguments,
    cases: selected.map(({ serverCase }) => serverCase.id),
  };
};

type Prepared = {
  readonly config: RunConfig;
  readonly selected: readonly ListedCase[];
  readonly run: RunDescription;
  readonly runFolder: string;
  readonly order: PlayOrder;
};

/** The verdicts of cases that are not played are known before the others are. */
const saveNotApplicable = async ({ selected, runFolder, order }: Prepared): Promise<number> => {
  let saved = 0;
  for (const { serverCase, requirement } of selected) {
    const reason = absentNeed(serverCase, order.absent);
    const reproduce = order.reproduce[serverCase.id] ?? '';
    if (reason === undefined) continue;
    await saveVerdict(runFolder, notApplicable(serverCase, requirement, { reason, reproduce }));
    saved += 1;
  }
  return saved;
};

const writeInputs = async (prepared: Prepared): Promise<{ readonly configFile: string; readonly orderFile: string }> => {
  const { config, selected, run, runFolder, order } = prepared;
  const root = packageRoot();
  const configFile = join(runFolder, 'jest.config.json');
  const orderFile = join(runFolder, 'play-order.json');
  const jest = jestConfig({
    root,
    isBuilt: existsSync(join(root, 'dist', 'suites')),
    run,
    allureResults: reportPlaces(runFolder).allureResults,
    areas: [...new Set(selected.map(({ area }) => area))],
    workers: config.limits.workers ?? (config.target.kind === 'embedded' ? availableParallelism() : 1),
  });
  await writeFile(configFile, JSON.stringify(jest, null, 2));
  await writeFile(orderFile, JSON.stringify(order, null, 2));
  return { configFile, orderFile };
};

const play = async (prepared: Prepared, count: number): Promise<InterruptCode | undefined> => {
  const { selected, runFolder } = prepared;
  const { configFile, orderFile } = await writeInputs(prepared);
  const ids = new Map(selected.map(({ serverCase }) => [serverCase.title, serverCase.id]));
  const progress = startProgress(count, process.stdout, paintFor(process.stdout));
  const { interrupted } = await playInJest({
    folder: packageRoot(),
    configFile,
    logFile: join(runFolder, 'jest.log'),
    environment: { OCP_PLAY_ORDER: orderFile },
    onCaseEnded: (title) => progress.ended(verdictAt(join(runFolder, 'verdicts', `${ids.get(title)}.json`))),
  });
  progress.stop();
  return interrupted;
};

type Left = { readonly spared: number; readonly inapplicable: number };

const announce = ({ config, selected, run }: Prepared, { spared, inapplicable }: Left): void => {
  const target = config.target.kind === 'embedded' ? 'the embedded reference simulator' : config.target.url;
  process.stdout.write(
    `Playing ${counted(selected.length - inapplicable, 'case')} against ${target}, business date ${run.businessDate}, seed ${run.seed}.\n`,
  );
  if (inapplicable > 0)
    process.stdout.write(`Not applicable, for want of what the run file declares absent: ${counted(inapplicable, 'case')}.\n`);
  if (spared > 0) process.stdout.write(`Spared this target unless --allow or families.allow says otherwise: ${counted(spared, 'case')}.\n`);
};

export const runServer = async (request: RunRequest): Promise<ExitCode | InterruptCode> => {
  const config = loadRunConfig(request);
  const catalogue = serverCatalogue();
  const selected = selectCases(catalogue, config.selection);
  ensureReportsFolder(config.report.folder);
  const run = await describeRun(config, selected);
  const runFolder = await createRun(config.report.folder.value, run);
  const reproduce = Object.fromEntries(run.cases.map((id) => [id, reproduceLine(run, id)]));
  const prepared: Prepared = { config, selected, run, runFolder, order: { runFolder, config, absent: run.target.absent, reproduce } };
  const inapplicable = await saveNotApplicable(prepared);
  announce(prepared, { inapplicable, spared: sparedCases(catalogue, config.selection).length });
  const interrupted = await play(prepared, selected.length - inapplicable);
  if (interrupted === undefined) return finishRun(runFolder, config.report);
  process.stderr.write(`\nInterrupted. What was played so far is in ${runFolder}.\n`);
  return interrupted;
};
