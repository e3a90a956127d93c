import type { FileEntry } from '@zip.js/zip.js';
import type { PackageProblem } from './package-problem.ts';
import { readEntry } from './zip-file.ts';

export type Files = ReadonlyMap<string, FileEntry>;

/** The content of a small entry; or why there is none. */
export const bytesOf = async (files: Files, path: string, most: number): Promise<Buffer | PackageProblem> => {
  const entry = files.get(path);
  if (entry === undefined) return { kind: 'missing', path, says: 'every package has it' };
  const chunks: Uint8Array[] = [];
  const read = await readEntry(entry, most, (chunk) => chunks.push(chunk));
  if (read.kind === 'read') return Buffer.concat(chunks);
  return { kind: 'unreadable', path, says: read.kind === 'too-large' ? `it is larger than ${most} bytes` : read.why };
};
