import { expect, test } from '@jest/globals';
import type { Delivery } from '../../model/client-case.ts';
import type { PlantedFault } from '../../model/fault.ts';
import type { MarketDay, Stage } from '../../model/stage.ts';
import { createFaultWatch } from './fault-watch.ts';

const day: MarketDay = {
  businessDate: '2026-04-08',
  startAt: '09:00:00.000',
  endAt: '10:00:00.000',
  playMs: 100,
  openTrades: { HK: 1, SSE: 1, SZSE: 1 },
  historyTrades: { HK: 1, SSE: 1, SZSE: 1 },
};

const drop = (planted: Partial<PlantedFault> = {}): PlantedFault => ({
  on: 'streamEvents',
  fault: { kind: 'drop', events: 1 },
  ...planted,
});

const unmetOf = (stage: Partial<Stage>, happened: readonly PlantedFault[], delivery: Delivery = 'stream') => {
  const watch = createFaultWatch({ stage: { day, ...stage }, delivery }, () => {});
  for (const planted of happened) watch.onFault(planted);
  return watch.unmet()?.needed;
};

const [onStream, onPull] = [drop({ atSequence: 12, market: 'HK' }), drop({ on: 'pullEvents', nth: 1, market: 'HK' })];

test.each([
  ['a stage without faults', {}, [], undefined],
  ['a fault that happened, on whichever channel', { faults: [onStream] }, [onStream], undefined],
  ['a fault that did not', { faults: [onStream] }, [], 'the fault drop on streamEvents of HK at event 12'],
  ['one of two', { faults: [onStream, drop({ nth: 3 })] }, [onStream], 'the fault drop on streamEvents at request 3'],
  ['its twin on the other way of reading', { faults: [onStream, onPull] }, [onPull], undefined],
  [
    'a twin of another market',
    { faults: [onStream, drop({ on: 'pullEvents', nth: 1 })] },
    [onStream],
    'the fault drop on pullEvents at request 1',
  ],
  ['one that need not happen', { faults: [drop({ isOptional: true })] }, [], undefined],
  [
    'one that a step was to plant',
    { steps: [{ when: { kind: 'started' }, action: { kind: 'plant', fault: onPull } }] },
    [],
    'the fault drop on pullEvents of HK at request 1',
  ],
] as const)('%s', (_, stage, happened, needed) => {
  expect(unmetOf(stage, happened)).toBe(needed);
});

test('a client that pulls is not held to the faults of streams', () => {
  const stall: PlantedFault = { on: 'pullEvents', fault: { kind: 'stall', ms: 1 } };
  expect(unmetOf({ faults: [onStream, stall] }, [stall], 'pull')).toBeUndefined();
  expect(unmetOf({ faults: [onStream, stall] }, [], 'pull')).toBe('the fault stall on pullEvents');
});

test('the market waits for a fault that is still to come, and for no other', () => {
  const awaits = (faults: readonly PlantedFault[], happened: readonly PlantedFault[]): boolean => {
    const watch = createFaultWatch({ stage: { day, faults }, delivery: 'pull' }, () => {});
    for (const planted of happened) watch.onFault(planted);
    return watch.isAwaited();
  };
  expect(awaits([onPull], [])).toBe(true);
  expect(awaits([onPull], [onPull])).toBe(false);
  expect(awaits([onStream, drop({ on: 'pullEvents', isOptional: true })], [])).toBe(false);
});

test('a fault of an earlier event of the market is told from those of others', () => {
  const watch = createFaultWatch({ stage: { day, faults: [onStream, drop({ market: 'HK' })] }, delivery: 'stream' }, () => {});
  expect([13, 12].map((sequence) => watch.isAwaitedBefore('HK', sequence))).toEqual([true, false]);
  expect(watch.isAwaitedBefore('SSE', 13)).toBe(false);
  watch.onFault(onStream);
  expect(watch.isAwaitedBefore('HK', 13)).toBe(false);
});

test('what happens is noted in the timeline', () => {
  const notes: string[] = [];
  createFaultWatch({ stage: { day }, delivery: 'pull' }, (says) => notes.push(says)).onFault(onPull);
  expect(notes).toEqual(['fault drop (events 1) on pullEvents, HK, request 1']);
});
