import type { CaptureForm } from '../../../model/client-config.ts';
import type { CaptureReader } from '../client-subject.ts';
import { captureLimits, tooLarge } from './limits.ts';
import { readRecords } from './record-text.ts';
import { openWholeCapture } from './whole-capture.ts';

/** A capture behind an address: asked by GET, answered with all records, or all live trades, as they are now. */

const LOOK_EVERY_MS = 200;

type Fetched = Buffer | { readonly problem: string };

const readBody = async (body: AsyncIterable<Uint8Array>): Promise<Fetched> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > captureLimits.bytes) return { problem: tooLarge('the answer of the capture endpoint') };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const causeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('name' in error && error.name === 'TimeoutError') return `no whole answer came within ${captureLimits.answerMs} ms`;
  const cause = 'cause' in error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'message' in cause && cause.message !== '') return String(cause.message);
  return 'message' in error ? String(error.message) : 'it did not answer';
};

const ask = async (url: string): Promise<Fetched> => {
  try {
    // Another address than the one that the run file names is nobody's capture.
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(captureLimits.answerMs) });
    if (answer.status !== 200 || answer.body === null) {
      await answer.body?.cancel();
      return { problem: `the capture endpoint ${url} answered ${answer.status}, not 200` };
    }
    return await readBody(answer.body);
  } catch (error) {
    return { problem: `the capture endpoint ${url} could not be read: ${causeOf(error)}` };
  }
};

export const openHttpCapture = ({ url, form }: { readonly url: string; readonly form: CaptureForm }): CaptureReader =>
  openWholeCapture({ fetch: () => ask(url), parse: (text) => readRecords(text, form), everyMs: LOOK_EVERY_MS, isToldByClient: true });
