import type { Check } from '../model/case.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { found, type SeenAt } from './finding.ts';
import { eventsSeen, nameOfTrade, type SeenEvent } from './observe.ts';
import { toldBy } from './story.ts';

/** What becomes of trades over a channel's events: versions, cancellations, and the live trades at each sequence. */

type Told = SeenAt<SeenEvent>;

/** What the events so far have made of a trade. */
export type LifeOfTrade = {
  readonly version: number;
  readonly isCancelled: boolean;
  readonly trade: Seen<Trade>;
  /** The event that gave it this version, and the one that ended it. */
  readonly by: Told;
  readonly endedBy?: Told;
};

type Book = Map<string, LifeOfTrade>;

/** What became of each trade, up to and including a sequence. Resends of a known version change nothing. */
export const livesOf = (events: readonly Told[], upTo: number): ReadonlyMap<string, LifeOfTrade> => {
  const book: Book = new Map();
  for (const event of events) if ((event.value.sequence ?? 0) <= upTo) enter(book, event);
  return book;
};

/** The trades that events leave alive, up to and including a sequence. */
export const liveTrades = (events: readonly Told[], upTo: number): readonly Seen<Trade>[] =>
  [...livesOf(events, upTo).values()].filter((life) => !life.isCancelled).map((life) => life.trade);

/** A cancellation is final: no later version brings a trade back. */
const enter = (book: Book, event: Told): void => {
  const { trade, tradeKey } = event.value;
  const key = trade ?? tradeKey;
  if (key === undefined) return;
  const name = nameOfTrade(key);
  const life = book.get(name);
  if (trade === undefined) {
    if (life !== undefined) book.set(name, { ...life, isCancelled: true, endedBy: life.endedBy ?? event });
    return;
  }
  const version = trade.tradeVersion ?? 0;
  if (life === undefined || (version > life.version && !life.isCancelled))
    book.set(name, { version, isCancelled: false, trade, by: event });
};

/** Which events a rule is about, and what it makes of one of them, given the trade's life before it. */
type LifeRule = {
  readonly id: string;
  readonly says: string;
  readonly isAbout: (event: SeenEvent, before: LifeOfTrade | undefined) => boolean;
  /** Expected and received, when the rule is broken. */
  readonly broken: (event: SeenEvent, before: LifeOfTrade | undefined) => readonly [expected: string, received: string] | undefined;
};

/** Corrections of an earlier trade date have the first part of their life on another channel; they are judged elsewhere. */
const lifeRule =
  (rule: LifeRule) =>
  (label: string): Check =>
    check(`${label}-${rule.id}`, `in "${label}" ${rule.says}`, (evidence) => {
      const own = eventsSeen(evidence, label).filter(({ value }) => value.originalTradeDate === undefined);
      const book: Book = new Map();
      const judged = own.flatMap((event) => {
        const findings = lifeFindings(event, book, rule);
        enter(book, event);
        return findings === undefined ? [] : [findings];
      });
      return judged.length === 0 ? unobserved(`no event to which this rule applies was delivered in "${label}"`) : judgedBy(judged.flat());
    });

/** Undefined when the rule is not about the event, or the event does not say which trade it is about. */
const lifeFindings = (event: SeenAt<SeenEvent>, book: Book, rule: LifeRule): readonly Finding[] | undefined => {
  const key = event.value.trade ?? event.value.tradeKey;
  if (key === undefined) return undefined;
  const before = book.get(nameOfTrade(key));
  if (!rule.isAbout(event.value, before)) return undefined;
  const broken = rule.broken(event.value, before);
  if (broken === undefined) return [];
  const finding = found(event, `${nameOfTrade(key)}: ${shown(event.value.eventType)}`, ...broken);
  return [toldBy(finding, ...shortestPast(event, before, rule), event)];
};

/** As few of the events that made the trade what it was as break the rule in the same words. */
const shortestPast = (event: Told, before: LifeOfTrade | undefined, rule: LifeRule): readonly Told[] => {
  if (before === undefined) return [];
  const past = before.endedBy === undefined ? [before.by] : [before.by, before.endedBy];
  const words = rule.broken(event.value, before)?.join();
  const isShownBy = (events: readonly Told[]): boolean => {
    const life = livesOf(events, Number.POSITIVE_INFINITY).get(nameOfTrade(before.trade));
    return rule.isAbout(event.value, life) && rule.broken(event.value, life)?.join() === words;
  };
  return [[], past.slice(0, 1)].find(isShownBy) ?? past;
};

const isOf = (eventType: string) => (event: SeenEvent) => event.eventType === eventType;

const versionOf = (event: SeenEvent): string => `version ${shown(event.trade?.tradeVersion)}`;

/** A marked resend repeats a version that is known, the last one or an earlier; it is judged where resends are. */
const isResend = (event: SeenEvent, before: LifeOfTrade | undefined): boolean =>
  event.possibleResend === true && before !== undefined && (event.trade?.tradeVersion ?? before.version) <= before.version;

const standing = (before: LifeOfTrade | undefined): string =>
  before === undefined ? 'a trade that was never reported' : before.isCancelled ? 'a trade that was cancelled before' : 'a live trade';

const isAlive = (before: LifeOfTrade | undefined): boolean => before !== undefined && !before.isCancelled;

export const history = {
  reportsAreVersionOne: lifeRule({
    id: 'reports-are-version-one',
    says: 'each trade is reported as version 1',
    isAbout: isOf('TRADE_REPORTED'),
    broken: (event) => (event.trade?.tradeVersion === 1 ? undefined : ['version 1', versionOf(event)]),
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
    isAbout: (event, before) => event.eventType === 'TRADE_AMENDED' && before !== undefined && !isResend(event, before),
    broken: (event, before) => {
      const expected = (before?.version ?? 0) + 1;
      return event.trade?.tradeVersion === expected ? undefined : [`version ${expected}`, versionOf(event)];
    },
  }),

  amendmentsNameLiveTrades: lifeRule({
    id: 'amendments-name-live-trades',
    says: 'each amendment names a live trade',
    isAbout: isOf('TRADE_AMENDED'),
    broken: (event, before) => (isAlive(before) || isResend(event, before) ? undefined : ['a live trade', standing(before)]),
  }),

  quietAfterCancellation: lifeRule({
    id: 'quiet-after-cancellation',
    says: 'no event is about a trade that was cancelled before, marked resends apart',
    isAbout: () => true,
    broken: (event, before) =>
      before?.isCancelled !== true || event.possibleResend === true
        ? undefined
        : ['no event', `${shown(event.eventType)} of ${standing(before)}`],
  }),

  cancellationsNameLiveTrades: lifeRule({
    id: 'cancellations-name-live-trades',
    says: 'each cancellation names a live trade',
    isAbout: isOf('TRADE_CANCELLED'),
    broken: (event, before) => (isAlive(before) || event.possibleResend === true ? undefined : ['a live trade', standing(before)]),
  }),
};
