import { expect, test } from '@jest/globals';
import { clientCatalogue, serverCatalogue } from './catalogue.ts';
import { playSequence } from './play-sequence.ts';

const catalogue = serverCatalogue();
const ids = catalogue.map(({ suiteCase }) => suiteCase.id);

test('cases are played in the order of the catalogue, until it is to be another', () => {
  expect(playSequence(catalogue, { seed: 1, isRandomized: false })).toEqual(ids);
  expect(playSequence(catalogue, { seed: 1, isRandomized: true })).not.toEqual(ids);
});

test.each([serverCatalogue(), clientCatalogue()])('an order of chance holds each case once, and follows from the seed', (...listed) => {
  const shuffled = playSequence(listed, { seed: 7, isRandomized: true });
  expect(shuffled.toSorted()).toEqual(listed.map(({ suiteCase }) => suiteCase.id).toSorted());
  expect(playSequence(listed, { seed: 7, isRandomized: true })).toEqual(shuffled);
  expect(playSequence(listed, { seed: 8, isRandomized: true })).not.toEqual(shuffled);
});

test('what changes the day of a server for good still comes last, in its own order', () => {
  const last = catalogue.filter(({ area }) => area === 'capacity' || area === 'incidents').map(({ suiteCase }) => suiteCase.id);
  expect(playSequence(catalogue, { seed: 7, isRandomized: true }).slice(-last.length)).toEqual(last);
});
