import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { cutAnswers } from './cut-answers.ts';
import { quiet } from './quiet.ts';

const calm = quiet.isNoGap();
const again = cutAnswers.areAskedForAgain();
const pull = (label: string, atMs: number, after: number) =>
  asked('pullEvents', { label, atMs, path: `/trade-data/v1/channels/one/events?afterSequence=${after}`, answer: { events: [] } });
const empty = pull('empty', 10, 5);
const cut = { ...empty, failure: { kind: 'reset', detail: 'the client closed the connection before the answer was complete' } as const };
const client = { timeline: [{ atMs: 10.5, says: 'fault truncate on pullEvents' }] };

const rows: readonly Row[] = [
  { name: 'pulled on', check: calm, given: clientEvidence([empty, pull('next', 50, 5)]), want: met },
  {
    name: 'a snapshot',
    check: calm,
    given: clientEvidence([empty, asked('takeSnapshot', { atMs: 50 })]),
    want: violated({
      says: 'a snapshot was taken for no reason',
      expected: 'no snapshot',
      received: 'one of one',
      exchange: 'takeSnapshot',
    }),
  },
  {
    name: 'a snapshot to begin with',
    check: calm,
    given: clientEvidence([asked('takeSnapshot', { atMs: 5 }), empty, pull('next', 50, 5)]),
    want: met,
  },
  {
    name: 'a step back',
    check: calm,
    given: clientEvidence([empty, pull('next', 50, 3)]),
    want: violated({ says: 'events were asked for again', expected: 'what comes next', received: 'after 3', exchange: 'next' }),
  },
  {
    name: 'a pull beside a stream',
    check: calm,
    given: clientEvidence([asked('streamEvents', { atMs: 5 }), empty], { client: { delivery: 'stream' } }),
    want: violated({
      says: 'a gap was filled where there was none',
      expected: 'no pull: the stream left nothing out',
      received: 'one',
      exchange: 'empty',
    }),
  },
  {
    name: 'a pull to catch up with, before the first stream',
    check: calm,
    given: clientEvidence([empty, asked('streamEvents', { atMs: 50 })], { client: { delivery: 'stream' } }),
    want: met,
  },
  { name: 'asked for again', check: again, given: clientEvidence([cut, pull('next', 50, 5)], { client }), want: met },
  {
    name: 'passed over',
    check: again,
    given: clientEvidence([cut, pull('next', 50, 9)], { client }),
    want: violated({
      says: 'what was cut off was not asked for again',
      expected: 'another request after 5',
      received: 'after 9',
      exchange: 'next',
    }),
  },
  { name: 'a client that hung up', check: again, given: clientEvidence([cut]), want: unobserved('no batch was cut off') },
];

testRows(rows);
