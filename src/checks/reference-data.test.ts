import { met, unobserved } from './check.ts';
import { dataset, entityTag, manifest } from './reference-data.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer, textAnswer } from './testing/evidence.ts';
import { datasetPage } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const people = dataset('participants');
const counts = people.countsAsAnnounced('manifest');
const hashes = people.hashesAsAnnounced('manifest');
const version = people.versionIsAnnounced('manifest');
const paged = people.samePagedOtherwise('smaller');
const lists = manifest.listsAllDatasets('manifest');
const reasons = manifest.givesReasonForEachCorrection('manifest');
const dated = manifest.isDated('manifest', 'businessDate');
const tag = entityTag.isStable('first', 'again');

/** Of `{"participantId":"B01224"}` and `{"participantId":"B01555"}`, each with a line feed, and of nothing, by sha256sum. */
const HASH = '9ac058a1dd83ec811d67384a4e5b6ec0eb0289420713069b47b5ef2afd4c6f5e';
const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const FIRST = { participantId: 'B01224' };
const SECOND = { participantId: 'B01555' };

const summary = (members = {}) => ({ dataset: 'participants', version: 1, count: 2, hash: HASH, publishedAt: 'early', ...members });
const announced = (members = {}) => jsonAnswer('manifest', { businessDate: '2026-04-08', datasets: [summary(members)] });
const page = (label: string, rows: readonly unknown[], members = {}) => jsonAnswer(label, datasetPage('participants', rows, members));
const whole = page('participants', [FIRST, SECOND]);
const pages = (...rows: readonly [unknown, unknown]) => [page('smaller', [rows[0]], { nextCursor: 'next' }), page('smaller#2', [rows[1]])];
const UNREAD = unobserved('"participants" was not read to its last page');
const all = ['stocks', 'participants', 'calendar', 'clearing-mappings'].map((name) => summary({ dataset: name }));

const rows: readonly Row[] = [
  {
    name: 'over two pages',
    check: counts,
    given: evidenceOf([announced(), page('participants', [FIRST], { nextCursor: 'next' }), page('participants#2', [SECOND])]),
    want: met,
  },
  {
    name: 'one too few',
    check: counts,
    given: evidenceOf([announced(), page('participants', [FIRST])]),
    want: violated({ says: 'another number of rows', expected: '2 rows', received: '1 rows', exchange: 'participants' }),
  },
  {
    name: 'the last page did not come',
    check: counts,
    given: evidenceOf([announced(), page('participants', [FIRST], { nextCursor: 'next' }), noAnswer('participants#2')]),
    want: UNREAD,
  },
  {
    name: 'nothing is announced',
    check: counts,
    given: evidenceOf([whole]),
    want: unobserved('the manifest announces no count for participants'),
  },
  { name: 'of two rows', check: hashes, given: evidenceOf([announced(), whole]), want: met },
  {
    name: 'of no row at all',
    check: hashes,
    given: evidenceOf([announced({ hash: HASH_OF_NOTHING }), page('participants', [])]),
    want: met,
  },
  {
    name: 'of other rows',
    check: hashes,
    given: evidenceOf([announced({ hash: HASH_OF_NOTHING }), whole]),
    want: violated({
      says: 'the rows do not have the announced hash',
      expected: HASH_OF_NOTHING,
      received: HASH,
      exchange: 'participants',
    }),
  },
  {
    name: 'of a row that has no canonical form',
    check: hashes,
    given: evidenceOf([announced(), textAnswer('participants', '{"rows":[{"participantId":1e999}]}')]),
    want: violated({
      says: 'the rows do not have the announced hash',
      expected: HASH,
      received: 'no hash, as a row has no canonical form',
      exchange: 'participants',
    }),
  },
  {
    name: 'the dataset was refused',
    check: hashes,
    given: evidenceOf([announced(), problemAnswer('participants', 500, 'INTERNAL_ERROR')]),
    want: UNREAD,
  },
  {
    name: 'nothing is announced',
    check: hashes,
    given: evidenceOf([whole]),
    want: unobserved('the manifest announces no hash for participants'),
  },
  { name: 'the one announced', check: version, given: evidenceOf([announced(), whole]), want: met },
  {
    name: 'another one',
    check: version,
    given: evidenceOf([announced({ version: 2 }), whole]),
    want: violated({ says: 'a page of another version', expected: 'version 2', received: '1', exchange: 'participants', at: '/version' }),
  },
  {
    name: 'nothing is announced',
    check: version,
    given: evidenceOf([whole]),
    want: unobserved('the manifest announces no version for participants'),
  },
  { name: 'the same', check: paged, given: evidenceOf([whole, ...pages(FIRST, SECOND)]), want: met },
  {
    name: 'another order',
    check: paged,
    given: evidenceOf([whole, ...pages(SECOND, FIRST)]),
    want: violated(
      {
        says: 'row 1 differs',
        expected: '{"participantId":"B01224"}',
        received: '{"participantId":"B01555"}',
        exchange: 'smaller',
        at: '/rows/0',
      },
      {
        says: 'row 2 differs',
        expected: '{"participantId":"B01555"}',
        received: '{"participantId":"B01224"}',
        exchange: 'smaller#2',
        at: '/rows/0',
      },
    ),
  },
  {
    name: 'a row too few',
    check: paged,
    given: evidenceOf([whole, page('smaller', [FIRST], { nextCursor: 'next' }), page('smaller#2', [])]),
    want: violated({ says: 'another number of rows', expected: '2 rows', received: '1 rows', exchange: 'smaller' }),
  },
  {
    name: 'one page alone',
    check: paged,
    given: evidenceOf([whole, page('smaller', [FIRST, SECOND])]),
    want: unobserved('"smaller" took fewer than two pages'),
  },
  {
    name: 'not to the end',
    check: paged,
    given: evidenceOf([whole, page('smaller', [FIRST], { nextCursor: 'next' })]),
    want: unobserved('"smaller" was not read to its last page'),
  },
  {
    name: 'all four, and one of a later contract',
    check: lists,
    given: evidenceOf([jsonAnswer('manifest', { datasets: [...all, summary({ dataset: 'holidays' })] })]),
    want: met,
  },
  {
    name: 'one twice, one not at all',
    check: lists,
    given: evidenceOf([jsonAnswer('manifest', { datasets: [...all.slice(1), summary()] })]),
    want: violated({
      says: 'other datasets',
      expected: 'calendar, clearing-mappings, participants, stocks',
      received: 'calendar, clearing-mappings, participants, participants',
      exchange: 'manifest',
      at: '/datasets',
    }),
  },
  {
    name: 'no list',
    check: lists,
    given: evidenceOf([jsonAnswer('manifest', {})]),
    want: violated({
      says: 'other datasets',
      expected: 'calendar, clearing-mappings, participants, stocks',
      received: 'no datasets',
      exchange: 'manifest',
      at: '/datasets',
    }),
  },
  { name: 'with a reason', check: reasons, given: evidenceOf([announced({ version: 2, correctionReason: 'a lot size' })]), want: met },
  {
    name: 'without',
    check: reasons,
    given: evidenceOf([announced({ version: 2 })]),
    want: violated({
      says: 'participants was corrected without a reason',
      expected: 'a correctionReason',
      received: 'nothing',
      exchange: 'manifest',
      at: '/datasets/0/correctionReason',
    }),
  },
  {
    name: 'nothing was corrected',
    check: reasons,
    given: evidenceOf([announced()]),
    want: unobserved('no dataset of this date was corrected'),
  },
  { name: 'the date', check: dated, given: evidenceOf([announced()], { businessDate: '2026-04-08' }), want: met },
  {
    name: 'another date',
    check: dated,
    given: evidenceOf([announced()], { businessDate: '2026-04-09' }),
    want: violated({
      says: 'another date',
      expected: '2026-04-09',
      received: '2026-04-08',
      exchange: 'manifest',
      at: '/businessDate',
    }),
  },
  {
    name: 'no date was noted',
    check: dated,
    given: evidenceOf([jsonAnswer('manifest', {})]),
    want: unobserved('the case did not note "businessDate"'),
  },
  {
    name: 'the same',
    check: tag,
    given: evidenceOf([
      jsonAnswer('first', {}, { headers: { ETag: '"one"' } }),
      textAnswer('again', '', { status: 304, headers: { etag: '"one"' } }),
    ]),
    want: met,
  },
  {
    name: 'none',
    check: tag,
    given: evidenceOf([jsonAnswer('first', {}, { headers: { ETag: '"one"' } }), textAnswer('again', '', { status: 304 })]),
    want: violated({
      says: 'another ETag for the same content',
      expected: '"one"',
      received: 'no ETag',
      exchange: 'again',
      at: 'ETag',
    }),
  },
  {
    name: 'none to compare with',
    check: tag,
    given: evidenceOf([jsonAnswer('first', {}), textAnswer('again', '', { status: 304 })]),
    want: unobserved('"first" carried no ETag'),
  },
];

testRows(rows);
