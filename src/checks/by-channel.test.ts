import { expect, test } from '@jest/globals';
import { eventsByChannel, judgedTogether, noteOfChannel } from './by-channel.ts';
import { met, unobserved } from './check.ts';
import { entitlement } from './entitlement.ts';
import { eventsOf } from './observe.ts';
import { events } from './sequence.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, closed, opened, reported } from './testing/messages.ts';
import { violated } from './testing/table.ts';
import { controlTotals } from './totals.ts';

const asked = (label: string, channelId: string, told: readonly unknown[]) =>
  jsonAnswer(label, batchOf(told), { path: `/trade-data/v1/channels/${channelId}/events?limit=5` });

const notes = { tradeDate: '2026-04-08', market: 'HK', 'one.market': 'SSE', 'one.tradeDate': '2026-04-02', 'other.market': 'HK' };

const two = evidenceOf(
  [
    asked('all', 'one', [opened(), reported(2)]),
    asked('all#2', 'other', [opened(), reported(2), closed(3)]),
    asked('all#3', 'one', [closed(3)]),
  ],
  notes,
);

test('events are told channel by channel, in the order in which they came', () => {
  const sequences = eventsByChannel(two, 'all').map((own) => own.map(({ value }) => value.sequence));
  expect(sequences).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(eventsByChannel(two, 'nothing')).toEqual([[]]);
});

test('a note is that of the channel that was asked, or else that of the case', () => {
  const [first, second] = two.exchanges.map((exchange) => eventsOf(exchange)[0]);
  if (first === undefined || second === undefined) throw new Error('an event of each channel');
  expect([first, second].map(noteOfChannel(two, 'market'))).toEqual(['SSE', 'HK']);
  expect([first, second].map(noteOfChannel(two, 'tradeDate'))).toEqual(['2026-04-02', '2026-04-08']);
});

test('one channel that breaks a rule is enough, and one that was not seen whole is not passed over', () => {
  const wrong = violated({ says: 'wrong', expected: 'this', received: 'that', exchange: 'all' });
  expect(judgedTogether([met, unobserved('the rest'), wrong])).toEqual(wrong);
  expect(judgedTogether([met, unobserved('the rest')])).toEqual(unobserved('the rest'));
  expect(judgedTogether([met, met])).toEqual(met);
  expect(judgedTogether([]).outcome).toBe('unobserved');
});

test('sequences, ids and the last event are of each channel by itself', () => {
  for (const check of [events.contiguous('all'), events.firstIs('all', 'CHANNEL_OPENED'), events.lastIs('all', 'CHANNEL_CLOSED')])
    expect(check.judge(two)).toEqual(met);
  expect(events.uniqueIds('all').judge(two)).toEqual(met);
});

test('a trade is held against the channel that it came on', () => {
  const result = entitlement.tradesAreOf('all', 'market').judge(two);
  expect(result).toMatchObject({ outcome: 'violated', findings: [{ exchange: 'all', expected: 'SSE', received: 'HK' }] });
});

test('control totals are of their own channel: one that is not told whole leaves the others unjudged', () => {
  const part = evidenceOf([asked('all', 'one', [opened(), closed(2)]), asked('all#2', 'other', [closed(3)])], notes);
  expect(controlTotals.equalTheEvents('all', 'count').judge(part)).toEqual(unobserved('"all" does not hold every event up to its close'));
  const whole = evidenceOf([asked('all', 'one', [opened(), closed(2)]), asked('all#2', 'other', [opened(), closed(2)])], notes);
  expect(controlTotals.equalTheEvents('all', 'count').judge(whole)).toEqual(met);
});
