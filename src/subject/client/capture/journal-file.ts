import { type FileHandle, open } from 'node:fs/promises';
import type { Capture, CaptureRecord } from '../../../model/capture.ts';
import type { CaptureReader } from '../client-subject.ts';
import { readJournalLine } from './journal-record.ts';

/** A journal of JSON lines that grows: what was read once is not read again, and a last line without its end is not there yet. */

type Progress = {
  offset: number;
  rest: Buffer;
  lines: number;
  readonly records: CaptureRecord[];
  readonly unreadable: { place: string; says: string }[];
};

const LINE_FEED = 0x0a;

const take = (progress: Progress, line: string): void => {
  progress.lines += 1;
  if (line.trim() === '') return;
  const place = `line ${progress.lines}`;
  const read = readJournalLine(line, place);
  if ('says' in read) progress.unreadable.push({ place, says: read.says });
  else progress.records.push(read);
};

const takeBytes = (progress: Progress, bytes: Buffer): void => {
  let from = 0;
  const all = Buffer.concat([progress.rest, bytes]);
  for (let end = all.indexOf(LINE_FEED, from); end !== -1; end = all.indexOf(LINE_FEED, from)) {
    take(progress, all.toString('utf8', from, end));
    from = end + 1;
  }
  progress.rest = all.subarray(from);
};

const readOn = async (file: FileHandle, progress: Progress): Promise<void> => {
  const { size } = await file.stat();
  if (size <= progress.offset) return;
  const bytes = Buffer.alloc(size - progress.offset);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, progress.offset);
  progress.offset += bytesRead;
  takeBytes(progress, bytes.subarray(0, bytesRead));
};

/** A file that is not there yet has nothing in it. */
const openIfThere = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path, 'r');
  } catch {
    return undefined;
  }
};

export const openJournalFile = (path: string): CaptureReader => {
  const progress: Progress = { offset: 0, rest: Buffer.alloc(0), lines: 0, records: [], unreadable: [] };
  const closed = new Set<string>();
  let counted = 0;
  const update = async (): Promise<boolean> => {
    const file = await openIfThere(path);
    if (file === undefined) return false;
    try {
      await readOn(file, progress);
    } finally {
      await file.close();
    }
    for (const record of progress.records.slice(counted))
      if (record.record === 'closed' && record.channelId !== undefined) closed.add(record.channelId);
    counted = progress.records.length;
    return true;
  };
  return {
    progress: async () => {
      await update();
      return { mark: String(progress.offset), records: progress.records.length, closed };
    },
    read: async (): Promise<Capture | { readonly problem: string }> => {
      if (!(await update())) return { problem: `there is no capture file: the client wrote nothing to OCP_CAPTURE_FILE` };
      return { form: 'journal', records: progress.records, unreadable: progress.unreadable };
    },
  };
};
