import type { ChannelTruth } from '../../model/capture.ts';
import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { batchOf, reported, snapshotPage, trade } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { startUp } from './start-up.ts';

const DATE = '2026-04-08';

const truth = (channelId: string): ChannelTruth => ({
  channelId,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: DATE,
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 0,
  liveTrades: [],
  cancelled: [],
  events: [],
});

const list = (atMs: number, state = 'OPEN') =>
  asked('listChannels', { atMs, answer: { channels: ['one', 'two'].map((channelId) => ({ channelId, state })) } });
const pull = (atMs: number, channelId = 'one') =>
  asked('pullEvents', { label: `pull-${channelId}`, atMs, path: `/trade-data/v1/channels/${channelId}/events?limit=1` });
const page = (atMs: number, answer: unknown) =>
  asked('listStocks', { atMs, path: `/reference-data/v1/business-dates/${DATE}/stocks`, answer });
const evidence = (...exchanges: Parameters<typeof clientEvidence>[0]) =>
  clientEvidence(exchanges, { notes: { businessDate: DATE }, client: { truth: [truth('one'), truth('two')] } });
const missing = {
  says: 'two was not followed',
  expected: 'a request for its events or its snapshot',
  received: 'none',
  exchange: 'listChannels',
};
const PRODUCTION = { 'OCP-Environment': 'PRODUCTION' };
const production = asked('pullEvents', { answerHeaders: PRODUCTION });
const sentEvents = asked('pullEvents', { answer: batchOf([reported(2)]), answerHeaders: PRODUCTION });
const records = [{ record: 'trade', place: 'line 1', trade: {} }] as const;

const rows: readonly Row[] = [
  { name: 'the list, then a channel of it', check: startUp.readsTheListFirst(), given: evidence(list(1), pull(5)), want: met },
  {
    name: 'a channel, then the list',
    check: startUp.readsTheListFirst(),
    given: evidence(list(6), pull(5)),
    want: violated({
      says: 'one was asked for without its standing in a list',
      expected: 'the channel list first',
      received: 'one',
      exchange: 'pull-one',
    }),
  },
  {
    name: 'a channel of no list',
    check: startUp.readsTheListFirst(),
    given: evidence(list(1), pull(5, 'ONE')),
    want: violated({
      says: 'ONE was asked for without its standing in a list',
      expected: 'an id of the channel list',
      received: 'ONE',
      exchange: 'pull-ONE',
    }),
  },
  { name: 'from the first event', check: startUp.beginsWithTheFirstEvent(), given: evidence(pull(5), pull(6, 'two')), want: met },
  {
    name: 'from a later one',
    check: startUp.beginsWithTheFirstEvent(),
    given: evidence(pull(5), asked('pullEvents', { atMs: 6, path: '/trade-data/v1/channels/two/events?afterSequence=31' })),
    want: violated({
      says: 'two was begun too late',
      expected: 'its events from 1 on, or its snapshot',
      received: 'events after 31',
      exchange: 'pullEvents',
    }),
  },
  {
    name: 'from a later one, after the snapshot',
    check: startUp.beginsWithTheFirstEvent(),
    given: evidence(
      asked('takeSnapshot', { atMs: 4, path: '/trade-data/v1/channels/two/snapshot', answer: snapshotPage([trade()]) }),
      asked('pullEvents', { atMs: 6, path: '/trade-data/v1/channels/two/events?afterSequence=31' }),
    ),
    want: met,
  },
  {
    name: 'the whole dataset, then an event',
    check: startUp.loadsReferenceDataFirst(),
    given: evidence(page(1, { rows: [] }), pull(5)),
    want: met,
  },
  {
    name: 'half the dataset, then an event',
    check: startUp.loadsReferenceDataFirst(),
    given: evidence(page(1, { rows: [], nextCursor: 'more' }), pull(5)),
    want: violated({
      says: 'events were asked for before the reference data was there',
      expected: 'listStocks before, to its last page',
      received: 'not yet',
      exchange: 'pull-one',
    }),
  },
  {
    name: 'no dataset at all',
    check: startUp.loadsReferenceDataFirst(),
    given: evidence(pull(5)),
    want: unobserved('the client asked for no dataset of the business date'),
  },
  { name: 'both channels', check: startUp.followsEveryChannel(), given: evidence(list(1), pull(5), pull(6, 'two')), want: met },
  { name: 'one of two', check: startUp.followsEveryChannel(), given: evidence(list(1), pull(5)), want: violated(missing) },
  {
    name: 'both that were pending',
    check: startUp.followsPendingChannels(),
    given: evidence(list(1, 'PENDING'), pull(5), pull(6, 'two')),
    want: met,
  },
  {
    name: 'one of two that were pending',
    check: startUp.followsPendingChannels(),
    given: evidence(list(1, 'PENDING'), pull(5)),
    want: violated(missing),
  },
  {
    name: 'none was pending',
    check: startUp.followsPendingChannels(),
    given: evidence(list(1), pull(5)),
    want: unobserved('no channel that opened later was pending when the client started'),
  },
  {
    name: 'nothing was booked',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([sentEvents], { client: { capture: { form: 'journal', records: [], unreadable: [] } } }),
    want: met,
  },
  {
    name: 'without a capture, and without anything to book',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([production], { client: { captureProblem: 'none was written' } }),
    want: met,
  },
  {
    name: 'without a capture that would show that no event was booked',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([sentEvents], { client: { captureProblem: 'none was written' } }),
    want: unobserved('no capture: none was written'),
  },
  {
    name: 'without a capture that would show that no trade of a snapshot was booked',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([asked('takeSnapshot', { answer: snapshotPage([trade()]), answerHeaders: PRODUCTION })]),
    want: unobserved('no capture: there was none to read'),
  },
  {
    name: 'nobody was sent elsewhere',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([asked('pullEvents', { answerHeaders: { 'OCP-Environment': 'TEST' } })]),
    want: unobserved('no answer named another environment'),
  },
  {
    name: 'a trade was booked',
    check: startUp.booksNothingOfAnotherEnvironment('TEST'),
    given: clientEvidence([production], { client: { capture: { form: 'journal', records, unreadable: [] } } }),
    want: violated({
      says: 'trades of another environment were booked',
      expected: 'no trade: PRODUCTION is not TEST',
      received: '1 trades were booked',
      exchange: 'pullEvents',
      at: 'OCP-Environment',
    }),
  },
];

testRows(rows);
