import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MarketDay, Stage } from '../../model/stage.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/simulator.ts';
import { worldOptionsOf } from './stage-market.ts';
import { prepareSteps, type StepGround } from './stage-steps.ts';

/** After the last trade: each channel has published what it will, but for its close. */
const day: MarketDay = {
  businessDate: '2026-04-08',
  startAt: '16:29:30.000',
  endAt: '16:31:00.000',
  playMs: 80,
  openTrades: { HK: 12, SSE: 12, SZSE: 12 },
  historyTrades: { HK: 1, SSE: 1, SZSE: 1 },
};

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator({ worldOptions: worldOptionsOf(day) });
});
afterAll(() => simulator.stop());

const startsAt = (sequence: number): Stage => ({
  day,
  steps: [{ when: { kind: 'published', market: 'HK', sequence }, action: { kind: 'start-client' } }],
});

const prepared = (stage: Stage, over: Partial<StepGround> = {}) => {
  const seen = { starts: 0 };
  const steps = prepareSteps({
    stage,
    simulator,
    channels: (market) =>
      simulator.credentials.main.participants
        .flatMap((participant) => simulator.world.channelsOf(participant))
        .filter((log) => log.describe().market === market && log.describe().tradeDate === day.businessDate),
    killClient: async () => {},
    startClient: () => {
      seen.starts += 1;
    },
    isFaultAwaited: () => false,
    note: () => {},
    ...over,
  });
  const startsAfterTick = async (): Promise<number> => {
    steps.tick(0);
    await steps.settled();
    return seen.starts;
  };
  return { steps, startsAfterTick };
};

test('a step is done once, when its event was published on every channel of its market', async () => {
  const { steps, startsAfterTick } = prepared(startsAt(12));
  expect(await startsAfterTick()).toBe(1);
  expect(await startsAfterTick()).toBe(1);
  expect(steps.areDone()).toBe(true);
});

test('one whose event is still to come waits', async () => {
  const { steps, startsAfterTick } = prepared(startsAt(1_000));
  expect(await startsAfterTick()).toBe(0);
  expect(steps.areDone()).toBe(false);
});

test('it waits for a client that has yet to meet the faults of earlier events, too', async () => {
  let isAwaited = true;
  const asked: string[] = [];
  const isFaultAwaited: StepGround['isFaultAwaited'] = (market, sequence) => {
    asked.push(`${market} ${sequence}`);
    return isAwaited;
  };
  const { startsAfterTick } = prepared(startsAt(12), { isFaultAwaited });
  expect(await startsAfterTick()).toBe(0);
  isAwaited = false;
  expect(await startsAfterTick()).toBe(1);
  expect(new Set(asked)).toEqual(new Set(['HK 12']));
});

test('a kill disturbs a client, and its start does not', async () => {
  const { steps: starting, startsAfterTick } = prepared(startsAt(12));
  await startsAfterTick();
  expect(starting.haveDisturbed()).toBe(false);
  const when = { kind: 'published', market: 'HK', sequence: 12 } as const;
  const { steps } = prepared({ day, steps: [{ when, action: { kind: 'kill-client', startAgain: 'later' } }] });
  expect(steps.haveDisturbed()).toBe(false);
  steps.tick(0);
  await steps.settled();
  expect(steps.haveDisturbed()).toBe(true);
});
