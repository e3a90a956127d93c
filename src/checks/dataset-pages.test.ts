import { met, unobserved } from './check.ts';
import { datasetPages, noRowsOfAnotherCaller } from './dataset-pages.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { datasetPage, mapping, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const page = (label: string, rows: readonly unknown[], members = {}, answer = {}) =>
  jsonAnswer(label, datasetPage('stocks', rows, members), answer);
const NEXT = { nextCursor: 'next' };
const first = stock();
const second = stock({ stockCode: '00005' });

const chained = datasetPages('stocks').areChained('list');
const version = datasetPages('stocks').areOfOneVersion('list');
const date = datasetPages('stocks').areOfTheDate('list', 'businessDate');
const limit = datasetPages('stocks').keepToTheirLimit('list');
const again = datasetPages('stocks').areServedAgain('list', 'again');
const tags = datasetPages('stocks').areTaggedApart('list', 'next');
const foreign = noRowsOfAnotherCaller('mine', 'foreign');

const tagged = (tag: string) => ({ headers: { ETag: tag } });
const mappings = (label: string, ...gcps: readonly string[]) =>
  jsonAnswer(
    label,
    datasetPage(
      'clearing-mappings',
      gcps.map((gcpParticipantId) => mapping({ gcpParticipantId })),
    ),
  );

const rows: readonly Row[] = [
  {
    name: 'two pages with all rows',
    check: chained,
    given: evidenceOf([page('list', [first], { count: 2, ...NEXT }), page('list#2', [second], { count: 2 })]),
    want: met,
  },
  {
    name: 'a first page that is the last',
    check: chained,
    given: evidenceOf([page('list', [first], { count: 2 })]),
    want: violated({ says: 'the pages end too early', expected: '2 rows', received: '1 rows', exchange: 'list', at: '/nextCursor' }),
  },
  {
    name: 'a chain that was not followed',
    check: chained,
    given: evidenceOf([page('list', [first], { count: 2, ...NEXT })]),
    want: unobserved('"list" was not read to its last page'),
  },
  {
    name: 'the date asked for',
    check: date,
    given: evidenceOf([page('list', [first])], { businessDate: '2026-04-08' }),
    want: met,
  },
  {
    name: 'another date on the second page',
    check: date,
    given: evidenceOf([page('list', [first], NEXT), page('list#2', [second], { businessDate: '2026-04-02' })], {
      businessDate: '2026-04-08',
    }),
    want: violated({
      says: 'a page of another date',
      expected: '2026-04-08',
      received: '2026-04-02',
      exchange: 'list#2',
      at: '/businessDate',
    }),
  },
  {
    name: 'no date was noted',
    check: date,
    given: evidenceOf([page('list', [first])]),
    want: unobserved('the case did not note "businessDate"'),
  },
  { name: 'one version', check: version, given: evidenceOf([page('list', [first], NEXT), page('list#2', [second])]), want: met },
  {
    name: 'two versions',
    check: version,
    given: evidenceOf([page('list', [first], NEXT), page('list#2', [second], { version: 2 })]),
    want: violated({
      says: 'a page of another version',
      expected: 'version 1',
      received: '2',
      exchange: 'list#2',
      at: '/version',
    }),
  },
  {
    name: 'a single page',
    check: version,
    given: evidenceOf([page('list', [first])]),
    want: unobserved('"list" took fewer than two pages'),
  },
  { name: 'fewer than asked for', check: limit, given: evidenceOf([page('list', [first], {}, { path: '/stocks?limit=2' })]), want: met },
  {
    name: 'more than asked for',
    check: limit,
    given: evidenceOf([page('list', [first, second], {}, { path: '/stocks?limit=1' })]),
    want: violated({
      says: 'another number of rows',
      expected: 'at most 1 rows',
      received: '2 rows',
      exchange: 'list',
      at: '/rows',
    }),
  },
  { name: 'the same rows', check: again, given: evidenceOf([page('list', [first]), page('again', [first])]), want: met },
  {
    name: 'a row that differs, and one that is gone',
    check: again,
    given: evidenceOf([page('list', [first, second]), page('again', [{ a: 1 }])]),
    want: violated(
      {
        says: 'row 1 differs',
        expected: `${JSON.stringify(first).slice(0, 200)}…`,
        received: '{"a":1}',
        exchange: 'again',
        at: '/rows/0',
      },
      { says: 'a row is gone', expected: `${JSON.stringify(second).slice(0, 200)}…`, received: 'nothing', exchange: 'again' },
    ),
  },
  {
    name: 'a correction in between',
    check: again,
    given: evidenceOf([page('list', [first]), page('again', [second], { version: 2 })]),
    want: unobserved('the version changed between the two'),
  },
  {
    name: 'pages that name no version',
    check: again,
    given: evidenceOf([page('list', [], { version: undefined }), page('again', [], { version: undefined })]),
    want: unobserved('a page of stocks names no version'),
  },
  {
    name: 'two tags',
    check: tags,
    given: evidenceOf([page('list', [first], {}, tagged('"one"')), page('next', [second], {}, tagged('"two"'))]),
    want: met,
  },
  {
    name: 'one tag',
    check: tags,
    given: evidenceOf([page('list', [first], {}, tagged('"one"')), page('next', [second], {}, tagged('"one"'))]),
    want: violated({
      says: 'one ETag for different content',
      expected: 'another than "one"',
      received: '"one"',
      exchange: 'next',
      at: 'ETag',
    }),
  },
  {
    name: 'a refusal',
    check: foreign,
    given: evidenceOf([mappings('mine', 'B01224'), problemAnswer('foreign', 400, 'INVALID_CURSOR')]),
    want: met,
  },
  { name: 'its own rows', check: foreign, given: evidenceOf([mappings('mine', 'B01224'), mappings('foreign', 'B01451')]), want: met },
  {
    name: 'rows of the other',
    check: foreign,
    given: evidenceOf([mappings('mine', 'B01224'), mappings('foreign', 'B01451', 'B01224')]),
    want: violated({
      says: 'a mapping of another caller',
      expected: 'none',
      received: 'B01224',
      exchange: 'foreign',
      at: '/rows/1/gcpParticipantId',
    }),
  },
];

testRows(rows);
