import type { HeaderList } from '../model/evidence.ts';
import { badInput } from './bad-input.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const input = badInput({ streamEvents: 'header' });
const refused = input.refused('bad');

const HEADERS: HeaderList = [['Last-Event-ID', 'x']];
const about = { operationId: 'streamEvents', path: '/stream', requestHeaders: HEADERS };
const RULES = ['bad:last-event-id-pattern', 'bad:last-event-id-empty', 'bad:last-event-id-repeated'] as const;
const [PATTERN, EMPTY, REPEATED] = RULES;

const right = (label: string) => problemAnswer(label, 400, 'INVALID_PARAMETER', about);

const expected = '400 INVALID_PARAMETER as application/problem+json';
const curl = "curl -i -sS --max-time 10 --globoff --path-as-is -X GET -H 'Last-Event-ID: x' -H 'Accept:' 'http://127.0.0.1/stream'";
const says = 'not refused although Last-Event-ID is sent twice';

const rows: readonly Row[] = [
  { name: 'every rule was met by its problem', check: refused, given: evidenceOf(RULES.map(right)), want: met },
  {
    name: 'of several that were not refused the last is shown, which is the smallest',
    check: refused,
    given: evidenceOf([
      right(PATTERN),
      right(EMPTY),
      jsonAnswer(REPEATED, {}, { ...about, path: '/larger' }),
      jsonAnswer(`${REPEATED}#2`, {}, about),
      right(`${REPEATED}#3`),
    ]),
    want: violated({ says, expected, received: '200 as application/json', exchange: `${REPEATED}#2`, curl }),
  },
  {
    name: 'the wrong problem, and silence',
    check: refused,
    given: evidenceOf([
      right(PATTERN),
      problemAnswer(EMPTY, 409, 'EPOCH_CHANGED', about),
      noAnswer(REPEATED, { ...about, failure: { kind: 'timeout', detail: 'no answer came within 100 ms' } }),
    ]),
    want: violated(
      { says: 'not refused although Last-Event-ID is empty', expected, received: '409 EPOCH_CHANGED', exchange: EMPTY, curl },
      { says, expected, received: 'no answer: timeout, no answer came within 100 ms', exchange: REPEATED, curl },
    ),
  },
  {
    name: 'a rule that was never tried, and one that was only throttled',
    check: refused,
    given: evidenceOf([right(PATTERN), problemAnswer(EMPTY, 429, 'RATE_LIMITED', about), right(REPEATED)]),
    want: unobserved('no request in which Last-Event-ID is empty was answered'),
  },
  {
    name: 'the answers of another operation',
    check: refused,
    given: evidenceOf(RULES.map((label) => problemAnswer(label, 400, 'INVALID_PARAMETER', { ...about, operationId: 'pullEvents' }))),
    want: unobserved('no request in which Last-Event-ID does not match ^[1-9][0-9]{0,9}:(0|[1-9][0-9]{0,15})$ was answered'),
  },
];

testRows(rows);
