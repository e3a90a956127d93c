import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { MarketDay } from '../../model/stage.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/simulator.ts';
import { type Hold, marketTimeOf, openStageMarket, worldOptionsOf } from './stage-market.ts';

/** A day of eight minutes that is played in eighty milliseconds, and may be held in its middle. */
const day: MarketDay = {
  businessDate: '2026-04-08',
  startAt: '10:00:00.000',
  endAt: '10:08:00.000',
  holdAt: '10:04:00.000',
  playMs: 80,
  openTrades: { HK: 1, SSE: 1, SZSE: 1 },
  historyTrades: { HK: 1, SSE: 1, SZSE: 1 },
};
const middleMs = marketTimeOf(day, '10:04:00.000');

let simulator: RunningSimulator;
let now = 0;
beforeAll(async () => {
  simulator = await startSimulator({ worldOptions: worldOptionsOf(day) });
});
beforeEach(() => {
  simulator.load(worldOptionsOf(day));
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await simulator.stop();
});

const played = (hold: Hold) => {
  const market = openStageMarket(simulator, day, hold);
  market.open();
  const forMs = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 10) {
      now += 10;
      market.tick();
    }
    return { clock: simulator.world.clock.now(), isOver: market.isOver() };
  };
  return { forMs };
};

test('nobody waits: the day goes through', () => {
  expect(played({ isWanted: () => false, longestMs: 1_000 }).forMs(80).isOver).toBe(true);
});

test('somebody waits: the clock stands until nobody does', () => {
  let isWanted = true;
  const { forMs } = played({ isWanted: () => isWanted, longestMs: 1_000 });
  expect(forMs(300)).toEqual({ clock: middleMs, isOver: false });
  isWanted = false;
  expect(forMs(40).isOver).toBe(true);
});

test('what does not come is not waited for longer than it may take', () => {
  const { forMs } = played({ isWanted: () => true, longestMs: 100 });
  expect(forMs(100)).toEqual({ clock: middleMs, isOver: false });
  expect(forMs(100).isOver).toBe(true);
});
