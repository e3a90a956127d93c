import type { CaptureRecord } from '../../model/capture.ts';
import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { repeats } from './repeats.ts';

const pull = (label: string, events: readonly unknown[], asked: { readonly query?: string; readonly atMs?: number } = {}): Exchange => {
  const { query = '', atMs = 0 } = asked;
  const path = `/trade-data/v1/channels/B01224-HK-20260408/events?${query}`;
  return jsonAnswer(label, batchOf(events), { path, timing: { startedMs: atMs, endedMs: atMs + 1 } });
};

const seen = (exchanges: readonly Exchange[], records: readonly CaptureRecord[]) =>
  clientEvidence(exchanges, { client: { truth: [truthOf([modelTrade()])], capture: captureOf(records) } });

const once = [bookedTrade('line 1', 2)];
const twice = [...once, bookedTrade('line 2', 3)];

const NAME = 'HK 2026-04-08 0000260408000123 B';

const bookedTwice = violated({
  says: `${NAME} was booked twice in version 1`,
  expected: 'once, at line 1',
  received: 'again at line 2',
  exchange: 'capture',
  at: 'line 2',
});

const duplicated = pull('pullEvents', [opened(), reported(2), reported(2)]);
const resent = pull('pullEvents', [opened(), reported(2), reported(3, {}, { possibleResend: true })]);
const plain = pull('pullEvents', [opened(), reported(2)]);

const flagged = (flag: string) => pull('pullEvents', [opened(), reported(2, {}, { [flag]: true })]);

const rows: readonly Row[] = [
  { name: 'once', check: repeats.ofEventsAreBookedOnce(), given: seen([duplicated], once), want: met },
  { name: 'twice', check: repeats.ofEventsAreBookedOnce(), given: seen([duplicated], twice), want: bookedTwice },
  {
    name: 'nothing comes twice',
    check: repeats.ofEventsAreBookedOnce(),
    given: seen([plain], once),
    want: unobserved('no event of a trade was sent twice'),
  },
  { name: 'once', check: repeats.ofVersionsAreBookedOnce(), given: seen([resent], once), want: met },
  { name: 'twice', check: repeats.ofVersionsAreBookedOnce(), given: seen([resent], twice), want: bookedTwice },
  {
    name: 'the same sequence is no resend',
    check: repeats.ofVersionsAreBookedOnce(),
    given: seen([duplicated], once),
    want: unobserved('no trade version was sent under two sequences'),
  },
  {
    name: 'a new event with the mark is booked',
    check: repeats.flaggedFirstsAreBooked('possibleDuplicate'),
    given: seen([flagged('possibleDuplicate')], once),
    want: met,
  },
  {
    name: 'a new event with the mark is left out',
    check: repeats.flaggedFirstsAreBooked('possibleDuplicate'),
    given: seen([flagged('possibleDuplicate')], []),
    want: violated({
      says: `${NAME} was marked possibleDuplicate, and not booked`,
      expected: 'a live trade',
      received: 'nothing',
      exchange: 'capture',
      at: 'its end',
    }),
  },
  {
    name: 'nothing is marked',
    check: repeats.flaggedFirstsAreBooked('possibleDuplicate'),
    given: seen([plain], once),
    want: unobserved('no event was marked possibleDuplicate that had not been sent before'),
  },
  {
    name: 'a new trade with the mark is booked',
    check: repeats.flaggedFirstsAreBooked('possibleResend'),
    given: seen([flagged('possibleResend')], once),
    want: met,
  },
  {
    name: 'what was sent before is no first',
    check: repeats.flaggedFirstsAreBooked('possibleResend'),
    given: seen([resent], []),
    want: unobserved('no event was marked possibleResend that had not been sent before'),
  },
  {
    name: 'what follows is asked for',
    check: repeats.areCounted(),
    given: seen([resent, pull('pullEvents#2', [], { query: 'afterSequence=3', atMs: 5 })], once),
    want: met,
  },
  {
    name: 'the ignored event is asked for again',
    check: repeats.areCounted(),
    given: seen([resent, pull('pullEvents#2', [], { query: 'afterSequence=2', atMs: 5 })], once),
    want: violated({
      says: 'B01224-HK-20260408: sequence 3 was not counted, as its content was ignored',
      expected: 'a request after 3 or later',
      received: 'a request after 2',
      exchange: 'pullEvents#2',
      at: '',
    }),
  },
  {
    name: 'over a connection that broke off it may not have been read',
    check: repeats.areCounted(),
    given: seen(
      [
        { ...resent, failure: { kind: 'reset', detail: 'the client hung up' } },
        pull('pullEvents#2', [], { query: 'afterSequence=2', atMs: 5 }),
      ],
      once,
    ),
    want: unobserved('nothing was asked for after a trade version that had been sent before'),
  },
  {
    name: 'nothing is asked for after it',
    check: repeats.areCounted(),
    given: seen([resent], once),
    want: unobserved('nothing was asked for after a trade version that had been sent before'),
  },
];

testRows(rows);
