import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { backOff } from './back-off.ts';

const path = (channel: string) => `/trade-data/v1/channels/${channel}/events`;

/** A request that fails as often as there are waits, and is served in the end. */
const repeated = (channel: string, waitsMs: readonly number[]) => {
  let atMs = 0;
  return [...waitsMs, 0].map((waitMs, index) => {
    const exchange = asked('pullEvents', {
      label: `${channel}#${index + 1}`,
      path: path(channel),
      atMs,
      answeredMs: atMs + 1,
      ...(index < waitsMs.length ? { status: 500, code: 'INTERNAL_ERROR' } : {}),
    });
    atMs += 1 + waitMs;
    return exchange;
  });
};

const grown = (waitsMs: readonly number[]) => clientEvidence(repeated('one', waitsMs));
const several = (last: readonly number[]) => clientEvidence(last.flatMap((waitMs, index) => repeated(`c${index}`, [50, 100, waitMs])));

const atTheLongest = clientEvidence(['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((channel) => repeated(channel, [400])));
const TOO_FEW = 'fewer than 5 requests failed as often as another, and were repeated';

const rows: readonly Row[] = [
  { name: 'twice as long each time', check: backOff.grows(), given: grown([50, 100, 200, 400]), want: met },
  { name: 'longer by a fifth each time', check: backOff.grows(), given: grown([50, 60, 72]), want: met },
  { name: 'grown to the longest, and no longer', check: backOff.grows(), given: grown([300, 390, 310]), want: met },
  {
    name: 'equally long',
    check: backOff.grows(),
    given: grown([60, 61, 60, 62]),
    want: violated({
      says: 'the waits do not grow',
      expected: 'longer after each failure, up to 400 ms',
      received: '60 ms, 61 ms, 60 ms, 62 ms',
      exchange: 'one#1',
    }),
  },
  {
    name: 'at once',
    check: backOff.grows(),
    given: grown([1]),
    want: violated({
      says: 'repeated without a wait',
      expected: 'a wait of about 50 ms, and longer after each failure',
      received: '1 ms',
      exchange: 'one#1',
    }),
  },
  {
    name: 'failed but twice',
    check: backOff.grows(),
    given: grown([50, 100]),
    want: unobserved('no request failed three times in a row'),
  },
  { name: 'cut to the longest after they were drawn', check: backOff.varies(), given: atTheLongest, want: unobserved(TOO_FEW) },
  { name: 'some longer than others', check: backOff.varies(), given: several([200, 210, 240, 230, 205, 215, 235, 225]), want: met },
  {
    name: 'all alike',
    check: backOff.varies(),
    given: several([200, 203, 201, 202, 204, 200, 260, 203]),
    want: violated({
      says: 'all wait equally long',
      expected: 'waits that differ at random',
      received: '13 of 14 waits as long as another, of 100 ms, 200 ms',
      exchange: 'c0#1',
    }),
  },
  {
    name: 'too few to compare',
    check: backOff.varies(),
    given: several([200, 200]),
    want: unobserved(TOO_FEW),
  },
];

testRows(rows);
