import { isNoSuchFile } from '../../../errors.ts';

/** How much of a capture is read: far beyond what any case can fill, and there so that garbage costs a finding and not the machine. */
export const captureLimits: Readonly<Record<'bytes' | 'lineBytes' | 'answerMs', number>> = {
  /** Of the whole capture, in whatever form; of a journal, what one case adds to it. */
  bytes: 268_435_456,
  /** Of one line of a journal: a dataset with all its rows fits. */
  lineBytes: 33_554_432,
  /** For an endpoint to answer, or for a command to print and end. */
  answerMs: 10_000,
};

/** `namedBy`: how the client was told of the file. */
export const noCapture = (namedBy = 'OCP_CAPTURE_FILE'): string => `there is no capture file: the client wrote nothing to ${namedBy}`;

/** Of a capture file that could not be opened: only one that is not there is the client's silence. */
export const notReadable = (cause: unknown, namedBy?: string): string =>
  isNoSuchFile(cause) ? noCapture(namedBy) : `the capture file cannot be read: ${String(cause)}`;

export const tooLarge = (what: string): string => `${what} is larger than ${captureLimits.bytes / 1_048_576} MiB, and is not read`;
