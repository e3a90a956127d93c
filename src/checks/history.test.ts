import { met, unobserved } from './check.ts';
import { history } from './history.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const versionOne = history.reportsAreVersionOne('pull');
const once = history.reportedOnce('pull');
const nextVersion = history.amendmentsAreNextVersion('pull');
const amendsLive = history.amendmentsNameLiveTrades('pull');
const silent = history.quietAfterCancellation('pull');
const cancelsLive = history.cancellationsNameLiveTrades('pull');

const pulled = (...told: readonly unknown[]) => evidenceOf([jsonAnswer('pull', batchOf(told))]);
const resent = { possibleResend: true };
const earlier = { originalTradeDate: '2026-04-02' };
const UNAPPLIED = unobserved('no event to which this rule applies was delivered in "pull"');
const NAME = 'HK 2026-04-08 0000260408000123 B';

const rows: readonly Row[] = [
  { name: 'a cancellation, and its resend', check: silent, given: pulled(reported(1), cancelled(2), cancelled(3, {}, resent)), want: met },
  {
    name: 'an amendment after the end',
    check: silent,
    given: pulled(reported(1), cancelled(2), amended(3)),
    want: violated({
      says: `${NAME}: TRADE_AMENDED`,
      expected: 'no event',
      received: 'TRADE_AMENDED of a trade that was cancelled before',
      exchange: 'pull',
      at: '/events/2',
    }),
  },
  { name: 'version 1', check: versionOne, given: pulled(opened(), reported(2)), want: met },
  {
    name: 'version 2',
    check: versionOne,
    given: pulled(opened(), reported(2, { tradeVersion: 2 })),
    want: violated({ says: `${NAME}: TRADE_REPORTED`, expected: 'version 1', received: 'version 2', exchange: 'pull', at: '/events/1' }),
  },
  { name: 'reports without a trade', check: versionOne, given: pulled({ ...reported(2), trade: null }), want: UNAPPLIED },
  { name: 'no trades', check: versionOne, given: pulled(opened(), closed(2)), want: UNAPPLIED },
  { name: 'both sides of one trade', check: once, given: pulled(reported(2), reported(3, { side: 'S' })), want: met },
  { name: 'a marked resend', check: once, given: pulled(reported(2), reported(3, {}, resent)), want: met },
  {
    name: 'again, and again after its cancellation',
    check: once,
    given: pulled(reported(2), reported(3), cancelled(4), reported(5)),
    want: violated(
      {
        says: `${NAME}: TRADE_REPORTED`,
        expected: 'a trade key that was not reported before',
        received: 'a live trade',
        exchange: 'pull',
        at: '/events/1',
      },
      {
        says: `${NAME}: TRADE_REPORTED`,
        expected: 'a trade key that was not reported before',
        received: 'a trade that was cancelled before',
        exchange: 'pull',
        at: '/events/3',
      },
    ),
  },
  { name: 'two after another', check: nextVersion, given: pulled(reported(2), amended(3), amended(4, { tradeVersion: 3 })), want: met },
  {
    name: 'a marked resend of an earlier version',
    check: nextVersion,
    given: pulled(reported(2), amended(3), amended(4, { tradeVersion: 3 }), amended(5, {}, resent)),
    want: met,
  },
  {
    name: 'a version left out, and one repeated without a mark',
    check: nextVersion,
    given: pulled(reported(2), amended(3, { tradeVersion: 3 }), amended(4, { tradeVersion: 3 })),
    want: violated(
      { says: `${NAME}: TRADE_AMENDED`, expected: 'version 2', received: 'version 3', exchange: 'pull', at: '/events/1' },
      { says: `${NAME}: TRADE_AMENDED`, expected: 'version 4', received: 'version 3', exchange: 'pull', at: '/events/2' },
    ),
  },
  { name: 'only a trade that was never reported', check: nextVersion, given: pulled(amended(3)), want: UNAPPLIED },
  { name: 'only a correction of an earlier date', check: nextVersion, given: pulled(amended(3, {}, earlier)), want: UNAPPLIED },
  { name: 'a live one', check: amendsLive, given: pulled(reported(2), amended(3)), want: met },
  {
    name: 'a marked resend after the cancellation',
    check: amendsLive,
    given: pulled(reported(2), amended(3), cancelled(4), amended(5, {}, resent)),
    want: met,
  },
  {
    name: 'one never reported, and one cancelled',
    check: amendsLive,
    given: pulled(amended(2, { side: 'S' }), reported(3), cancelled(4), amended(5)),
    want: violated(
      {
        says: 'HK 2026-04-08 0000260408000123 S: TRADE_AMENDED',
        expected: 'a live trade',
        received: 'a trade that was never reported',
        exchange: 'pull',
        at: '/events/0',
      },
      {
        says: `${NAME}: TRADE_AMENDED`,
        expected: 'a live trade',
        received: 'a trade that was cancelled before',
        exchange: 'pull',
        at: '/events/3',
      },
    ),
  },
  { name: 'no amendment', check: amendsLive, given: pulled(reported(2)), want: UNAPPLIED },
  { name: 'a live one', check: cancelsLive, given: pulled(reported(2), cancelled(3)), want: met },
  { name: 'a marked resend', check: cancelsLive, given: pulled(reported(2), cancelled(3), cancelled(4, {}, resent)), want: met },
  {
    name: 'one never reported, and one twice',
    check: cancelsLive,
    given: pulled(cancelled(2, { side: 'S' }), reported(3), cancelled(4), cancelled(5)),
    want: violated(
      {
        says: 'HK 2026-04-08 0000260408000123 S: TRADE_CANCELLED',
        expected: 'a live trade',
        received: 'a trade that was never reported',
        exchange: 'pull',
        at: '/events/0',
      },
      {
        says: `${NAME}: TRADE_CANCELLED`,
        expected: 'a live trade',
        received: 'a trade that was cancelled before',
        exchange: 'pull',
        at: '/events/3',
      },
    ),
  },
  { name: 'only a withdrawal of an earlier date', check: cancelsLive, given: pulled(cancelled(2, {}, earlier)), want: UNAPPLIED },
];

testRows(rows);
