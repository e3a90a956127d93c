import { met, unobserved } from './check.ts';
import { entitlement } from './entitlement.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, channel, datasetPage, mapping, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const disjoint = entitlement.listsAreDisjoint('mine', 'others');
const market = entitlement.tradesAreOf('events', 'market');
const gcp = entitlement.tradesAreOf('events', 'gcpParticipantId');
const dates = entitlement.tradesAreOfTheDate('events');
const corrections = entitlement.correctionsNameAnEarlierDate('events');
const own = entitlement.mappingsAreOfTheCaller('mine');
const oneGcp = entitlement.oneGcpAtATime();

const NOTES = { market: 'HK', gcpParticipantId: 'B01224', tradeDate: '2026-04-08' };
const list = (label: string, ...channels: readonly unknown[]) => jsonAnswer(label, { channels });
const foreign = channel({ channelId: 'B01451-HK-20260408', gcpParticipantId: 'B01451' });
const told = (...events: readonly unknown[]) => evidenceOf([jsonAnswer('events', batchOf(events))], NOTES);
const mappings = (...rows: readonly unknown[]) => jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', rows));
const EARLIER = '2026-04-02';
const NO_TRADE = unobserved('no trade was delivered in "events"');
const NO_MAPPING = unobserved('no mapping row came, or not to the last page');

const rows: readonly Row[] = [
  { name: 'each its own', check: disjoint, given: evidenceOf([list('mine', channel()), list('others', foreign)]), want: met },
  {
    name: 'a channel of the other, by its id and by its GCP',
    check: disjoint,
    given: evidenceOf([
      list('mine', channel()),
      list('others', foreign, channel({ gcpParticipantId: 'B01451' }), channel({ channelId: 'x' })),
    ]),
    want: violated(
      {
        says: 'a channel is listed to two callers',
        expected: 'no channel of B01224',
        received: 'B01224-HK-20260408 of B01451',
        exchange: 'others',
        at: '/channels/1',
      },
      {
        says: 'a channel is listed to two callers',
        expected: 'no channel of B01224',
        received: 'x of B01224',
        exchange: 'others',
        at: '/channels/2',
      },
    ),
  },
  {
    name: 'channels that do not say whose they are',
    check: disjoint,
    given: evidenceOf([list('mine', {}), list('others', {})]),
    want: met,
  },
  {
    name: 'the other has none',
    check: disjoint,
    given: evidenceOf([list('mine', channel()), list('others')]),
    want: unobserved('one of the two channel lists is empty'),
  },
  { name: 'all', check: market, given: told(reported(2), amended(3)), want: met },
  {
    name: 'one of another',
    check: market,
    given: told(reported(2), amended(3, { market: 'SSE' })),
    want: violated({
      says: 'SSE 2026-04-08 0000260408000123 B is of another market',
      expected: 'HK',
      received: 'SSE',
      exchange: 'events',
      at: '/events/1/trade/market',
    }),
  },
  { name: 'no trades', check: market, given: told(opened()), want: NO_TRADE },
  {
    name: 'it was not noted, and is not named',
    check: market,
    given: evidenceOf([jsonAnswer('events', batchOf([reported(2, { market: null })]))]),
    want: unobserved('the case did not note "market"'),
  },
  { name: 'all', check: gcp, given: told(reported(2)), want: met },
  {
    name: 'one of another',
    check: gcp,
    given: told(reported(2, { gcpParticipantId: 'B99999' })),
    want: violated({
      says: 'HK 2026-04-08 0000260408000123 B is of another gcpParticipantId',
      expected: 'B01224',
      received: 'B99999',
      exchange: 'events',
      at: '/events/0/trade/gcpParticipantId',
    }),
  },
  {
    name: 'its own, and an earlier one that is named',
    check: dates,
    given: told(reported(2), amended(3, { tradeDate: EARLIER }, { originalTradeDate: EARLIER })),
    want: met,
  },
  {
    name: 'an earlier one that is not named, in an amendment and in a cancellation',
    check: dates,
    given: told(amended(3, { tradeDate: EARLIER }), cancelled(4, { tradeDate: EARLIER })),
    want: violated(
      { says: 'a trade of another date', expected: '2026-04-08', received: EARLIER, exchange: 'events', at: '/events/0' },
      { says: 'a trade of another date', expected: '2026-04-08', received: EARLIER, exchange: 'events', at: '/events/1' },
    ),
  },
  { name: 'no trades', check: dates, given: told(opened()), want: NO_TRADE },
  {
    name: 'an earlier one, amended and cancelled',
    check: corrections,
    given: told(
      reported(2),
      amended(3, { tradeDate: EARLIER }, { originalTradeDate: EARLIER }),
      cancelled(4, { tradeDate: EARLIER }, { originalTradeDate: EARLIER }),
    ),
    want: met,
  },
  {
    name: 'the own date, and another than the trade’s',
    check: corrections,
    given: told(
      amended(3, {}, { originalTradeDate: '2026-04-08' }),
      amended(4, { tradeDate: '2026-04-01' }, { originalTradeDate: EARLIER }),
    ),
    want: violated(
      {
        says: 'a correction of no earlier date',
        expected: 'a date before 2026-04-08, that of the trade',
        received: '2026-04-08, trade of 2026-04-08',
        exchange: 'events',
        at: '/events/0',
      },
      {
        says: 'a correction of no earlier date',
        expected: 'a date before 2026-04-08, that of the trade',
        received: '2026-04-02, trade of 2026-04-01',
        exchange: 'events',
        at: '/events/1',
      },
    ),
  },
  {
    name: 'none',
    check: corrections,
    given: told(reported(2)),
    want: unobserved('no correction of an earlier trade date was delivered in "events"'),
  },
  { name: 'its own', check: own, given: evidenceOf([list('mine', channel()), mappings(mapping())]), want: met },
  {
    name: 'one of another',
    check: own,
    given: evidenceOf([list('mine', channel()), mappings(mapping(), mapping({ gcpParticipantId: 'B01451' }))]),
    want: violated({
      says: 'a mapping of another GCP',
      expected: 'B01224',
      received: '1400 to B01451',
      exchange: 'clearing-mappings',
      at: '/rows/1',
    }),
  },
  {
    name: 'no channel is listed',
    check: own,
    given: evidenceOf([mappings(mapping())]),
    want: unobserved('no channel was listed in "mine"'),
  },
  { name: 'no mapping', check: own, given: evidenceOf([list('mine', channel()), mappings()]), want: NO_MAPPING },
  {
    name: 'one after the other, and one of another market',
    check: oneGcp,
    given: evidenceOf([
      mappings(
        mapping({ effectiveTo: '2026-04-01T00:00:00.000+08:00' }),
        mapping({ effectiveFrom: '2026-04-01T00:00:00.000+08:00', gcpParticipantId: 'B01555' }),
        mapping({ market: 'SSE', gcpParticipantId: 'B01555' }),
      ),
    ]),
    want: met,
  },
  {
    name: 'two at a time',
    check: oneGcp,
    given: evidenceOf([mappings(mapping(), mapping({ effectiveFrom: '2026-04-01T00:00:00.000+08:00', gcpParticipantId: 'B01555' }))]),
    want: violated({
      says: 'broker 1400 is mapped twice in HK',
      expected: 'one mapping at a time',
      received: 'B01224 (/rows/0) and B01555',
      exchange: 'clearing-mappings',
      at: '/rows/1',
    }),
  },
  { name: 'rows that do not say whose they are', check: oneGcp, given: evidenceOf([mappings({}, {})]), want: NO_MAPPING },
];

testRows(rows);
