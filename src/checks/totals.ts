import type { Check } from '../model/case.ts';
import type { Seen } from '../model/seen.ts';
import type { SideTotals, Trade } from '../model/trade.ts';
import type { CheckResult } from '../model/verdict.ts';
import { eventsByChannel, judgedTogether, noteOfChannel } from './by-channel.ts';
import { check, judgedBy, met, shown, unobserved, withNote } from './check.ts';
import { decimal, totalChecksum, totalQuantity, totalValue } from './decimals.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { liveTrades } from './history.ts';
import { eventsSeen, type SeenEvent, tellAll } from './observe.ts';
import { isReadToTheEnd, rowsSeen, snapshotPaging } from './pages.ts';
import { toldBy } from './story.ts';

/** HKSCC's rule for a hash total: at most 18 digits, what overflows is dropped. */
const HASH_TOTAL_MODULUS = 10n ** 18n;
const HASH_TOTAL_DIGITS = 18;

const SIDES = [
  ['buys', 'B'],
  ['sells', 'S'],
] as const;

/** The control totals of a closed channel, recomputed from the events that went before. */
export const controlTotals = {
  equalTheEvents: (label: string, member: keyof SideTotals): Check =>
    check(
      `${label}-${kebab(member)}-equals-the-events`,
      `the ${words[member]} in the control totals, for buys and for sells, is that of the live trades in "${label}"`,
      (evidence) =>
        withNote(evidence, 'tradeDate', () => {
          const tradeDateOf = noteOfChannel(evidence, 'tradeDate');
          const judgeChannel = (events: readonly SeenAt<SeenEvent>[]): CheckResult => {
            const closed = events.find(({ value }) => value.eventType === 'CHANNEL_CLOSED');
            if (closed === undefined) return unobserved(`no CHANNEL_CLOSED was delivered in "${label}"`);
            const closedAt = closed.value.sequence;
            if (closedAt === undefined || !tellAll(events, closedAt))
              return unobserved(`"${label}" does not hold every event up to its close`);
            const live = liveTrades(events, closedAt).filter((trade) => trade.tradeDate === tradeDateOf(closed));
            return judgeSides(live, closed, member);
          };
          return judgedTogether(eventsByChannel(evidence, label).map(judgeChannel));
        }),
    ),

  /** Shown only where the channel corrected a trade of an earlier date: elsewhere there is nothing to leave out. */
  leaveOutEarlierDates: (label: string): Check =>
    check(
      `${label}-totals-leave-out-earlier-dates`,
      `the control totals in "${label}" are those of the trades of its own date, without the earlier ones that it corrected`,
      (evidence) => {
        const hasCorrection = eventsSeen(evidence, label).some(
          ({ value }) => value.originalTradeDate !== undefined && value.trade !== undefined,
        );
        if (!hasCorrection) return unobserved(`no trade of an earlier date was amended in "${label}"`);
        const results = MEMBERS.map((member) => controlTotals.equalTheEvents(label, member).judge(evidence));
        return results.find(({ outcome }) => outcome !== 'met') ?? met;
      },
    ),

  /** The snapshots under `snapshot` must be those of the closed channels, read to their last pages. */
  equalTheSnapshot: (label: string, snapshot: string, member: keyof SideTotals): Check =>
    check(
      `${label}-${kebab(member)}-equals-${snapshot}`,
      `the ${words[member]} in the control totals in "${label}", for buys and for sells, is that of the trades in "${snapshot}"`,
      (evidence) =>
        withNote(evidence, 'tradeDate', () => {
          if (!isReadToTheEnd(evidence, snapshot, snapshotPaging)) return unobserved(`"${snapshot}" was not read to its last page`);
          const held = rowsSeen(evidence, snapshot, snapshotPaging).map(({ value }) => value);
          const [tradeDateOf, marketOf] = [noteOfChannel(evidence, 'tradeDate'), noteOfChannel(evidence, 'market')];
          const judgeChannel = (events: readonly SeenAt<SeenEvent>[]): CheckResult => {
            const closed = events.find(({ value }) => value.eventType === 'CHANNEL_CLOSED');
            if (closed === undefined) return unobserved(`no CHANNEL_CLOSED was delivered in "${label}"`);
            const [tradeDate, market] = [tradeDateOf(closed), marketOf(closed)];
            const own = held.filter((trade) => trade.tradeDate === tradeDate && (market === undefined || trade.market === market));
            return judgeSides(own, closed, member);
          };
          return judgedTogether(eventsByChannel(evidence, label).map(judgeChannel));
        }),
    ),
};

const MEMBERS = ['count', 'quantity', 'value', 'hashTotal'] as const;

const words: Readonly<Record<keyof SideTotals, string>> = { count: 'count', quantity: 'quantity', value: 'value', hashTotal: 'hash total' };

const kebab = (member: keyof SideTotals): string => (member === 'hashTotal' ? 'hash-total' : member);

const judgeSides = (live: readonly Seen<Trade>[], closed: SeenAt<SeenEvent>, member: keyof SideTotals) => {
  const sides = SIDES.map(([name, side]) => ({
    name,
    expected: totalOf(
      live.filter((trade) => trade.side === side),
      member,
    ),
    received: closed.value.controlTotals?.[name]?.[member],
  }));
  if (sides.some(({ expected }) => expected === undefined)) return unobserved(`a ${words[member]} of each live trade, to be added up`);
  return judgedBy(
    sides.flatMap(({ name, expected, received }) =>
      normalised(expected, member) === normalised(received, member)
        ? []
        : [
            toldBy(
              found(
                memberOf(closed, `controlTotals/${name}/${member}`),
                `another ${words[member]} of ${name}`,
                shown(expected),
                shown(received),
              ),
              closed,
            ),
          ],
    ),
  );
};

/** Two spellings of the same number are the same total; a hash total is compared digit by digit. */
const normalised = (total: string | number | undefined, member: keyof SideTotals): string | undefined =>
  member === 'hashTotal' ? total?.toString() : decimal(total?.toString())?.toFixed();

const totalOf = (trades: readonly Seen<Trade>[], member: keyof SideTotals): string | undefined => {
  if (member === 'count') return `${trades.length}`;
  if (member === 'quantity') return totalQuantity(trades)?.toString();
  if (member === 'value') return withTwoFractionDigits(totalValue(trades));
  const sum = totalChecksum(trades);
  return sum === undefined ? undefined : (sum % HASH_TOTAL_MODULUS).toString().padStart(HASH_TOTAL_DIGITS, '0');
};

const withTwoFractionDigits = (hundredths: bigint | undefined): string | undefined =>
  hundredths === undefined ? undefined : `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
