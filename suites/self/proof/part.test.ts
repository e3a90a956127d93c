import { expect, test } from '@jest/globals';
import { measuredParts } from './measured.ts';
import { PARTS, type ProofPart, toPart } from './part.ts';

const part: ProofPart = { part: 'large-day', title: 'A day', says: '', numbers: [], problems: [] };

test('what a part has saved is read as one, and nothing else is', () => {
  expect(toPart(part, 'large-day.json')).toBe(part);
  for (const other of [null, [], { ...part, part: 'small-day' }, { ...part, numbers: 3 }, { ...part, problems: undefined }])
    expect(() => toPart(other, 'large-day.json')).toThrow('large-day.json holds something that is no part of the proof');
});

test('every part but the matrix has committed numbers, in the order in which they are told', () => {
  expect(measuredParts().map((measured) => measured.part)).toEqual(PARTS.filter((name) => name !== 'kill-matrix'));
});
