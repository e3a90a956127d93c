import type { CaseEvidence } from '../../model/evidence.ts';
import type { RunDescription } from '../../model/run.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import type { CaseReport } from '../run-report.ts';
import { type CaseMetadata, caseIdentity } from './case-metadata.ts';

/** One `*-result.json` of Allure, as far as we need to know it. */
export type AllureResult = {
  readonly name: string;
  readonly status?: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly [member: string]: unknown;
};

const statuses = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failed',
  inconclusive: 'failed',
  'not-applicable': 'skipped',
  'harness-error': 'broken',
} as const satisfies Record<VerdictKind, string>;

/** When the case was played. Jest knows only how long it waited for a case that may have been over already. */
const timesOf = ({ startedAt, durationMs }: CaseEvidence): { readonly start?: number; readonly stop?: number } => {
  const start = Date.parse(startedAt ?? '');
  return Number.isNaN(start) ? {} : { start, stop: start + durationMs };
};

/**
 * The result as the verdict wants it. Allure guesses a status from the words of an error, and knows of a skipped test
 * only its name; the verdict knows better, and is the truth.
 */
export const settledResult = (result: AllureResult, { verdict, evidence }: CaseReport, metadata: CaseMetadata): AllureResult => {
  const ownNames = new Set([...metadata.labels.map(({ name }) => name), 'parentSuite', 'suite', 'subSuite']);
  const kept = result.labels.filter(({ name }) => !ownNames.has(name));
  return {
    ...result,
    ...(evidence && timesOf(evidence)),
    status: statuses[verdict.verdict],
    ...(verdict.verdict === 'pass' ? {} : { statusDetails: { message: verdict.sentence } }),
    labels: [...kept, ...metadata.labels],
    description: metadata.description,
    links: metadata.links,
    testCaseId: metadata.testCaseId,
    historyId: metadata.historyId,
  };
};

const LEFT_NO_VERDICT =
  'This case was selected and left no verdict: a defect of the suite, or the run was stopped. See jest.log in the run folder.';

export type MissingCase = { readonly id: string; readonly title: string };

/** Of a case that Jest never came to, or that broke before it had anything to judge: `told` is what Jest says of it, where it did begin. */
export const missingResult = (
  { subject, runId, startedAt }: RunDescription,
  { id, title }: MissingCase,
  told?: AllureResult,
): AllureResult => {
  const identity = caseIdentity({ subject, caseId: id });
  const at = Date.parse(startedAt);
  return {
    uuid: `${runId}-${id}`,
    name: title,
    fullName: id,
    stage: 'finished',
    start: at,
    stop: at,
    statusDetails: { message: LEFT_NO_VERDICT },
    ...told,
    status: 'broken',
    description: LEFT_NO_VERDICT,
    labels: [
      { name: 'epic', value: 'Without a verdict' },
      { name: 'verdict', value: 'harness-error' },
      { name: 'cause', value: 'harness' },
    ],
    testCaseId: identity,
    historyId: identity,
  };
};
