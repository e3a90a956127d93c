import { expect, test } from '@jest/globals';
import { closureProblems } from './closure.ts';
import { brokenClients, defectOf } from './defects.ts';
import { type ProofRow, proofRows } from './rows.ts';

/** Whether the kill matrix is whole; `npm run prove` plays it. */

test('every case of both roles has a kill that names checks of the case, and every mutant is used', () => {
  expect(closureProblems(proofRows)).toEqual([]);
});

const [row] = proofRows;
if (row?.kill === undefined) throw new Error('the matrix is empty');
const { kill: whole, ...withoutKill } = row;

const problemsWith = (kill: Partial<typeof whole>): readonly string[] => {
  const changed: ProofRow = { ...row, kill: { ...whole, ...kill } };
  return closureProblems([changed]);
};

test('a row without a kill is told', () => {
  expect(closureProblems([withoutKill])).toEqual([expect.stringContaining(`${row.id}: no fault in suites/self/kills proves it`)]);
});

test.each([
  ['a check that the case does not have', { check: 'no-such-check' }, 'names no-such-check, which is no check of the case'],
  ['a consequence that the case does not have', { also: ['no-such-check'] }, 'names no-such-check, which is no check of the case'],
  ['a check twice', { also: [whole.check] }, 'names a check twice'],
  ['a mutant without a defect', { mutant: '' }, 'its mutant does nothing'],
])('a kill that names %s is told', (_, kill, problem) => {
  expect(problemsWith(kill)).toEqual([expect.stringContaining(problem)]);
});

test('the defect of every broken client is said in words that follow on "a client that"', () => {
  const notVerbs = brokenClients
    .map(defectOf)
    .filter((defect) => !/^(never|goes|does|has|[a-z]+s),? /.test(defect) || /^(its|this) /.test(defect));
  expect(notVerbs).toEqual([]);
});
