import { met, unobserved } from './check.ts';
import { entitled } from './entitled-trades.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { batchOf, channel, datasetPage, mapping, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const within = entitled.tradesLieWithinTheirMapping('events');
const markets = entitled.tradesAreOfMappedMarkets('events');
const owned = entitled.tradesAreOfTheirChannel('events', 'channels');
const alike = entitled.problemsDoNotDiffer('hidden', 'unknown');

const notes = { tradeDate: '2026-04-08' };
const mapped = (rows: readonly unknown[], ...events: readonly unknown[]) =>
  evidenceOf([jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', rows)), jsonAnswer('events', batchOf(events))], notes);
const list = jsonAnswer('channels', { channels: [channel(), channel({ channelId: 'B01555-HK-20260408', gcpParticipantId: 'B01555' })] });
const NAME = 'HK 2026-04-08 0000260408000123 B';
const FROM = '2026-04-08T09:30:01.127+08:00';

const asked = (id: string) => ({ path: `/trade-data/v1/channels/${id}/events?limit=1` });
const refused = (label: string, id: string, members: object = {}) => {
  const problem = { type: 'urn:ocp:problem:channel-not-found', title: 'No such channel', status: 404, code: 'CHANNEL_NOT_FOUND' };
  return jsonAnswer(
    label,
    { ...problem, traceId: `trace-of-${label}`, detail: `No channel ${id}.`, ...members },
    { status: 404, ...asked(id) },
  );
};

const rows: readonly Row[] = [
  { name: 'at the very start', check: within, given: mapped([mapping({ effectiveFrom: FROM })], reported(1)), want: met },
  {
    name: 'at the very end',
    check: within,
    given: mapped([mapping({ effectiveTo: FROM })], reported(1)),
    want: violated({
      says: `${NAME} lies outside the mapping of broker 1400`,
      expected: `from 2026-01-01T00:00:00.000+08:00 to before ${FROM}`,
      received: FROM,
      exchange: 'events',
      at: '/events/0/trade/tradeTime',
    }),
  },
  {
    name: 'a broker of which no mapping tells',
    check: within,
    given: mapped([mapping({ brokerNumber: '0001' })], reported(1)),
    want: unobserved('no trade of a mapped broker was delivered in "events"'),
  },
  { name: 'in the market of its mapping', check: markets, given: mapped([mapping()], reported(1)), want: met },
  {
    name: 'in another market',
    check: markets,
    given: mapped([mapping({ market: 'SSE' })], reported(1)),
    want: violated({
      says: `${NAME} of broker 1400 belongs to another GCP`,
      expected: 'SSE to B01224',
      received: 'HK to B01224',
      exchange: 'events',
      at: '/events/0/trade',
    }),
  },
  {
    name: 'a broker that is mapped in every market',
    check: markets,
    given: mapped([mapping(), mapping({ market: 'SSE' }), mapping({ market: 'SZSE' })], reported(1)),
    want: unobserved('no trade of a broker that is mapped in some markets only was delivered in "events"'),
  },
  {
    name: 'each on its own',
    check: owned,
    given: evidenceOf([
      list,
      jsonAnswer('events', batchOf([reported(1)])),
      jsonAnswer('events#2', batchOf([reported(1, { gcpParticipantId: 'B01555' })], { channelId: 'B01555-HK-20260408' })),
    ]),
    want: met,
  },
  {
    name: 'on that of another',
    check: owned,
    given: evidenceOf([list, jsonAnswer('events', batchOf([reported(1, { gcpParticipantId: 'B01555' })]))]),
    want: violated({
      says: `${NAME} is on a channel of another`,
      expected: 'B01224',
      received: 'B01555',
      exchange: 'events',
      at: '/events/0/trade/gcpParticipantId',
    }),
  },
  { name: 'but for what was asked', check: alike, given: evidenceOf([refused('hidden', 'mine'), refused('unknown', 'none')]), want: met },
  {
    name: 'another status, and a word too many',
    check: alike,
    given: evidenceOf([
      problemAnswer('hidden', 403, 'CHANNEL_NOT_FOUND', asked('mine')),
      problemAnswer('unknown', 404, 'CHANNEL_NOT_FOUND'),
    ]),
    want: violated(
      { says: 'told apart from a channel that does not exist', expected: '404', received: '403', exchange: 'hidden', at: '/status' },
      { says: 'told apart from a channel that does not exist', expected: '404', received: '403', exchange: 'hidden', at: '/body/status' },
    ),
  },
  {
    name: 'one of them alone',
    check: alike,
    given: evidenceOf([refused('hidden', 'mine'), noAnswer('unknown')]),
    want: unobserved('one of the two answers did not come'),
  },
];

testRows(rows);
