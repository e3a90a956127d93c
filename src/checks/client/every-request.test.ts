import { met } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { everyRequest } from './every-request.ts';

const pull = (query: string) => clientEvidence([asked('pullEvents', { path: `/trade-data/v1/channels/one/events${query}` })]);
const list = (name: string, value: string) => clientEvidence([asked('listChannels', { headers: [[name, value]] })]);
const contract = everyRequest.keepsTheContract();
const wrong = (says: string, expected: string, received: string, at: string, exchange = 'pullEvents') =>
  violated({ says, expected, received, exchange, at });

const rows: readonly Row[] = [
  { name: 'as the contract says', check: contract, given: pull('?epoch=1&afterSequence=0&limit=1000&waitSeconds=10&own=1'), want: met },
  {
    name: 'too many at once',
    check: contract,
    given: pull('?limit=5000'),
    want: wrong('limit is not as the contract says', 'an integer from 1 to 1000', '5000', 'limit'),
  },
  {
    name: 'no integer',
    check: contract,
    given: pull('?waitSeconds=1.5'),
    want: wrong('waitSeconds is not as the contract says', 'an integer from 0 to 30', '1.5', 'waitSeconds'),
  },
  {
    name: 'twice',
    check: contract,
    given: pull('?limit=1&limit=2'),
    want: wrong('limit is sent 2 times', 'one value', '1 | 2', 'limit'),
  },
  {
    name: 'no date',
    check: contract,
    given: clientEvidence([asked('getManifest', { path: '/reference-data/v1/business-dates/2026-02-30' })]),
    want: wrong('businessDate is not as the contract says', 'a date, YYYY-MM-DD', '2026-02-30', 'businessDate', 'getManifest'),
  },
  {
    name: 'a Last-Event-ID that is none',
    check: contract,
    given: clientEvidence([asked('streamEvents', { headers: [['last-event-id', '12']] })]),
    want: wrong(
      'Last-Event-ID is not as the contract says',
      'a text that matches ^[1-9][0-9]{0,9}:(0|[1-9][0-9]{0,15})$',
      '12',
      'Last-Event-ID',
      'streamEvents',
    ),
  },
  {
    name: 'a path that nobody knows',
    check: contract,
    given: clientEvidence([asked('unrouted', { path: '/trades' })]),
    want: violated({
      says: 'the contract has no such request',
      expected: 'a path of the contract',
      received: 'GET /trades',
      exchange: 'unrouted',
    }),
  },
  { name: 'an id', check: everyRequest.namesItself(), given: list('x-request-id', 'a-1'), want: met },
  {
    name: 'an id with a space',
    check: everyRequest.namesItself(),
    given: list('X-Request-Id', 'a 1'),
    want: wrong(
      'X-Request-Id is not as it should be',
      '1 to 64 letters, digits, dots, underscores and hyphens',
      'a 1',
      'X-Request-Id',
      'listChannels',
    ),
  },
  { name: 'gzip among others', check: everyRequest.acceptsGzip(), given: list('accept-encoding', 'br, gzip;q=0.5'), want: met },
  { name: 'anything', check: everyRequest.acceptsGzip(), given: list('Accept-Encoding', '*'), want: met },
  {
    name: 'anything but gzip',
    check: everyRequest.acceptsGzip(),
    given: list('Accept-Encoding', '*, gzip;q=0'),
    want: wrong('gzip is not accepted', 'gzip', '*, gzip;q=0', 'Accept-Encoding', 'listChannels'),
  },
];

testRows(rows);
