import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { clientEvidence } from '../testing/client.ts';
import { textAnswer } from '../testing/evidence.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { askedAgain } from './asked-again.ts';

const pull = (label: string, after: number, startedMs: number, text: string, status = 200): Exchange =>
  textAnswer(label, text, {
    status,
    path: `/trade-data/v1/channels/one/events?afterSequence=${after}`,
    timing: { startedMs, endedMs: startedMs + 5 },
  });

const unreadable = pull('pull', 4, 10, '{"events":[');
const again = pull('pull#2', 4, 60, '{}');
const next = pull('pull#2', 9, 60, '{}');

const afterUnreadable = askedAgain.afterUnreadableAnswer();
const after503 = askedAgain.afterStatus(503);

const rows: readonly Row[] = [
  { name: 'the same question once more', check: afterUnreadable, given: clientEvidence([unreadable, again]), want: met },
  {
    name: 'the next question',
    check: afterUnreadable,
    given: clientEvidence([unreadable, next]),
    want: violated({
      says: 'pullEvents was not asked for again',
      expected: 'the same request once more',
      received: 'none, after a body that is not JSON',
      exchange: 'pull',
    }),
  },
  {
    name: 'just before the client was ended',
    check: afterUnreadable,
    given: clientEvidence([pull('pull', 4, 9_900, '{"events":[')]),
    want: unobserved('no answer was unreadable'),
  },
  { name: '503, and once more', check: after503, given: clientEvidence([pull('pull', 4, 10, '', 503), again]), want: met },
  {
    name: '503, and no more',
    check: after503,
    given: clientEvidence([pull('pull', 4, 10, '', 503)]),
    want: violated({
      says: 'pullEvents was not asked for again',
      expected: 'the same request once more',
      received: 'none, after 503',
      exchange: 'pull',
    }),
  },
];

testRows(rows);
