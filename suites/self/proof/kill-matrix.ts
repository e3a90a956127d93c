import type { ProofNumber, ProofPart } from './part.ts';
import type { ProvenRow } from './prove-rows.ts';
import type { ProofRow } from './rows.ts';

/** The kill matrix as one part of the proof: its numbers, and what is wrong with it. */

const isProven = ({ problems }: ProvenRow): boolean => problems.length === 0;

const casesOf = (rows: readonly ProvenRow[], subject: ProofRow['subject'], says: string): ProofNumber => {
  const own = rows.filter(({ row }) => row.subject === subject);
  return { says, count: own.filter(isProven).length, of: own.length };
};

const checkCount = (rows: readonly ProvenRow[], isCounted: (proven: ProvenRow, checkId: string) => boolean): number =>
  rows.reduce((sum, proven) => sum + proven.row.checks.filter(({ id }) => isCounted(proven, id)).length, 0);

const has = (outcome: 'met' | 'violated', verdict: ProvenRow['mutant'], id: string): boolean =>
  verdict?.checks.some((check) => check.id === id && check.outcome === outcome) ?? false;

const mutantCount = (rows: readonly ProvenRow[]): number => new Set(rows.map(({ row }) => `${row.subject} ${row.kill?.mutant}`)).size;

const problemsOf = ({ row, problems }: ProvenRow): readonly string[] => problems.map((problem) => `${row.id}: ${problem}`);

export const matrixPart = (rows: readonly ProvenRow[], closure: readonly string[]): ProofPart => {
  const checks = checkCount(rows, () => true);
  return {
    part: 'kill-matrix',
    title: 'Kill matrix',
    says: 'Every case passes on the reference, and its mutant makes it fail by the check that is named, and by no other that is not listed with it.',
    numbers: [
      casesOf(rows, 'server', 'server cases proven'),
      casesOf(rows, 'client', 'client cases proven, each delivery counted'),
      {
        says: 'checks of cases met on the reference',
        count: checkCount(rows, ({ reference }, id) => has('met', reference, id)),
        of: checks,
      },
      {
        says: 'of them violated by the mutant of their case',
        count: checkCount(rows, ({ mutant }, id) => has('violated', mutant, id)),
        of: checks,
      },
      { says: 'different mutants', count: mutantCount(rows) },
    ],
    problems: [...closure, ...rows.flatMap(problemsOf)],
  };
};
