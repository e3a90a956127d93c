import type { Coverage } from '../../model/coverage.ts';
import type { RunDescription } from '../../model/run.ts';
import { ratioText } from '../coverage-text.ts';
import type { RunReport } from '../run-report.ts';
import { categories } from './cause.ts';
import { reportName } from './executor.ts';
import { knownIssues } from './known-issues.ts';

/** What Allure shows of the run as a whole. Every Jest worker writes the first two, so they depend on the run alone. */

const partyInfo = (run: RunDescription): Readonly<Record<string, string>> =>
  run.subject === 'client'
    ? { client: run.client.says, capture: run.client.capture, deliveries: run.client.deliveries.join(', ') }
    : {
        target: run.target.kind === 'embedded' ? 'embedded reference simulator' : run.target.primary,
        ...(run.target.kind === 'url' && run.target.secondary ? { secondary: run.target.secondary } : {}),
        environment: run.target.environment,
        businessDate: run.businessDate,
      };

export const environmentInfo = (run: RunDescription, nodeVersion: string): Readonly<Record<string, string>> => ({
  ...partyInfo(run),
  seed: String(run.seed),
  specHash: run.specHash,
  suiteVersion: run.suiteVersion,
  node: nodeVersion,
  run: run.runId,
});

/** Known only at the end of a run, and so put behind what the workers wrote. */
export const coverageInfo = ({ totals }: Coverage): Readonly<Record<string, string>> => ({
  requirementsDecided: ratioText(totals.requirements),
  operationsPlayed: ratioText(totals.operations),
  answersSeen: ratioText(totals.answers),
  errorCodesSeen: ratioText(totals.errorCodes),
  propertiesSeen: ratioText(totals.properties),
  dataPropertiesSeen: ratioText(totals.dataProperties),
});

/** The file that Allure reads the environment from, with these names in place of what it may have said of them. */
export const withEnvironment = (file: string, info: Readonly<Record<string, string>>): string => {
  const kept = file.split('\n').filter((line) => line.trim() !== '' && !Object.hasOwn(info, line.split('=')[0]?.trim() ?? ''));
  return `${[...kept, ...Object.entries(info).map(([name, value]) => `${name}=${value}`)].join('\n')}\n`;
};

/** An attachment of the run, not of one of its cases. */
export const coverageAttachment = {
  name: 'What this run has seen of the contract',
  source: 'coverage-attachment.html',
  type: 'text/html',
} as const;

/** What came of the runs before this one, of the same party. */
const trendCharts = [
  { type: 'statusDynamics', title: 'How the runs ended' },
  { type: 'statusTransitions', title: 'What became red or green from run to run' },
] as const;

/** Each run is a line of some hundred kilobytes. */
const HISTORY_LIMIT = 30;

export type AllureOptions = {
  readonly output: string;
  readonly singleFile: boolean;
  /** A report that is made again shows the runs before it, and is no new one. */
  readonly history?: { readonly file: string; readonly isAppended: boolean };
};

/** The configuration of Allure's own command; it reads the folder that the Jest environment wrote. */
export const allureConfig = (report: RunReport, { output, singleFile, history }: AllureOptions): object => ({
  name: reportName(report.run),
  output,
  ...(history && { historyPath: history.file, appendHistory: history.isAppended, historyLimit: HISTORY_LIMIT }),
  categories: { rules: categories },
  resolutions: { ...knownIssues(report), knownIssuesPath: `${output}/known-issues.json` },
  plugins: {
    awesome: {
      options: {
        reportName: reportName(report.run),
        singleFile,
        reportLanguage: 'en',
        groupBy: ['epic', 'feature', 'story'],
        sections: ['charts', 'timeline'],
        charts: trendCharts,
      },
    },
  },
});
