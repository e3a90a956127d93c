import type { Check } from '../model/case.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { eventsSeen, nameOfTrade, type SeenAt, type SeenEvent } from './observe.ts';
import { found } from './sequence.ts';

/** What becomes of trades over a channel's events: versions, cancellations, and the live trades at each sequence. */

type Life = { readonly version: number; readonly isCancelled: boolean; readonly trade: Seen<Trade> };

/** The book after some events: trade name to its life. Resends of a known version change nothing. */
export type Book = ReadonlyMap<string, Life>;

/** Replays events into a book, up to and including a sequence. */
export const bookOf = (events: readonly SeenAt<SeenEvent>[], upTo = Number.POSITIVE_INFINITY): Book => {
  const book = new Map<string, Life>();
  for (const { value } of events) {
    if ((value.sequence ?? 0) > upTo) continue;
    if (value.trade !== undefined) report(book, value.trade);
    if (value.tradeKey !== undefined) cancel(book, nameOfTrade(value.tradeKey));
  }
  return book;
};

const report = (book: Map<string, Life>, trade: Seen<Trade>): void => {
  const name = nameOfTrade(trade);
  const life = book.get(name);
  const version = trade.tradeVersion ?? 0;
  if (life === undefined || (version > life.version && !life.isCancelled)) book.set(name, { version, isCancelled: false, trade });
};

const cancel = (book: Map<string, Life>, name: string): void => {
  const life = book.get(name);
  if (life !== undefined) book.set(name, { ...life, isCancelled: true });
};

export const liveTradesOf = (book: Book): readonly Seen<Trade>[] =>
  [...book.values()].filter((life) => !life.isCancelled).map((life) => life.trade);

/** Which events a rule is about, and what it makes of one of them, given the trade's life before it. */
type LifeRule = {
  readonly id: string;
  readonly says: string;
  readonly isAbout: (event: SeenEvent) => boolean;
  /** Expected and received, when the rule is broken. */
  readonly broken: (event: SeenEvent, before: Life | undefined) => readonly [expected: string, received: string] | undefined;
};

/** Corrections of an earlier trade date have the first part of their life on another channel; they are judged elsewhere. */
const lifeRule =
  (rule: LifeRule) =>
  (label: string): Check =>
    check(`${label}-${rule.id}`, `in "${label}" ${rule.says}`, (evidence) => {
      const events = eventsSeen(evidence, label).filter(({ value }) => value.originalTradeDate === undefined);
      if (!events.some(({ value }) => rule.isAbout(value)))
        return unobserved(`no event to which this rule applies was delivered in "${label}"`);
      const book = new Map<string, Life>();
      return judgedBy(events.flatMap((event) => lifeFindings(event, book, rule)));
    });

/** Judges one event against the book as it was before, and then enters it into the book. */
const lifeFindings = (event: SeenAt<SeenEvent>, book: Map<string, Life>, rule: LifeRule): readonly Finding[] => {
  const { trade, tradeKey } = event.value;
  const key = trade ?? tradeKey;
  if (key === undefined) return [];
  const name = nameOfTrade(key);
  const before = book.get(name);
  const broken = rule.isAbout(event.value) ? rule.broken(event.value, before) : undefined;
  if (trade !== undefined) report(book, trade);
  else cancel(book, name);
  return broken === undefined ? [] : [found(event, `${name}: ${shown(event.value.eventType)}`, ...broken)];
};

const isOf = (eventType: string) => (event: SeenEvent) => event.eventType === eventType;

const versionOf = (event: SeenEvent): string => `version ${shown(event.trade?.tradeVersion)}`;

/** A marked resend repeats the version that is known; it is judged where resends are. */
const isResend = (event: SeenEvent, before: Life | undefined): boolean =>
  event.possibleResend === true && event.trade?.tradeVersion === before?.version;

const standing = (before: Life | undefined): string =>
  before === undefined ? 'a trade that was never reported' : before.isCancelled ? 'a trade that was cancelled before' : 'a live trade';

const isAlive = (before: Life | undefined): boolean => before !== undefined && !before.isCancelled;

export const history = {
  reportsAreVersionOne: lifeRule({
    id: 'reports-are-version-one',
    says: 'each trade is reported as version 1',
    isAbout: isOf('TRADE_REPORTED'),
    broken: (event) => (event.trade?.tradeVersion === 1 || event.possibleResend === true ? undefined : ['version 1', versionOf(event)]),
  }),

  reportedOnce: lifeRule({
    id: 'reported-once',
    says: 'no trade key is reported twice, marked resends apart',
    isAbout: isOf('TRADE_REPORTED'),
    broken: (event, before) =>
      before === undefined || event.possibleResend === true ? undefined : ['a trade key that was not reported before', standing(before)],
  }),

  amendmentsAreNextVersion: lifeRule({
    id: 'amendments-are-next-version',
    says: 'each amendment carries the version after the last one',
    isAbout: isOf('TRADE_AMENDED'),
    broken: (event, before) => {
      if (before === undefined || isResend(event, before)) return undefined;
      return event.trade?.tradeVersion === before.version + 1 ? undefined : [`version ${before.version + 1}`, versionOf(event)];
    },
  }),

  amendmentsNameLiveTrades: lifeRule({
    id: 'amendments-name-live-trades',
    says: 'each amendment names a live trade',
    isAbout: isOf('TRADE_AMENDED'),
    broken: (event, before) => (isAlive(before) || isResend(event, before) ? undefined : ['a live trade', standing(before)]),
  }),

  cancellationsNameLiveTrades: lifeRule({
    id: 'cancellations-name-live-trades',
    says: 'each cancellation names a live trade',
    isAbout: isOf('TRADE_CANCELLED'),
    broken: (event, before) => (isAlive(before) || event.possibleResend === true ? undefined : ['a live trade', standing(before)]),
  }),
};
