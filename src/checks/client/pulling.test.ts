import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { pulling } from './pulling.ts';

const timers = { heartbeatIntervalMs: 100, minimumPollIntervalMs: 200, maximumWaitMs: 500 };
const list = asked('listChannels', { answer: { channels: [{ channelId: 'one', timers }] } });
const pull = (number: number, atMs: number, answeredMs = atMs + 1, query = '') =>
  asked('pullEvents', {
    label: `pull#${number}`,
    path: `/trade-data/v1/channels/one/events${query}`,
    atMs,
    answeredMs,
    answer: { events: [] },
  });
const unanswered = (openMs: number) => ({
  ...asked('pullEvents', {
    label: 'open',
    status: 0,
    atMs: 100,
    answeredMs: 100 + openMs,
    path: '/trade-data/v1/channels/one/events?waitSeconds=1',
  }),
  failure: { kind: 'reset', detail: 'the client closed the connection before the answer was complete' } as const,
});

const rows: readonly Row[] = [
  {
    name: 'after the interval',
    check: pulling.restsAfterEmptyBatches(),
    given: clientEvidence([list, pull(1, 10), pull(2, 215)]),
    want: met,
  },
  {
    name: 'before the interval',
    check: pulling.restsAfterEmptyBatches(),
    given: clientEvidence([list, pull(1, 10), pull(2, 40)]),
    want: violated({
      says: 'pulled again too soon after an empty batch',
      expected: '200 ms after pull#1',
      received: '30 ms',
      exchange: 'pull#2',
    }),
  },
  {
    name: 'the server has waited',
    check: pulling.restsAfterEmptyBatches(),
    given: clientEvidence([list, pull(1, 10, 400), pull(2, 405)]),
    want: unobserved('no batch was empty that was answered at once'),
  },
  { name: 'pulled to the end', check: pulling.goesOn(), given: clientEvidence([list, pull(1, 10), pull(2, 9_900)]), want: met },
  {
    name: 'pulled no more',
    check: pulling.goesOn(),
    given: clientEvidence([list, pull(1, 10), pull(2, 5_000, 5_000)]),
    want: violated({
      says: 'one was not pulled any more after an empty batch',
      expected: 'another pull',
      received: 'no pull in the 5.00 s that were left',
      exchange: 'pull#2',
    }),
  },
  { name: 'asked to wait', check: pulling.asksToWait(), given: clientEvidence([pull(1, 10, 11, '?waitSeconds=5')]), want: met },
  {
    name: 'not asked to wait',
    check: pulling.asksToWait(),
    given: clientEvidence([pull(1, 10, 11, '?waitSeconds=0')]),
    want: violated({
      says: 'the server was not asked to wait',
      expected: 'waitSeconds of 1 or more',
      received: '0',
      exchange: 'pull#1',
      at: 'waitSeconds',
    }),
  },
  {
    name: 'given up and repeated',
    check: pulling.givesUpWhatIsNotAnswered(),
    given: clientEvidence([list, unanswered(1_500), pull(2, 1_700)]),
    want: met,
  },
  {
    name: 'not given up',
    check: pulling.givesUpWhatIsNotAnswered(),
    given: clientEvidence([list, unanswered(5_000)]),
    want: violated({
      says: 'a pull without an answer was not given up',
      expected: 'given up and repeated within 2.40 s: the wait that it asked for, and the settleMs of its timings',
      received: 'still open after 5.00 s',
      exchange: 'open',
    }),
  },
  {
    name: 'over before it had to be given up',
    check: pulling.givesUpWhatIsNotAnswered(),
    given: clientEvidence([list, unanswered(1_500)]),
    want: unobserved('no pull was left without an answer for long enough to be given up'),
  },
];

testRows(rows);
