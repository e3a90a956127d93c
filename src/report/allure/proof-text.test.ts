import { expect, test } from '@jest/globals';
import type { CheckVerdict } from '../../model/verdict.ts';
import { proofLines } from './proof-text.ts';

const checks: readonly CheckVerdict[] = [{ id: 'list-is-whole', says: 'the list is whole', outcome: 'met' }];

test('a case tells the mutant that it catches, and the check that catches it', () => {
  expect(proofLines({ subject: 'server', checks }, { mutant: '`listStocks`: `/rows/0` is missing', check: 'list-is-whole' })).toEqual([
    'a reference server with this fault: `listStocks`: `/rows/0` is missing. It violates `list-is-whole` (the list is whole); the reference meets every check of this case.',
  ]);
});

test('what the mutant breaks beside it is told, and a check that was not judged goes by its id', () => {
  const proof = { mutant: 'books what comes twice', check: 'capture-books-once', also: ['list-is-whole'] };
  expect(proofLines({ subject: 'client', checks }, proof)).toEqual([
    'a client that books what comes twice. It violates `capture-books-once`, and with it `list-is-whole`; the reference meets every check of this case.',
  ]);
});

test('a case of which no proof is known says nothing', () => {
  expect(proofLines({ subject: 'server', checks }, undefined)).toEqual([]);
});
