import type { ProofRow } from './rows.ts';

/** Rows by the id of their case, with or without a client's delivery, or by a pattern with `*`. */

const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
      .join('.*')}(-by-(pull|stream))?$`,
  );

export const selectRows = (
  rows: readonly ProofRow[],
  names: readonly string[],
): { readonly rows: readonly ProofRow[]; readonly unknown: readonly string[] } => {
  const patterns = names.map((name) => ({ name, pattern: patternOf(name) }));
  return {
    rows: rows.filter(({ id }) => patterns.some(({ pattern }) => pattern.test(id))),
    unknown: patterns.filter(({ pattern }) => !rows.some(({ id }) => pattern.test(id))).map(({ name }) => name),
  };
};
