import { createHash, type Hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isNoSuchFile } from '../../../errors.ts';
import type { Capture, CaptureRecord } from '../../../model/capture.ts';
import type { CaptureProblem, CaptureReader } from '../client-subject.ts';
import { readJournalLine } from './journal-record.ts';
import { captureLimits, noCapture, notReadable, tooLarge } from './limits.ts';
import { createTurns } from './turns.ts';
import { createUnreadableList, type UnreadableList } from './unreadable.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * A journal of JSON lines that grows: what was read once is not read again, and a last line without its end is not there yet. One that
 * shrinks, or in which what was read has changed, is read anew, and it is told.
 */

type Progress = {
  offset: number;
  /** Of all bytes up to the offset. */
  readonly hash: Hash;
  /** The line that has not ended yet, in the pieces in which it came. */
  rest: Buffer[];
  restBytes: number;
  lines: number;
  records: CaptureRecord[];
  readonly closed: Set<string>;
  readonly unreadable: UnreadableList;
};

const LINE_FEED = 0x0a;
const CHUNK_BYTES = 4_194_304;

const fromTheStart = (): Progress => ({
  offset: 0,
  hash: createHash('sha256'),
  rest: [],
  restBytes: 0,
  lines: 0,
  records: [],
  closed: new Set(),
  unreadable: createUnreadableList(),
});

const readLine = (bytes: Buffer, place: string): CaptureRecord | { readonly says: string } | undefined => {
  if (bytes.length > captureLimits.lineBytes) return { says: `it is longer than ${captureLimits.lineBytes} bytes` };
  const decoded = decodeUtf8(bytes);
  if ('says' in decoded) return decoded;
  return decoded.text.trim() === '' ? undefined : readJournalLine(decoded.text, place);
};

const take = (progress: Progress, line: Buffer): void => {
  progress.lines += 1;
  const place = `line ${progress.lines}`;
  const read = readLine(line, place);
  if (read === undefined) return;
  if ('says' in read) {
    progress.unreadable.add(place, read.says);
    return;
  }
  progress.records.push(read);
  if (read.record === 'closed' && read.channelId !== undefined) progress.closed.add(read.channelId);
};

/** Of a line that is too long already, nothing more is kept. */
const wait = (progress: Progress, bytes: Buffer): void => {
  if (bytes.length === 0) return;
  if (progress.restBytes <= captureLimits.lineBytes) progress.rest.push(bytes);
  progress.restBytes += bytes.length;
};

const takeBytes = (progress: Progress, bytes: Buffer): void => {
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
    wait(progress, bytes.subarray(from, end));
    take(progress, Buffer.concat(progress.rest));
    progress.rest = [];
    progress.restBytes = 0;
    from = end + 1;
  }
  wait(progress, bytes.subarray(from));
};

const readOn = async (file: FileHandle, progress: Progress, size: number): Promise<void> => {
  while (progress.offset < size) {
    const bytes = Buffer.alloc(Math.min(CHUNK_BYTES, size - progress.offset));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, progress.offset);
    if (bytesRead === 0) return;
    const read = bytes.subarray(0, bytesRead);
    progress.offset += bytesRead;
    progress.hash.update(read);
    takeBytes(progress, read);
  }
};

/** A file that is not there yet has nothing in it. */
const openIfThere = async (path: string): Promise<FileHandle | 'absent' | CaptureProblem> => {
  try {
    return await open(path, 'r');
  } catch (cause) {
    return isNoSuchFile(cause) ? 'absent' : { problem: notReadable(cause) };
  }
};

const markOf = (path: string): string => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'absent' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
};

/** Whether what was read is still what the file begins with. */
const isAsRead = async (path: string, { offset, hash }: Progress): Promise<boolean> => {
  if (offset === 0) return true;
  const now = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: offset - 1 })) now.update(chunk);
  return now.digest('hex') === hash.copy().digest('hex');
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a factory, whose functions share what it holds; each of them is short
export const openJournalFile = (path: string, namedBy?: string): CaptureReader => {
  let progress = fromTheStart();
  /** How much was there when the case began: a journal of many cases may hold as much of each. */
  let beforeBytes = 0;
  let rewritten: string | undefined;
  const startAgain = (says: string): void => {
    rewritten ??= says;
    progress = fromTheStart();
  };
  let looked = '';
  /** Asked many times a second: one look at the file's own data, as long as nothing of it has changed. */
  const hasChanged = (): boolean => {
    const now = markOf(path);
    const isNews = now !== looked;
    looked = now;
    return isNews;
  };
  const update = async (): Promise<'absent' | 'read' | CaptureProblem> => {
    const file = await openIfThere(path);
    if (file === 'absent' && progress.offset > 0) startAgain(`the file of ${progress.offset} bytes was removed`);
    if (file === 'absent' || 'problem' in file) return file;
    try {
      const { size } = await file.stat();
      if (size - beforeBytes > captureLimits.bytes) return { problem: tooLarge('the capture file') };
      if (size < progress.offset) startAgain(`the file became shorter: ${size} bytes after ${progress.offset}`);
      await readOn(file, progress, size);
      return 'read';
    } catch (cause) {
      // A folder is opened as readily as a file, and only then cannot be read.
      return { problem: notReadable(cause) };
    } finally {
      await file.close();
    }
  };
  const readAgainIfChanged = async (): Promise<void> => {
    if (await isAsRead(path, progress)) return;
    startAgain('what had been recorded was changed');
    await update();
  };
  const capture = (): Capture => ({
    form: 'journal',
    records: [...progress.records],
    unreadable: progress.unreadable.all(),
    ...(rewritten === undefined ? {} : { rewritten }),
  });
  const inTurn = createTurns();
  return {
    isToldByClient: false,
    progress: () =>
      inTurn(async () => {
        if (hasChanged()) await update();
        return { mark: `${progress.offset} ${rewritten ?? ''}`, records: progress.records.length, closed: progress.closed };
      }),
    read: () =>
      inTurn(async () => {
        const updated = await update();
        if (updated === 'absent') return { problem: noCapture(namedBy), isAbsent: true };
        if (updated !== 'read') return updated;
        await readAgainIfChanged();
        return capture();
      }),
    beginCase: (isPast) =>
      inTurn(async () => {
        if (typeof (await update()) === 'object') return;
        beforeBytes = progress.offset;
        progress.records = progress.records.filter((record) => !isPast(record));
      }),
  };
};
