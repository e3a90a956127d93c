import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import { ConfigurationError } from '../../errors.ts';
import type { PackageProblem } from './package-problem.ts';
import './zip-settings.ts';

/** A zip on disk, read piece by piece. It knows nothing of what a package should hold. */

/** The file itself, for who looks at its bytes. */
export type ZipSource = { readonly reader: Pick<Reader<unknown>, 'readUint8Array'>; readonly size: number };

export type ZipFile = {
  readonly source: ZipSource;
  readonly entries: readonly Entry[];
  /** Why another program might read something else from it, or why nothing can be read. */
  readonly problems: readonly PackageProblem[];
  readonly close: () => Promise<void>;
};

class FileReader extends Reader<FileHandle> {
  readonly #file: FileHandle;

  constructor(file: FileHandle, size: number) {
    super(file);
    this.#file = file;
    this.size = size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, index);
    return bytes.subarray(0, bytesRead);
  }
}

const noPackage = (path: string, says: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'NO_EVIDENCE_PACKAGE',
    where: path,
    says,
    remedy: 'Name the zip that "ocp-conformance package" made.',
    cause,
  });

const openFile = async (path: string): Promise<{ readonly file: FileHandle; readonly size: number }> => {
  try {
    const file = await open(path, 'r');
    const found = await file.stat();
    if (found.isFile()) return { file, size: found.size };
    await file.close();
  } catch (cause) {
    throw noPackage(path, `The package ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  throw noPackage(path, `${path} is no file.`);
};

const LOCAL_HEADER = 'PK\u0003\u0004';
const END_OF_DIRECTORY = 'PK\u0005\u0006';
const END_BYTES = 65_557;

/** A zip that lost its beginning or its end is still one, damaged; something else was never one. */
const isZip = async (file: FileHandle, size: number): Promise<boolean> => {
  const head = Buffer.alloc(4);
  const tail = Buffer.alloc(Math.min(size, END_BYTES));
  await file.read(head, 0, head.length, 0);
  await file.read(tail, 0, tail.length, size - tail.length);
  return head.toString('latin1') === LOCAL_HEADER || tail.includes(END_OF_DIRECTORY, 0, 'latin1');
};

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const reason: unknown = error instanceof Error ? Reflect.get(error, 'reason') : undefined;
  return typeof reason === 'string' ? `${message}: ${reason}` : message;
};

/** What strict reading refuses is named; then everything that can be seen is listed, so that each entry can be named, too. */
const listEntries = async (reader: FileReader, path: string): Promise<Omit<ZipFile, 'source' | 'close'>> => {
  try {
    const entries = await new ZipReader(reader, { strictness: 'strict' }).getEntries({ filenameValidation: 'tolerant' });
    return { entries, problems: [] };
  } catch (error) {
    const says = `the zip can be read in more than one way, or not at all (${reasonOf(error)})`;
    const problem: PackageProblem = { kind: 'structure', path, says };
    const entries = await new ZipReader(reader, { strictness: 'tolerant' }).getEntries().catch(() => []);
    return { entries, problems: [problem] };
  }
};

export const openZip = async (path: string): Promise<ZipFile> => {
  const { file, size } = await openFile(path);
  if (!(await isZip(file, size))) {
    await file.close();
    throw noPackage(path, `${path} is no zip file.`);
  }
  const reader = new FileReader(file, size);
  return { source: { reader, size }, ...(await listEntries(reader, path)), close: () => file.close() };
};

export type EntryRead = { readonly kind: 'read' } | { readonly kind: 'too-large' } | { readonly kind: 'unreadable'; readonly why: string };

class TooLarge extends Error {}

/** Hands over the content piece by piece, and stops where it grows beyond what it may be: headers may promise anything. */
export const readEntry = async (entry: FileEntry, mostBytes: number, take: (chunk: Uint8Array) => void): Promise<EntryRead> => {
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new TooLarge();
      take(chunk);
    },
  });
  try {
    await entry.getData(sink, { checkCrc32: true, checkOverlappingEntry: true, strictness: 'strict' });
    return { kind: 'read' };
  } catch (error) {
    return bytes > mostBytes ? { kind: 'too-large' } : { kind: 'unreadable', why: reasonOf(error) };
  }
};
