import { expect, test } from '@jest/globals';
import { faults } from './index.ts';
import { parsePlantedFault } from './parse.ts';

test.each([
  [{ on: 'pullEvents', fault: { kind: 'vanish' } }, 'fault.kind must be one of'],
  [{ on: 'pullEvent', fault: { kind: 'swap' } }, 'on must be every or one of'],
  [{ on: 'every', fault: { kind: 'drop' } }, 'fault.events must be of the kind integer'],
  [{ on: 'every', fault: { kind: 'drop', events: 1, chance: 0.5 } }, 'fault.chance is no setting of drop'],
  [{ on: 'every', probability: 1, fault: { kind: 'swap' } }, 'probability is not known'],
])('%j is refused with a sentence', (input, says) => {
  expect(parsePlantedFault(input)).toEqual({ says: expect.stringContaining(says) });
});

test('what fits is taken as it stands', () => {
  const planted = { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } };
  expect(parsePlantedFault(planted)).toEqual({ planted });
});

test('what is allowed is marked as allowed', () => {
  const allowed = Object.entries(faults).filter(([, fault]) => fault.isAllowed === true);
  expect(allowed.map(([kind]) => kind)).toEqual([
    'header-case',
    'header-order',
    'extra-fields',
    'chunked',
    'smaller-pages',
    'json-spacing',
    'missing-length',
    'stream-form',
    'value-form',
    'member-order',
  ]);
});
