import type { ProofNumber, ProofPart } from './part.ts';

/** A part of the proof on the console. */

const share = (count: number, of: number): string => (of === 0 ? '' : ` (${((count / of) * 100).toFixed(1).replace('.0', '')} %)`);

const numberText = ({ says, count, of }: ProofNumber): string =>
  of === undefined ? `${count} ${says}` : `${count} of ${of} ${says}${share(count, of)}`;

const columnsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

const tableText = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = columnsOf(rows);
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
};

export const partText = ({ title, numbers, table, problems }: ProofPart): string =>
  [
    `${title}: ${problems.length === 0 ? 'proven' : 'NOT PROVEN'}`,
    ...numbers.filter(({ of }) => of !== 0).map((number) => `  ${numberText(number)}`),
    ...(table === undefined ? [] : tableText([table.head, ...table.rows])),
    ...problems.map((problem) => `  ! ${problem}`),
  ].join('\n');
