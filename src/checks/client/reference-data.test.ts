import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { hashOf } from '../reference-data.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { datasetPage, stock } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { referenceUse } from './reference-data.ts';

const root = '/reference-data/v1/business-dates/2026-04-08';

const rows = [stock(), stock({ stockCode: '00005' })];

const manifest = (atMs: number, options: Parameters<typeof asked>[1] = {}): Exchange =>
  asked('getManifest', {
    label: `manifest at ${atMs}`,
    atMs,
    answer: { businessDate: '2026-04-08', datasets: [{ dataset: 'stocks', version: 1, count: 2, hash: hashOf(rows) }] },
    answerHeaders: { ETag: 'W/"one"' },
    ...options,
  });

const page = (atMs: number, held: readonly unknown[], members: Readonly<Record<string, unknown>> = {}, query = ''): Exchange =>
  asked('listStocks', {
    label: `stocks at ${atMs}`,
    atMs,
    path: `${root}/stocks${query}`,
    answer: datasetPage('stocks', held, members),
  });

const first = page(20, rows.slice(0, 1), { nextCursor: 'c/1' });
const second = page(30, rows.slice(1), {}, '?cursor=c%2F1');

const ask = (...exchanges: readonly Exchange[]) => clientEvidence(exchanges);

const begins = referenceUse.beginsWithTheManifest();
const follows = referenceUse.followsCursors();
const byCount = referenceUse.readsAnewAfter('count');
const byHash = referenceUse.readsAnewAfter('hash');
const byVersion = referenceUse.readsAnewAfter('version');
const keeps = referenceUse.keepsToItsDate();
const tags = referenceUse.sendsTheTagOfItsCopy();
const copies = referenceUse.keepsItsCopyAfter304();
const looks = referenceUse.looksForCorrections();

const anew = (exchange: string, flaw: string) =>
  violated({ says: 'stocks was not read anew', expected: 'its first page once more', received: `none, after ${flaw}`, exchange });

const short = page(20, rows.slice(1));
const harmed = page(20, [stock({ shortName: 'HARMED' }), rows[1]]);
const otherVersion = page(30, rows.slice(1), { version: 2 }, '?cursor=c%2F1');
const refused = manifest(10, { status: 404, code: 'BUSINESS_DATE_NOT_FOUND' });
const unchanged = manifest(50, { status: 304, headers: [['If-None-Match', 'W/"one"']] });

const after = (exchanges: readonly Exchange[]) =>
  clientEvidence(exchanges, { client: { timeline: [{ atMs: 40, says: 'correct-dataset stocks' }] } });

const table: readonly Row[] = [
  { name: 'the manifest first', check: begins, given: ask(manifest(10), page(20, rows)), want: met },
  {
    name: 'no manifest before it',
    check: begins,
    given: ask(page(5, rows), manifest(10)),
    want: violated({
      says: 'listStocks before the manifest',
      expected: 'getManifest, answered 200',
      received: 'none before it',
      exchange: 'stocks at 5',
    }),
  },
  { name: 'to the last page', check: follows, given: ask(manifest(10), first, second), want: met },
  {
    name: 'the first page alone',
    check: follows,
    given: ask(manifest(10), first),
    want: violated({
      says: 'the page after this one was not asked for',
      expected: 'cursor=c/1',
      received: 'no such request',
      exchange: 'stocks at 20',
    }),
  },
  { name: 'a row is missing, and it reads anew', check: byCount, given: ask(manifest(10), short, page(60, rows)), want: met },
  {
    name: 'a row is missing',
    check: byCount,
    given: ask(manifest(10), short),
    want: anew('stocks at 20', 'another number of rows than the manifest announces'),
  },
  { name: 'a row is harmed, and it reads anew', check: byHash, given: ask(manifest(10), harmed, page(60, rows)), want: met },
  {
    name: 'a row is harmed',
    check: byHash,
    given: ask(manifest(10), harmed),
    want: anew('stocks at 20', 'another hash than the manifest announces'),
  },
  { name: 'two versions, and it reads anew', check: byVersion, given: ask(manifest(10), first, otherVersion, page(60, rows)), want: met },
  {
    name: 'two versions',
    check: byVersion,
    given: ask(manifest(10), first, otherVersion),
    want: anew('stocks at 30', 'pages of more than one version'),
  },
  { name: 'the same date again', check: keeps, given: ask(refused, manifest(50)), want: met },
  {
    name: 'the day before, which is still followed',
    check: keeps,
    given: ask(
      manifest(5, { path: '/reference-data/v1/business-dates/2026-04-02' }),
      refused,
      manifest(50, { path: '/reference-data/v1/business-dates/2026-04-02' }),
    ),
    want: met,
  },
  {
    name: 'an earlier date',
    check: keeps,
    given: ask(refused, manifest(50, { path: '/reference-data/v1/business-dates/2026-04-02' })),
    want: violated({
      says: 'the data of another date was asked for',
      expected: '2026-04-08',
      received: '2026-04-02',
      exchange: 'manifest at 50',
    }),
  },
  { name: 'with the tag', check: tags, given: ask(manifest(10), unchanged), want: met },
  {
    name: 'without the tag',
    check: tags,
    given: ask(manifest(10), manifest(50)),
    want: violated({
      says: 'getManifest again without its tag',
      expected: 'If-None-Match: W/"one"',
      received: 'none',
      exchange: 'manifest at 50',
    }),
  },
  { name: 'asked once', check: tags, given: ask(manifest(10)), want: unobserved('nothing was asked for that the client had a copy of') },
  { name: 'it goes on', check: copies, given: ask(manifest(10), unchanged), want: met },
  {
    name: 'it asks anew',
    check: copies,
    given: ask(manifest(10), unchanged, manifest(70)),
    want: violated({
      says: 'getManifest was asked for anew',
      expected: 'the copy that 304 confirmed',
      received: 'a request without If-None-Match',
      exchange: 'manifest at 70',
    }),
  },
  { name: 'asked again', check: looks, given: after([manifest(10), unchanged]), want: met },
  {
    name: 'not asked again',
    check: looks,
    given: after([manifest(10)]),
    want: violated({
      says: 'the manifest was not asked for again',
      expected: 'once more within the day',
      received: 'none in 9960 ms after a correction',
      exchange: 'manifest at 10',
    }),
  },
];

testRows(table);
