import { expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { Plays } from './plays.ts';
import { proveRows, type Told } from './prove-rows.ts';
import { type ProofRow, proofRows } from './rows.ts';

const rows: readonly ProofRow[] = proofRows.filter(({ subject }) => subject === 'server').slice(0, 3);
const [first] = rows;

const verdictOf = (row: ProofRow, isGood: boolean): Verdict => ({
  caseId: row.id,
  title: row.id,
  subject: row.subject,
  family: 'schema',
  service: 'trade-data',
  verdict: isGood ? 'pass' : 'fail',
  sentence: '',
  requirement: { id: 'X-01', level: 'MUST', area: 'X', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: row.checks.map(({ id, says }) => {
    const isBroken = !isGood && [row.kill?.check, ...(row.kill?.also ?? [])].includes(id);
    return isBroken
      ? { id, says, outcome: 'violated', findings: [{ says: 'wrong', expected: 'a', received: 'b' }] }
      : { id, says, outcome: 'met' };
  }),
  reproduce: '',
});

/** Mutants of these rows are overlooked in their first so many plays. */
const playsWith = (overlooked: Map<string, number>) => {
  let open = 0;
  const asked: { readonly id: string; readonly besides: number; readonly again: boolean }[] = [];
  const plays: Plays = {
    play: async (row, part, again) => {
      asked.push({ id: row.id, besides: open, again: again !== undefined });
      open += 1;
      await Promise.resolve();
      open -= 1;
      const left = overlooked.get(row.id) ?? 0;
      if (part === 'mutant') overlooked.set(row.id, left - 1);
      return verdictOf(row, part === 'reference' || left > 0);
    },
    stop: async () => {},
  };
  return { plays, asked };
};

const nothing = (_: Told): void => {};

test('every row is played on the reference and with its mutant, and what comes out is not played again', async () => {
  const { plays, asked } = playsWith(new Map());
  const proven = await proveRows(rows, plays, nothing);
  expect(proven.map(({ row, problems, atFirst }) => ({ id: row.id, problems, atFirst }))).toEqual(
    rows.map(({ id }) => ({ id, problems: [], atFirst: undefined })),
  );
  expect(asked).toHaveLength(rows.length * 2);
  expect(asked.filter(({ again }) => again)).toEqual([]);
});

test('a mutant that was overlooked once is played again alone, and that is told', async () => {
  const { plays, asked } = playsWith(new Map([[first?.id ?? '', 1]]));
  const proven = await proveRows(rows, plays, nothing);
  expect(proven.flatMap(({ problems }) => problems)).toEqual([]);
  expect(proven[0]?.atFirst).toEqual([expect.stringContaining('does not violate')]);
  expect(asked.slice(rows.length * 2)).toEqual([
    { id: first?.id, besides: 0, again: true },
    { id: first?.id, besides: 1, again: true },
  ]);
});

test('a mutant that nobody catches stays red, and progress counts every play', async () => {
  const told: Told[] = [];
  const { plays } = playsWith(new Map([[first?.id ?? '', 9]]));
  const proven = await proveRows(rows, plays, (one) => told.push(one));
  expect(proven[0]?.problems).toEqual([expect.stringContaining('does not violate')]);
  expect(told.filter(({ ended }) => ended === undefined).map(({ played }) => played)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('clients are begun when the servers are done, and long plays before short ones', async () => {
  const clients = proofRows.filter(({ subject }) => subject === 'client').slice(0, 40);
  const { plays, asked } = playsWith(new Map());
  await proveRows([...clients, ...rows], plays, nothing);
  const begun = asked.map(({ id }) => id);
  expect(begun.slice(0, 6).toSorted()).toEqual(rows.flatMap(({ id }) => [id, id]).toSorted());
  const dayMs = begun
    .slice(6)
    .map((id) => clients.find((row) => row.id === id))
    .map((row) => (row?.subject === 'client' ? row.played.stage.watchMs : undefined) ?? 0);
  expect(dayMs[0]).toBe(Math.max(...dayMs));
});
