import type { ChannelTruth } from '../../model/capture.ts';
import type { Market } from '../../model/trade.ts';
import { met, unobserved } from '../check.ts';
import { truthOf } from '../testing/captured.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { channel } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { outage } from './outage.ts';

const goes = { atMs: 1_000, says: 'take-down primary' };
const bothGo = { atMs: 1_000, says: 'take-down both' };
const bothCome = { atMs: 2_000, says: 'bring-up both' };

const events = (...sequences: readonly number[]) => ({ events: sequences.map((sequence) => ({ sequence })) });
const pull = (label: string, atMs: number, query = '', answer: unknown = events()) =>
  asked('pullEvents', { label, atMs, answer, path: `/trade-data/v1/channels/one/events${query}` });
const atSecondary = (atMs: number, query = '') => ({ ...pull('second', atMs, query), address: 'secondary' as const });
const first = pull('first', 10, '', events(1, 2));
const resumed = outage.goesOnAtTheSecondary();
const turned = outage.turnsToTheSecondary();

const truth = (channelId: string, market: Market): ChannelTruth => ({
  channelId,
  gcpParticipantId: 'B01224',
  market,
  tradeDate: '2026-04-08',
  state: 'CLOSED',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 2,
  liveTrades: [],
  cancelled: [],
  events: [],
});
const list = asked('listChannels', {
  answer: {
    channels: [
      { channelId: 'one', market: 'HK' },
      { channelId: 'two', market: 'SSE' },
    ],
  },
});
const failing = asked('pullEvents', { label: 'failing', status: 500, code: 'INTERNAL_ERROR' });
const beside = (...exchanges: Parameters<typeof clientEvidence>[0]) =>
  clientEvidence([list, failing, ...exchanges], { client: { truth: [truth('one', 'HK'), truth('two', 'SSE')] } });
const other = (answer: unknown) => asked('pullEvents', { label: 'other', path: '/trade-data/v1/channels/two/events', answer });

const pendingList = asked('listChannels', { answer: { channels: [channel({ state: 'PENDING' })] } });

const rows: readonly Row[] = [
  { name: 'in time', check: turned, given: clientEvidence([first, atSecondary(1_300)], { client: { timeline: [goes] } }), want: met },
  {
    name: 'too late',
    check: turned,
    given: clientEvidence([first, atSecondary(5_000)], { client: { timeline: [goes] } }),
    want: violated({
      says: 'the secondary address was not used in time',
      expected: 'a request to it within 0.30 s and one wait of at most 0.40 s',
      received: 'the first after 4.00 s',
      exchange: 'second',
    }),
  },
  {
    name: 'the primary stayed',
    check: turned,
    given: clientEvidence([first]),
    want: unobserved('the primary address was not taken down'),
  },
  {
    name: 'after the last event',
    check: resumed,
    given: clientEvidence([first, atSecondary(1_300, '?afterSequence=2')], { client: { timeline: [goes] } }),
    want: met,
  },
  {
    name: 'from the first event again',
    check: resumed,
    given: clientEvidence([first, atSecondary(1_300, '?afterSequence=0')], { client: { timeline: [goes] } }),
    want: violated({
      says: 'one was not resumed where the primary had left it',
      expected: 'after 2',
      received: 'after 0',
      exchange: 'second',
    }),
  },
  {
    name: 'asked again',
    check: outage.isSurvived(),
    given: clientEvidence([first, pull('again', 2_300)], { client: { timeline: [bothGo, bothCome] } }),
    want: met,
  },
  {
    name: 'never asked, as all channels were pending',
    check: outage.isSurvived(),
    given: clientEvidence([pendingList], { client: { timeline: [bothGo, bothCome], truth: [truthOf([])] } }),
    want: unobserved('the client followed none of the channels, all of which were pending when it started'),
  },
  {
    name: 'asked no more',
    check: outage.isSurvived(),
    given: clientEvidence([first], { client: { timeline: [bothGo, bothCome] } }),
    want: violated({
      says: 'the client did not go on after the outage',
      expected: 'a request for events after 2.00 s',
      received: 'none',
      exchange: 'first',
    }),
  },
  {
    name: 'ended in it',
    check: outage.isSurvived(),
    given: clientEvidence([first], {
      client: { timeline: [bothGo], runs: [{ startedMs: 0, endedMs: 1_500, endedBy: 'itself', output: '', outputBytes: 0 }] },
    }),
    want: violated({
      says: 'the client ended in the outage',
      expected: 'a client that waits',
      received: 'its end after 1.50 s',
      exchange: 'first',
    }),
  },
  { name: 'the others were read', check: outage.leavesOthersAlone(), given: beside(other(events(1, 2))), want: met },
  {
    name: 'the others were not read to their end',
    check: outage.leavesOthersAlone(),
    given: beside(other(events(1))),
    want: violated({
      says: 'two was not read to its end while channels of HK failed',
      expected: 'event 2',
      received: 'no event after 1',
      exchange: 'listChannels',
    }),
  },
];

testRows(rows);
