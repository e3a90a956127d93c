import type { ProvenRow } from './prove-rows.ts';

/** The kill matrix on the console: by role and area, each case with the mutant that it catches and the check that catches it. */

const rowLines = ({ row, problems }: ProvenRow): readonly string[] => {
  const { id, kill } = row;
  if (problems.length > 0) return [`  ✗ ${id}`, ...problems.map((problem) => `      ${problem}`)];
  const also = kill === undefined || kill.also.length === 0 ? '' : ` (and ${kill.also.join(', ')})`;
  return [`  ✓ ${id}`, `      caught: ${kill?.mutant ?? ''}`, `      by: ${kill?.check ?? ''}${also}`];
};

const isProven = ({ problems }: ProvenRow): boolean => problems.length === 0;

export const matrixText = (rows: readonly ProvenRow[]): string =>
  [...Map.groupBy(rows, ({ row }) => `${row.subject}, ${row.area}`)]
    .map(([area, members]) =>
      [`${area}: ${members.filter(isProven).length} of ${members.length} proven`, ...members.flatMap(rowLines)].join('\n'),
    )
    .join('\n');

/** What came out only when it was played alone: told, so that nobody takes a busy machine for a steady case. */
export const unsteadyText = (rows: readonly ProvenRow[]): string => {
  const unsteady = rows.filter((row) => row.atFirst !== undefined && isProven(row));
  if (unsteady.length === 0) return '';
  const lines = unsteady.map(({ row, atFirst = [] }) => `  ${row.id}: ${atFirst.join('; ')}`);
  return [`${unsteady.length} proven only when played again alone; at first:`, ...lines].join('\n');
};
