import type { CheckVerdict, Family } from '../../model/verdict.ts';
import type { CaseReport } from '../run-report.ts';

/** Why a case is not green, in one word: who has many red cases looks at the causes, not at the cases. */
export type Cause =
  | 'harness'
  | 'waived'
  | 'configuration'
  | 'capture'
  | 'timing'
  | 'schema'
  | 'sequencing'
  | 'error-handling'
  | 'authorization'
  | 'reference-data'
  | 'semantics'
  | 'http'
  | 'capacity'
  | 'evidence'
  | 'warning'
  | 'not-applicable';

const CAUSE_OF_FAMILY = {
  schema: 'schema',
  sequencing: 'sequencing',
  consistency: 'sequencing',
  'error-handling': 'error-handling',
  'negative-input': 'error-handling',
  authorization: 'authorization',
  'reference-data': 'reference-data',
  semantics: 'semantics',
  'http-behaviour': 'http',
  capacity: 'capacity',
} as const satisfies Record<Family, Cause>;

/** Checks say in their ids what they are about; these ask when something happened. */
const TIMING =
  /within-\w+Ms$|wait-for|only-after|waits|pace|in-time|heartbeats-arrive|back-off|retry-after|given-up|looks-for-new-versions/;
/** These ask what a client recorded. */
const CAPTURE = /^capture|captured|record(ed|s)|book(ed|s)?(-|$)|set-aside|sets-aside|kept|dropped|stored|dates-are-those/;
const SCHEMA = /matches-schema$/;

const violated = (checks: readonly CheckVerdict[]): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);

const causeOfFailure = ({ verdict }: CaseReport): Cause => {
  const [first = ''] = violated(verdict.checks);
  if (verdict.family === 'capacity') return 'capacity';
  if (SCHEMA.test(first)) return 'schema';
  if (verdict.subject === 'client' && CAPTURE.test(first)) return 'capture';
  return TIMING.test(first) ? 'timing' : CAUSE_OF_FAMILY[verdict.family];
};

/** What the run file or the launch has to mend before anything can be said of the party under test. */
const CONFIGURATION = /run file|credential|target\.|businessDate|certificate|launch/i;

const causeOfDoubt = ({ verdict, evidence }: CaseReport): Cause => {
  if (verdict.family === 'capacity') return 'capacity';
  const { client, missing } = evidence ?? {};
  if (client?.ended === 'never-started') return 'configuration';
  if (client?.captureProblem !== undefined) return 'capture';
  return CONFIGURATION.test(missing?.needed ?? '') ? 'configuration' : 'evidence';
};

export const causeOf = (report: CaseReport): Cause | undefined => {
  if (report.waivers !== undefined) return 'waived';
  switch (report.verdict.verdict) {
    case 'pass':
      return undefined;
    case 'harness-error':
      return 'harness';
    case 'fail':
      return causeOfFailure(report);
    case 'inconclusive':
      return causeOfDoubt(report);
    case 'warn':
      return 'warning';
    case 'not-applicable':
      return 'not-applicable';
  }
};

const CAUSE_NAMES = {
  harness: 'Harness: the suite itself failed, and the run is invalid',
  configuration: 'Configuration: what the run was given does not suffice',
  capture: 'Capture: what the client recorded',
  timing: 'Timing: too late, too early, or not as announced',
  schema: 'Schema: messages that break the documented shape',
  sequencing: 'Sequencing: gaps, duplicates, order, epochs, and what must agree with them',
  'error-handling': 'Error handling: refusals, and what must be refused',
  authorization: 'Authorization and entitlement',
  'reference-data': 'Reference data',
  semantics: 'Semantics across datasets',
  http: 'HTTP behaviour',
  capacity: 'Capacity: the declared load',
  evidence: 'Not decided: evidence or a prerequisite is missing',
  waived: 'Waived: known, and answered for until a day',
  warning: 'Warnings: a SHOULD is not followed',
  'not-applicable': 'Not applicable: the party under test lacks what it takes',
} as const satisfies Record<Cause, string>;

type Category = { readonly name: string; readonly matchers: { readonly labels: Readonly<Record<string, string>> } };

/** One for each cause; what invalidates a run stands before what is wrong with the party under test. */
export const categories: readonly Category[] = Object.entries(CAUSE_NAMES).map(([cause, name]) => ({
  name,
  matchers: { labels: { cause } },
}));
