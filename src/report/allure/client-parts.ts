import type { CaptureRecord } from '../../model/capture.ts';
import type { ClientEvidence, ClientRun, StageEnding } from '../../model/client-evidence.ts';
import { counted } from '../counted.ts';

/** What a report shows of a client beside its requests: how it ran, what it said, what it recorded, and what was done to it. */

const ENDINGS: Readonly<Record<StageEnding, string>> = {
  complete: 'the client has recorded every close',
  settled: 'the client records nothing new',
  quiet: 'the client sends nothing more',
  'never-started': 'the client gave no sign of life',
  died: 'the client ended by itself',
  limit: 'the time of the case is over',
};

const ENDED_BY = { suite: 'stopped by the suite, as the case was over', stage: 'killed by the stage', itself: 'ended by itself' } as const;

const ms = (atMs: number): string => `${Math.round(atMs)} ms`;

const endOf = ({ endedMs, endedBy, exitCode, signal }: ClientRun): string => {
  if (endedMs === undefined || endedBy === undefined) return 'still there at the end';
  const how = signal ?? (exitCode === undefined ? 'never started' : `exit code ${exitCode}`);
  return `${ENDED_BY[endedBy]} at ${ms(endedMs)} (${how})`;
};

const runText = (run: ClientRun, index: number): string => {
  const ready = run.readyMs === undefined ? 'gave no sign of life' : `first heard of at ${ms(run.readyMs)}`;
  return `run ${index + 1}: started at ${ms(run.startedMs)}, ${ready}, ${endOf(run)}`;
};

/** In order of time: starts and ends of the client, faults and steps of the stage, and how it ended. */
export const timelineText = ({ runs, timeline, ended, connections }: ClientEvidence): string => {
  const failed = connections.filter(({ failure }) => failure !== undefined);
  return [
    ...runs.map(runText),
    ...timeline.map(({ atMs, says }) => `${ms(atMs).padStart(9)}  ${says}`),
    ...failed.map(({ atMs, address, failure }) => `${ms(atMs).padStart(9)}  connection to the ${address} address failed: ${failure}`),
    `the case ended: ${ENDINGS[ended]}`,
  ].join('\n');
};

/** What was said last is often why. */
const endOfText = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `… cut here: ${text.length - limit} of ${text.length} characters before left out; the run folder's evidence has them.\n${text.slice(-limit)}`;

export const outputText = ({ runs }: ClientEvidence, limit: number): string =>
  runs
    .filter(({ output }) => output !== '')
    .map(({ output, outputBytes }, index) => `--- run ${index + 1}, ${counted(outputBytes, 'byte')}\n${endOfText(output, limit)}`)
    .join('\n');

const recordLine = (record: CaptureRecord): string => JSON.stringify(record);

/** The last of it: a capture of a whole day has thousands of records. */
export const captureText = ({ capture, captureProblem }: ClientEvidence, records: number): string => {
  if (capture === undefined) return captureProblem ?? 'There was no capture to read.';
  const left = capture.records.length - records;
  return [
    `${counted(capture.records.length, 'record')} of a ${capture.form}${left > 0 ? `; the last ${records}` : ''}`,
    ...capture.records.slice(-records).map(recordLine),
    ...capture.unreadable.map(({ place, says }) => `cannot be read: ${place}: ${says}`),
  ].join('\n');
};
