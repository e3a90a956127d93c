import type { Coverage } from '../../model/coverage.ts';
import type { RunDescription } from '../../model/run.ts';
import { ratioText } from '../coverage-text.ts';
import { partyText } from '../party-text.ts';

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

type Category = {
  readonly name: string;
  readonly matchers: { readonly labels: Readonly<Record<string, string>> };
  readonly groupBy?: readonly string[];
};

const category = (name: string, verdict: string, labels: Readonly<Record<string, string>> = {}): Category => ({
  name,
  matchers: { labels: { verdict, ...labels } },
});

/** By cause. The first that fits counts, so what invalidates a run stands before what is wrong with the target. */
const categories: readonly Category[] = [
  category('The suite itself failed (the run is invalid)', 'harness-error'),
  category('Capacity: the declared load is not carried as declared', 'fail', { epic: 'Capacity' }),
  category('Capacity: not measured', 'inconclusive', { epic: 'Capacity' }),
  category('Not decided: evidence or a prerequisite is missing', 'inconclusive'),
  category('Schema: messages that break the documented shape', 'fail', { feature: 'Schema' }),
  category('Sequencing: gaps, duplicates, order, epochs', 'fail', { feature: 'Sequencing' }),
  category('Consistency between pull, stream and snapshot', 'fail', { feature: 'Consistency between pull, stream and snapshot' }),
  category('Error handling', 'fail', { feature: 'Error handling' }),
  category('Authorization and entitlement', 'fail', { feature: 'Authorization and entitlement' }),
  category('Reference data', 'fail', { feature: 'Reference data' }),
  category('Semantics across datasets', 'fail', { feature: 'Semantics across datasets' }),
  category('HTTP behaviour', 'fail', { feature: 'HTTP behaviour' }),
  category('Warnings: a SHOULD is not followed', 'warn'),
  category('Not applicable: the party under test lacks what it takes', 'not-applicable'),
];

export const executorInfo = (run: RunDescription): object => ({
  name: 'ocp-conformance',
  type: 'ocp-conformance',
  buildName: run.runId,
  reportName: reportName(run),
});

const reportName = (run: RunDescription): string => `OCP conformance: ${run.subject}, ${partyText(run)}`;

/** The configuration of Allure's own command; it reads the folder that the Jest environment wrote. */
export const allureConfig = (
  run: RunDescription,
  options: { readonly output: string; readonly singleFile: boolean; readonly historyFile?: string },
): object => ({
  name: reportName(run),
  output: options.output,
  ...(options.historyFile && { historyPath: options.historyFile, appendHistory: true }),
  categories: { rules: categories },
  plugins: {
    awesome: {
      options: { reportName: reportName(run), singleFile: options.singleFile, reportLanguage: 'en', groupBy: ['epic', 'feature', 'story'] },
    },
  },
});
