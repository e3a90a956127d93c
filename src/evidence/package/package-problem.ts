/** What does not fit in a package, entry by entry. Plain values: whoever altered a package is no defect of ours. */

export type ProblemKind = 'changed' | 'missing' | 'added' | 'duplicate' | 'unsafe name' | 'unreadable' | 'signature' | 'structure';

export type PackageProblem = {
  readonly kind: ProblemKind;
  /** The entry, or the package itself. */
  readonly path: string;
  readonly says: string;
};

/** What a package may make of a reader's time, whatever its headers promise. */
export type PackageLimits = {
  readonly entries: number;
  readonly entryBytes: number;
  readonly wholeBytes: number;
  readonly manifestBytes: number;
};

const MEBIBYTE = 1024 ** 2;

export const PACKAGE_LIMITS: PackageLimits = {
  entries: 200_000,
  entryBytes: 4096 * MEBIBYTE,
  wholeBytes: 32_768 * MEBIBYTE,
  manifestBytes: 64 * MEBIBYTE,
};

/** Why a name must not be unpacked, on whatever system; undefined for a good one. */
export const unsafeName = (name: string): string | undefined => {
  if (name === '' || /^[\\/]|^[A-Za-z]:/.test(name)) return 'it does not stay in the folder that it is unpacked into';
  const parts = name.split(/[\\/]/);
  if (parts.includes('..')) return 'it leads out of the folder that it is unpacked into';
  if (parts.includes('.') || parts.includes('')) return 'it holds empty parts';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\\\u0000-\u001f\u007f]/.test(name)) return 'it holds a backslash or control characters';
  return parts.some((part) => /[. ]$/.test(part)) ? 'a part of it ends with a dot or a blank' : undefined;
};
