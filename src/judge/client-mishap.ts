import type { ClientEvidence, ClientRun } from '../model/client-evidence.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import { cameToItsEnd } from './came-to-its-end.ts';

/** What went wrong with a client as a whole, in words: the likeliest reason for whatever its case did not see. */
export type ClientMishap = {
  readonly says: string;
  /** The suite never met it: nothing that a check says counts. */
  readonly wasNeverMet: boolean;
  /** The case was still to show something: what kept the rule until then has not kept it to the end. */
  readonly leavesOpen: boolean;
};

const LONGEST_WORDS = 80;

/** What it said last is what it would say to its developer. */
const lastWords = ({ output }: ClientRun): string => {
  const line = output
    .split('\n')
    .map((text) => text.trim())
    .findLast((text) => text !== '');
  if (line === undefined) return ', and said nothing';
  return `, and said last: ${line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1)}…`}`;
};

const endOf = ({ exitCode, signal }: ClientRun): string => {
  if (signal !== undefined) return `ended by itself (${signal})`;
  return exitCode === undefined ? 'could not be started' : `ended by itself (exit code ${exitCode})`;
};

const neverMet = ({ runs, ended, timings }: ClientEvidence, latest: ClientRun | undefined): string => {
  if (latest !== undefined && ended === 'died') {
    const wasStarted = latest.exitCode !== undefined || latest.signal !== undefined;
    return `the client ${endOf(latest)}${wasStarted ? ' before it connected' : ''}${lastWords(latest)}`;
  }
  if (runs.length === 0) return `no client connected within ${timings.startUpMs} ms`;
  const words = latest === undefined ? '' : lastWords(latest);
  return ended === 'never-started'
    ? `the client did not connect within ${timings.startUpMs} ms of its start${words}`
    : `the client said that it was ready, and never connected${words}`;
};

export const clientMishap = (evidence: CaseEvidence): ClientMishap | undefined => {
  const { client, exchanges } = evidence;
  if (client === undefined) return undefined;
  const { runs, connections, ended, timings } = client;
  const latest = runs.at(-1);
  if (exchanges.length === 0 && connections.length === 0) return { says: neverMet(client, latest), wasNeverMet: true, leavesOpen: true };
  const met = { wasNeverMet: false, leavesOpen: client.mayStop !== true };
  if (ended === 'limit') return { says: `the client was not done when the ${timings.caseMs} ms of the case were over`, ...met };
  // Only of one that was started again: the first start was met.
  if (ended === 'never-started') return { says: `the client, started again, gave no sign of life within ${timings.startUpMs} ms`, ...met };
  if (ended !== 'died' || latest === undefined || cameToItsEnd(client, evidence)) return undefined;
  return { says: `the client ${endOf(latest)}${lastWords(latest)}`, ...met };
};
