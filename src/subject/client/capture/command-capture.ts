import { spawn } from 'node:child_process';
import type { CaptureForm, ColumnMap } from '../../../model/client-config.ts';
import type { CaptureReader } from '../client-subject.ts';
import { noteGroup } from '../clients-folder.ts';
import { killGroup, signalGroup } from '../group.ts';
import { captureLimits, tooLarge } from './limits.ts';
import { readRecords } from './record-text.ts';
import { readTable } from './row-records.ts';
import { openWholeCapture } from './whole-capture.ts';

/** A capture that a command prints: a query of the client's own system, for instance. It is run whenever the capture is looked at. */

const LOOK_EVERY_MS = 500;

/** Of what it says beside, for the reader who has to mend it. */
const KEPT_ERROR_BYTES = 2_000;

export type CommandCapture = {
  readonly command: readonly [program: string, ...given: string[]];
  readonly folder: string;
  readonly form: CaptureForm;
  /** What it prints is a table. */
  readonly columns?: ColumnMap;
  readonly delimiter?: string;
  readonly environment: () => Readonly<Record<string, string>>;
};

type Printed = Buffer | { readonly problem: string };

const printed = ({ command, folder, environment }: CommandCapture): Promise<Printed> => {
  const [program, ...given] = command;
  const child = spawn(program, given, { cwd: folder, env: environment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) noteGroup(child.pid, 'begun');
  const chunks: Buffer[] = [];
  let bytes = 0;
  let complaint = '';
  let problem: string | undefined;
  const giveUp = (says: string): void => {
    problem ??= says;
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    // What has left the group could keep the pipes open for ever.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => giveUp(`it did not end within ${captureLimits.answerMs} ms`), captureLimits.answerMs);
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > captureLimits.bytes) giveUp(tooLarge('what it prints'));
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-KEPT_ERROR_BYTES);
  });
  const name = command.join(' ');
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ problem: `the capture command "${name}" could not be started: ${error.message}` });
    });
    child.once('close', async (code, signal) => {
      clearTimeout(timer);
      // Nor does it leave anything behind that it started beside.
      if (child.pid !== undefined) await killGroup(child.pid);
      const ending = code === 0 ? undefined : `it ended with ${signal ?? `code ${code}`}${complaint === '' ? '' : `: ${complaint.trim()}`}`;
      const says = problem ?? ending;
      resolve(says === undefined ? Buffer.concat(chunks) : { problem: `the capture command "${name}" told nothing: ${says}` });
    });
  });
};

export const openCommandCapture = (capture: CommandCapture): CaptureReader => {
  const { form, columns, delimiter } = capture;
  const parse = (text: string) =>
    columns === undefined ? readRecords(text, form) : readTable(text, { form, columns, ...(delimiter === undefined ? {} : { delimiter }) });
  return openWholeCapture({ fetch: () => printed(capture), parse, everyMs: LOOK_EVERY_MS, isToldByClient: false });
};
