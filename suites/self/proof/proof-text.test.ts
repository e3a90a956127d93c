import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/model/verdict.ts';
import { matrixPart } from './kill-matrix.ts';
import { matrixText, unsteadyText } from './matrix-text.ts';
import { partText } from './part-text.ts';
import { startProofProgress } from './proof-progress.ts';
import type { ProvenRow } from './prove-rows.ts';
import { proofRows } from './rows.ts';
import { selectRows } from './select-rows.ts';

/** What `npm run prove` shows: the matrix, its numbers, how far it is, and which rows a name means. */

const [row] = proofRows;
if (row?.kill === undefined) throw new Error('the matrix is empty');

const verdictWith = (outcome: 'met' | 'violated'): Verdict => ({
  caseId: row.id,
  title: row.id,
  subject: 'server',
  family: 'schema',
  service: 'trade-data',
  verdict: 'pass',
  sentence: '',
  requirement: { id: 'X-01', level: 'MUST', area: 'X', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: row.checks.map(({ id, says }) =>
    outcome === 'met' ? { id, says, outcome } : { id, says, outcome, findings: [{ says: 'wrong', expected: 'a', received: 'b' }] },
  ),
  reproduce: '',
});

const proven: ProvenRow = { row, reference: verdictWith('met'), mutant: verdictWith('violated'), problems: [] };
const red: ProvenRow = { row, reference: verdictWith('met'), problems: ['it has no kill'] };

describe('the matrix', () => {
  test('shows of each case what it caught, by which check, and what is not proven', () => {
    expect(matrixText([proven])).toContain(`1 of 1 proven\n  ✓ ${row.id}\n      caught: ${row.kill?.mutant}\n      by: ${row.kill?.check}`);
    expect(matrixText([red])).toContain(`0 of 1 proven\n  ✗ ${row.id}\n      it has no kill`);
  });

  test('tells what came out only alone', () => {
    expect(unsteadyText([proven])).toBe('');
    expect(unsteadyText([{ ...proven, atFirst: ['it was met'] }])).toContain(`${row.id}: it was met`);
  });

  test('counts cases and checks, and is red by a row and by the closure', () => {
    const part = matrixPart([proven, red], ['a client that nobody uses']);
    expect(part.problems).toEqual(['a client that nobody uses', `${row.id}: it has no kill`]);
    expect(part.numbers[0]).toEqual({ says: 'server cases proven', count: 1, of: 2 });
    expect(partText(part)).toContain('Kill matrix: NOT PROVEN\n  1 of 2 server cases proven (50 %)');
    expect(partText(matrixPart([proven], []))).toContain('Kill matrix: proven\n  1 of 1 server cases proven (100 %)');
  });
});

test('progress tells in a log how far it is, and what is red at once', () => {
  const written: string[] = [];
  const progress = startProofProgress({ write: (text) => written.push(text) }, () => 0);
  progress.tell({ played: 1, plays: 4 });
  progress.tell({ played: 2, plays: 4, ended: proven });
  progress.tell({ played: 4, plays: 4, ended: red });
  expect(written).toEqual([
    '2 of 4 plays, 1 cases proven, about 0 s left\n',
    `${row.id}: it has no kill (is played again)\n`,
    '4 of 4 plays, 1 cases proven, 1 not yet\n',
  ]);
});

describe('names of rows', () => {
  const named = (...names: readonly string[]) => selectRows(proofRows, names);

  test('are ids, with or without the delivery, and patterns', () => {
    expect(named(row.id).rows.map(({ id }) => id)).toEqual([row.id]);
    expect(named('cancelled-trade-is-dropped').rows.map(({ id }) => id)).toEqual([
      'cancelled-trade-is-dropped-by-pull',
      'cancelled-trade-is-dropped-by-stream',
    ]);
    expect(named('cancelled-trade-*-by-pull').rows.length).toBeGreaterThan(1);
  });

  test('that mean nothing are told', () => {
    expect(named('no-such-case', row.id).unknown).toEqual(['no-such-case']);
  });
});
