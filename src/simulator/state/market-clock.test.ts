import { expect, test } from '@jest/globals';
import { createWorld } from './create-world.ts';
import { createClock, type Scheduler, type WakingClock } from './market-clock.ts';
import type { ChannelChange, ChannelLog } from './world.ts';

/** Real time that stands until it is moved; callbacks run in order as it passes them. */
const createFakeTime = () => {
  let time = 1_000;
  let timers: { readonly due: number; readonly callback: () => void }[] = [];
  const scheduler: Scheduler = {
    now: () => time,
    after: (delayMs, callback) => {
      const timer = { due: time + delayMs, callback };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  };
  const pass = (milliseconds: number) => {
    const end = time + milliseconds;
    for (let next = earliest(); next && next.due <= end; next = earliest()) {
      const reached = next;
      time = Math.max(time, reached.due);
      timers = timers.filter((one) => one !== reached);
      reached.callback();
    }
    time = end;
  };
  const earliest = () => [...timers].sort((one, other) => one.due - other.due)[0];
  return { scheduler, pass, waiting: () => timers.length };
};

const start = (options: { readonly rate?: number } = {}) => {
  const fake = createFakeTime();
  const world = createWorld({ ...options, scheduler: fake.scheduler });
  const channel = world.channel('B01224-HK-20260408');
  if (!channel) throw new Error('no channel');
  return { fake, world, channel };
};

const listen = (channel: ChannelLog) => {
  const heard: ChannelChange[] = [];
  const stop = channel.onChange((change) => heard.push(change));
  return { heard, stop };
};

test('publishes about forty events a real second on the open Hong Kong channel', () => {
  const { fake, channel } = start();
  const before = channel.lastSequence();
  fake.pass(5_000);
  expect((channel.lastSequence() - before) / 5).toBeGreaterThan(30);
  expect((channel.lastSequence() - before) / 5).toBeLessThan(60);
});

test('tells listeners each event once, in order, until they stop', () => {
  const { fake, channel } = start();
  const { heard, stop } = listen(channel);
  const before = channel.lastSequence();
  fake.pass(1_000);
  const sequences = heard.map((change) => (change.kind === 'published' ? change.event.sequence : 0));
  expect(sequences).toEqual(channel.range(before, 1_000).map((event) => event.sequence));
  stop();
  fake.pass(1_000);
  expect(heard).toHaveLength(sequences.length);
});

test('publishes nothing before its time', () => {
  const { fake, world, channel } = start({ rate: 1 });
  fake.pass(60_000);
  const last = channel.range(channel.lastSequence() - 1, 1)[0];
  expect(Date.parse(last?.publishedAt ?? '')).toBeLessThanOrEqual(world.clock.now());
  expect(world.clock.now()).toBe(Date.parse('2026-04-08T10:16:00+08:00'));
});

test('stands still at rate 0 and goes on when told to', () => {
  const { fake, world, channel } = start({ rate: 0 });
  const before = channel.lastSequence();
  fake.pass(60_000);
  expect([channel.lastSequence(), fake.waiting()]).toEqual([before, 0]);
  world.clock.setRate(600);
  fake.pass(1_000);
  expect(channel.lastSequence()).toBeGreaterThan(before);
});

test('never goes back', () => {
  const { world } = start({ rate: 0 });
  const now = world.clock.now();
  world.clock.advanceTo(now - 1_000);
  expect(world.clock.now()).toBe(now);
});

test('leaves no timer behind when the world stops', () => {
  const { fake, world, channel } = start();
  expect(fake.waiting()).toBe(1);
  world.stop();
  const before = channel.lastSequence();
  fake.pass(5_000);
  expect([channel.lastSequence(), fake.waiting()]).toEqual([before, 0]);
});

test('goes into the next trade date by itself', () => {
  const { fake, world } = start();
  fake.pass(180_000);
  expect(world.channel('B01224-HK-20260408')?.state()).toBe('CLOSED');
  expect(world.channel('B01224-HK-20260409')?.lastSequence()).toBeGreaterThan(0);
});

test('a defect in a timer is told, and the clock goes on', () => {
  const fake = createFakeTime();
  const defects: unknown[] = [];
  let calls = 0;
  const clock: WakingClock = createClock({
    startMs: 0,
    rate: 1,
    scheduler: fake.scheduler,
    nextDue: () => clock.now() + 100,
    publishDue: () => {
      calls += 1;
      if (calls === 1) throw new RangeError('the first time');
    },
    onDefect: (cause) => defects.push(cause),
  });
  clock.reconsider();
  fake.pass(1_000);
  expect(defects).toEqual([new RangeError('the first time')]);
  expect(calls).toBe(10);
});
