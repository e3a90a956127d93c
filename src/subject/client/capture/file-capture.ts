import { readFile, stat } from 'node:fs/promises';
import type { CaptureReader } from '../client-subject.ts';
import { captureLimits, notReadable, tooLarge } from './limits.ts';
import { readTable, type TableOptions } from './row-records.ts';
import { openWholeCapture } from './whole-capture.ts';

/** A table in a file: it may grow, or be written anew each time. */

const LOOK_EVERY_MS = 50;

const readWhole = async (path: string): Promise<Buffer | { readonly problem: string }> => {
  try {
    const { size } = await stat(path);
    return size > captureLimits.bytes ? { problem: tooLarge('the capture file') } : await readFile(path);
  } catch (cause) {
    return { problem: notReadable(cause) };
  }
};

export const openTableFile = (path: string, options: TableOptions): CaptureReader =>
  openWholeCapture({
    fetch: () => readWhole(path),
    parse: (text) => readTable(text, options),
    everyMs: LOOK_EVERY_MS,
    isToldByClient: false,
  });
