import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '../model/proof.ts';
import { type CaseMetadata, caseMetadata } from './allure/case-metadata.ts';
import { coveragePage } from './allure/coverage-page.ts';
import { executorInfo, playedBy } from './allure/executor.ts';
import { gateErrors, gateInfo } from './allure/gate.ts';
import { type AllureResult, missingResult, settledResult } from './allure/result-file.ts';
import { resultSteps } from './allure/result-steps.ts';
import { allureConfig, coverageAttachment, coverageInfo, withEnvironment } from './allure/run-metadata.ts';
import { partyText } from './party-text.ts';
import { reportTexts } from './report-texts.ts';
import type { RunReport } from './run-report.ts';

/** The one place of this folder that touches files: puts the reports of a run beside its evidence. */

export type ReportPlaces = {
  readonly summary: string;
  readonly junit: string;
  readonly coverage: string;
  readonly allureResults: string;
  readonly allureConfig: string;
  readonly allure: string;
};

export const reportPlaces = (runFolder: string): ReportPlaces => ({
  summary: join(runFolder, 'summary.txt'),
  junit: join(runFolder, 'junit.xml'),
  coverage: join(runFolder, 'coverage.json'),
  allureResults: join(runFolder, 'allure-results'),
  allureConfig: join(runFolder, 'allurerc.json'),
  allure: join(runFolder, 'allure'),
});

export type ReportOptions = {
  readonly runFolder: string;
  /** What each assumption says, by id. */
  readonly assumptionTexts: Readonly<Record<string, string>>;
  /** Of each case of the catalogue, by its id. */
  readonly titles: Readonly<Record<string, string>>;
  /** What proves each case, by its id. */
  readonly proofs: Readonly<Record<string, Proof>>;
  readonly singleFile: boolean;
  readonly history?: { readonly file: string; readonly isAppended: boolean };
  /** Of the process: who plays is told by the variables of a CI server. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const isResult = (value: unknown): value is AllureResult =>
  typeof value === 'object' && value !== null && 'name' in value && 'labels' in value && Array.isArray(value.labels);

type ResultFile = { readonly name: string; readonly result: AllureResult };

const resultsIn = (folder: string): readonly ResultFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('-result.json'))
    .flatMap((name) => {
      const result: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return isResult(result) ? [{ name, result }] : [];
    });

/** Allure's results as Jest left them, brought into line with the verdicts, and given the steps that evidence and verdict tell of. */
const settleResults = (folder: string, report: RunReport, metadataOf: (title: string) => CaseMetadata | undefined): void => {
  const cases = new Map(report.cases.map((one) => [one.verdict.title, one]));
  // What an earlier report showed and this one does not must not stay.
  for (const name of readdirSync(folder)) if (name.includes('-attachment.')) rmSync(join(folder, name));
  for (const { name, result } of resultsIn(folder)) {
    const played = cases.get(result.name);
    const metadata = metadataOf(result.name);
    if (!played || !metadata) continue;
    const { files, ...shown } = resultSteps(played);
    for (const { source, text } of files) writeFileSync(join(folder, source), text);
    writeFileSync(join(folder, name), json({ ...settledResult(result, played, metadata), ...shown }));
  }
};

/** Once, whether Jest came to it or not. A case that left no verdict is broken, and never skipped: what failed before it began says nothing of anybody. */
const writeMissing = (folder: string, { run, missing }: RunReport, titles: ReportOptions['titles']): void => {
  const told = new Map(resultsIn(folder).map((one) => [one.result.name, one]));
  for (const id of missing) {
    const title = titles[id] ?? id;
    const { name = `${id}-missing-result.json`, result } = told.get(title) ?? {};
    writeFileSync(join(folder, name), json(missingResult(run, { id, title }, result)));
  }
};

const writeRunInfo = (folder: string, report: RunReport, environment: ReportOptions['environment']): void => {
  const { coverage } = report;
  const file = join(folder, 'environment.properties');
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const info = { ...gateInfo(report), playedBy: playedBy(environment), ...coverageInfo(coverage) };
  writeFileSync(file, withEnvironment(written, info));
  writeFileSync(join(folder, coverageAttachment.source), coveragePage(coverage));
  writeFileSync(join(folder, 'coverage-globals.json'), json({ attachments: [coverageAttachment], errors: gateErrors(report) }));
};

const writeAllureInputs = (report: RunReport, options: ReportOptions): void => {
  const places = reportPlaces(options.runFolder);
  const { run } = report;
  const context = { assumptionTexts: options.assumptionTexts, proofs: options.proofs, party: partyText(run), seed: run.seed };
  const metadata = new Map(report.cases.map((one) => [one.verdict.title, caseMetadata(one, context)]));
  settleResults(places.allureResults, report, (title) => metadata.get(title));
  writeFileSync(join(places.allureResults, 'executor.json'), json(executorInfo(run, options.environment)));
  writeRunInfo(places.allureResults, report, options.environment);
  writeMissing(places.allureResults, report, options.titles);
  const { singleFile, history } = options;
  writeFileSync(places.allureConfig, json(allureConfig(report, { output: places.allure, singleFile, ...(history && { history }) })));
};

/** Everything but Allure's HTML, which its own command makes from what is written here. */
export const writeReports = (report: RunReport, options: ReportOptions): ReportPlaces => {
  const places = reportPlaces(options.runFolder);
  mkdirSync(options.runFolder, { recursive: true });
  for (const [name, text] of Object.entries(reportTexts(report))) writeFileSync(join(options.runFolder, name), text);
  if (existsSync(places.allureResults)) writeAllureInputs(report, options);
  return places;
};
