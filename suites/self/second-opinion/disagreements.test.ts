import { expect, test } from '@jest/globals';
import { compare, disagreementIn, type Reason, readReasons } from './disagreements.ts';
import type { Opinion } from './opinions.ts';

const opinion = (prism: readonly string[], ours: readonly string[], status = 200): Opinion => ({
  operationId: 'pullEvents',
  status,
  prism,
  ours,
});

const formats: Reason = { side: 'ours', says: 'a valid date', reason: 'Prism knows no formats' };

test('two that object agree, whatever their words, and so do two that are content', () => {
  expect(disagreementIn(opinion([], []))).toBeUndefined();
  expect(disagreementIn(opinion(['response.body.epoch minimum: too small'], ['/epoch is out of range: at least 1']))).toBeUndefined();
});

test('one that objects alone is a disagreement, on its side', () => {
  expect(disagreementIn(opinion(['response.body type: wrong'], []))).toMatchObject({ side: 'prism', said: ['response.body type: wrong'] });
  expect(disagreementIn(opinion([], ['/sentAt is not of the right form: a valid date']))).toMatchObject({ side: 'ours' });
});

test('a remark about a request agrees with a refusal, and not with a server that takes the request', () => {
  expect(disagreementIn(opinion(['request 401: Invalid security scheme used'], [], 401))).toBeUndefined();
  expect(disagreementIn(opinion(['request 401: Invalid security scheme used'], []))).toMatchObject({ side: 'request' });
});

test('a reason covers what it names and nothing beside it', () => {
  const known = '/sentAt is not of the right form: a valid date';
  expect(compare([opinion([], [known])], [formats])).toMatchObject({ problems: [], exchanges: 1, bothContent: 0, bothObject: 0 });
  expect(compare([opinion([], [known, '/epoch is missing: a member'])], [formats]).problems).toHaveLength(2);
  expect(compare([opinion([known], [])], [formats]).problems).toHaveLength(2);
});

test('a reason that nothing needs is red', () => {
  expect(compare([opinion([], [])], [formats]).problems).toEqual(['no such disagreement any more: ours a valid date']);
});

test('the shipped reasons can be read', () => {
  expect(() => readReasons()).not.toThrow();
});
