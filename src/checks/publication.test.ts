import { met, unobserved } from './check.ts';
import { publication } from './publication.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { batchOf, opened } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const MORNING = '2026-04-08T06:30:00.000+08:00';
const NOON = '2026-04-08T12:00:00.000+08:00';
const summary = (members = {}) => ({ dataset: 'stocks', version: 1, count: 2, hash: 'abc', publishedAt: MORNING, ...members });
const manifest = (label: string, ...datasets: readonly unknown[]) => jsonAnswer(label, { businessDate: '2026-04-08', datasets });
const opening = jsonAnswer('opening', batchOf([opened()]));

const before = publication.precedesOpening('manifest', 'opening');
const same = publication.agrees('primary', 'secondary');
const CALENDAR = summary({ dataset: 'calendar' });

const rows: readonly Row[] = [
  {
    name: 'a first version in the morning, a second at noon',
    check: before,
    given: evidenceOf([opening, manifest('manifest', summary(), summary({ version: 2, publishedAt: NOON }))]),
    want: met,
  },
  {
    name: 'a first version at noon',
    check: before,
    given: evidenceOf([opening, manifest('manifest', CALENDAR, summary({ publishedAt: NOON }))]),
    want: violated({
      says: 'stocks was published after the channel opened',
      expected: 'a time before 2026-04-08T10:00:01.000+08:00',
      received: NOON,
      exchange: 'manifest',
      at: '/datasets/1/publishedAt',
    }),
  },
  {
    name: 'second versions only',
    check: before,
    given: evidenceOf([opening, manifest('manifest', summary({ version: 2 }))]),
    want: unobserved('no first version is announced in "manifest"'),
  },
  {
    name: 'another order',
    check: same,
    given: evidenceOf([manifest('primary', summary(), CALENDAR), manifest('secondary', CALENDAR, summary())]),
    want: met,
  },
  {
    name: 'another version',
    check: same,
    given: evidenceOf([manifest('primary', summary()), manifest('secondary', summary({ version: 2 }))]),
    want: violated({
      says: 'another manifest',
      expected: '2026-04-08: stocks version 1 of 2 rows with hash abc',
      received: '2026-04-08: stocks version 2 of 2 rows with hash abc',
      exchange: 'secondary',
    }),
  },
  {
    name: 'no manifest at the other',
    check: same,
    given: evidenceOf([manifest('primary', summary()), problemAnswer('secondary', 503, 'SERVICE_UNAVAILABLE')]),
    want: violated({
      says: 'another manifest',
      expected: '2026-04-08: stocks version 1 of 2 rows with hash abc',
      received: 'nothing',
      exchange: 'secondary',
    }),
  },
];

testRows(rows);
