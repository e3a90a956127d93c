import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from '../../src/model/fault.ts';
import { type Players, startPlayers } from './players.ts';
import { notGreenOn, WHOLE_SUITE_MS } from './whole-suite.ts';

/**
 * What a conforming server may do with the form of its answers and with their content: the whole suite must stay green on
 * each. One of form and one of content go together where neither hides the other: headers here, bodies there.
 */
const tolerances: Readonly<Record<string, readonly Fault[]>> = {
  'header names in lower case, and fields and values that the contract does not know': [
    { kind: 'header-case', style: 'lower' },
    { kind: 'extra-fields' },
  ],
  'header names in upper case, and other white space in JSON': [{ kind: 'header-case', style: 'upper' }, { kind: 'json-spacing' }],
  'headers in another order, and pages smaller than the limit': [{ kind: 'header-order' }, { kind: 'smaller-pages', rows: 40 }],
  'bodies in chunks, with the members of objects the other way round': [{ kind: 'chunked' }, { kind: 'member-order' }],
};

let players: Players;
beforeAll(() => {
  players = startPlayers();
});
afterAll(() => players.stop());

test.each(Object.entries(tolerances))(
  'the suite stays green on %s',
  async (_, behaviours) => {
    expect(await notGreenOn(players, behaviours)).toEqual([]);
  },
  WHOLE_SUITE_MS,
);
