import { readFileSync } from 'node:fs';

/** One row of a shipped data file: column name to text, '' where the file has a blank. */
export type DataRow = Readonly<Record<string, string>>;

const splitQuoted = (line: string): readonly string[] => {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
};

const split = (line: string): readonly string[] => (line.includes('"') ? splitQuoted(line) : line.split(','));

const toRow = (columns: readonly string[], cells: readonly string[]): DataRow => {
  const row: Record<string, string> = {};
  for (const [index, column] of columns.entries()) row[column] = cells[index] ?? '';
  return row;
};

/** Reads a file of `simulator/data`. The callers keep what they make of it: each file is read once per process. */
export const readDataFile = (name: string): readonly DataRow[] => {
  const [header = '', ...lines] = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = split(header);
  return lines.map((line) => toRow(columns, split(line)));
};

/** Keeps the first answer for the life of the process: the shipped facts never change while it runs. */
export const once = <T>(make: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
};
