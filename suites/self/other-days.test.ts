import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverCases } from '../server/index.ts';
import { type Players, startPlayers } from './players.ts';

/**
 * The days on which dates go wrong: half days without settlement, days on which one side of the border rests, the turn of
 * the year. What depends on the calendar holds on the reference there as it does on its usual day.
 */
const days = {
  '2026-02-16': 'a half day before the new year holidays, on which the mainland rests already',
  '2026-02-23': 'Hong Kong is back from the holidays, the mainland is not',
  '2026-09-28': 'after a day on which only Hong Kong traded',
  '2026-10-05': 'in a week in which only Hong Kong trades',
  '2026-12-24': 'a half day on which the mainland trades in full',
  '2026-12-31': 'the last trade date, which settles in another year',
} as const;

/** By what they put to the test: calendar, settlement dates, mappings by time, what is listed and corrected. */
const REQUIREMENTS = /^(REF-CAL|REF-MAN-(03|15)|TRD-CHN-(02|13)|TRD-TRADE-(2[1-7]|13|14)|TRD-ENT-(01|08)|TRD-TOT-02)/;

const cases = serverCases.filter(
  ({ requirement, needs, lacks }) => REQUIREMENTS.test(requirement) && needs === undefined && lacks === undefined,
);

let players: Players;
beforeAll(() => {
  players = startPlayers();
});
afterAll(() => players.stop());

describe.each(Object.entries(days))('%s, %s', (businessDate) => {
  test.concurrent.each(cases.map(({ id }) => id))(
    '%s passes',
    async (caseId) => {
      const { verdict, sentence } = (await players.play({ caseId, faults: [], simulator: { worldOptions: { businessDate } } })).verdict;
      expect({ verdict, sentence }).toEqual({ verdict: 'pass', sentence });
    },
    30_000,
  );
});
