import { readFile, stat } from 'node:fs/promises';
import type { CaptureReader } from '../client-subject.ts';
import { captureLimits, notReadable, tooLarge } from './limits.ts';
import { readTable, type TableOptions } from './row-records.ts';
import { openWholeCapture } from './whole-capture.ts';

/** A table in a file: it may grow, or be written anew each time. */

const LOOK_EVERY_MS = 50;

const readWhole = async (path: string, namedBy: string | undefined): Promise<Buffer | { readonly problem: string }> => {
  try {
    const { size } = await stat(path);
    return size > captureLimits.bytes ? { problem: tooLarge('the capture file') } : await readFile(path);
  } catch (cause) {
    return { problem: notReadable(cause, namedBy) };
  }
};

export const openTableFile = (path: string, options: TableOptions, namedBy?: string): CaptureReader =>
  openWholeCapture({
    fetch: () => readWhole(path, namedBy),
    parse: (text) => readTable(text, { ...options, isGrowing: true }),
    everyMs: LOOK_EVERY_MS,
    isToldByClient: false,
  });
