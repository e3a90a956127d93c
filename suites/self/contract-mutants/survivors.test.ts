import { expect, test } from '@jest/globals';
import type { Fate, JudgedMutant } from './mutants.ts';
import { explanationsIn, problemsOf, readExplanations } from './survivors.ts';
import { rowsOf, shareKilled } from './tally.ts';

const killed: Fate = { kind: 'killed', caseId: 'a-case', check: 'a-check' };

const mutant = (id: string, place: string, fate: Fate): JudgedMutant => ({ mutant: { id, schema: 'Trade', keyword: 'type', place }, fate });

const entry = (text: string) => explanationsIn(`survivors:\n  - ${text}\n    reason: nobody can ask for it\n`);

test('a survivor without a reason is red, and one with a reason is not', () => {
  const judged = [mutant('one', 'pullEvents 500', { kind: 'unseen' }), mutant('two', 'pullEvents 200', { kind: 'survived' })];
  expect(problemsOf(judged, entry('statuses: [500]'))).toEqual(['survived: two']);
  expect(problemsOf(judged, [])).toEqual(['unseen: one', 'survived: two']);
});

test('a reason for what is caught by now, or for nothing, is red', () => {
  const judged = [mutant('one', 'pullEvents 500', { kind: 'unseen' }), mutant('two', 'pullEvents 200', killed)];
  expect(problemsOf(judged, entry('operations: [pullEvents]'))).toEqual(['explained, and caught by a case: two']);
  expect(problemsOf(judged, entry('statuses: [500, 503]'))).toEqual(['explained, and there is no such survivor: 503']);
  expect(problemsOf(judged, entry('statuses: [500]'))).toEqual([]);
});

test('what an explanation does not know is refused', () => {
  expect(() => explanationsIn('survivors:\n  - schema: Trade\n    reason: none\n')).toThrow('no key "schema"');
  expect(() => explanationsIn('survivors:\n  - statuses: [500]\n')).toThrow('no reason');
});

test('the shipped explanations can be read', () => {
  expect(readExplanations().length).toBeGreaterThan(0);
});

test('shares are of what differs from the contract and can be shown', () => {
  const judged = [
    mutant('one', 'pullEvents 200', killed),
    mutant('two', 'pullEvents 200', { kind: 'survived' }),
    mutant('three', 'pullEvents 500', { kind: 'unseen' }),
    mutant('four', 'pullEvents 200', { kind: 'equivalent', rule: 'says-less-than-another' }),
  ];
  const [row] = rowsOf(judged, entry('statuses: [500]'));
  expect(row).toEqual({ schema: 'Trade', mutants: 4, killed: 1, equivalent: 1, explained: 1 });
  expect(row && shareKilled(row)).toBe('50 %');
});
