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

export const liveTradesOf = (book: Book): readonly Seen<Trade>[] => [...book.values()].filter((life) => !life.isCancelled).map((life) => life.trade);

export const history = {
  versionsCountFromOne: (label: string): Check =>
    check(`${label}-versions-count-from-one`, `in "${label}" a trade is reported once as version 1 and each amendment is the next version of a live trade`, (evidence) =>
      judgeLives(eventsSeen(evidence, label), label, versionFinding),
    ),

  cancellationsNameLiveTrades: (label: string): Check =>
    check(`${label}-cancellations-name-live-trades`, `in "${label}" a cancellation names a live trade, and nothing follows it for that trade`, (evidence) => {
      const events = eventsSeen(evidence, label);
      const hasCancellation = events.some(({ value }) => value.eventType === 'TRADE_CANCELLED' && value.originalTradeDate === undefined);
      return hasCancellation ? judgeLives(events, label, cancellationFinding) : unobserved(`no trade was cancelled in "${label}"`);
    }),

  reportedBeforeAmended: (label: string): Check =>
    check(`${label}-amends-reported-trades`, `in "${label}" at least one trade is amended, and only after it was reported`, (evidence) => {
      const events = eventsSeen(evidence, label);
      const hasAmendment = events.some(({ value }) => value.eventType === 'TRADE_AMENDED' && value.originalTradeDate === undefined);
      return hasAmendment ? judgeLives(events, label, versionFinding) : unobserved(`no trade was amended in "${label}"`);
    }),
};

/** Judges each event against the book as it was before that event. Corrections of earlier days have their life elsewhere. */
const judgeLives = (
  events: readonly SeenAt<SeenEvent>[],
  label: string,
  finding: (event: SeenAt<SeenEvent>, before: Life | undefined) => Finding | undefined,
) => {
  if (events.length === 0) return unobserved(`no event was delivered in "${label}"`);
  const book = new Map<string, Life>();
  const findings: Finding[] = [];
  for (const event of events) {
    const key = event.value.trade ?? event.value.tradeKey;
    if (key === undefined || event.value.originalTradeDate !== undefined) continue;
    const broken = finding(event, book.get(nameOfTrade(key)));
    if (broken !== undefined) findings.push(broken);
    if (event.value.trade !== undefined) report(book, event.value.trade);
    if (event.value.tradeKey !== undefined) cancel(book, nameOfTrade(event.value.tradeKey));
  }
  return judgedBy(findings);
};

const versionFinding = (event: SeenAt<SeenEvent>, before: Life | undefined): Finding | undefined => {
  const { trade, eventType, possibleResend } = event.value;
  if (trade === undefined) return undefined;
  if (before !== undefined && possibleResend === true && trade.tradeVersion === before.version) return undefined;
  const expected = eventType === 'TRADE_REPORTED' ? (before === undefined ? 1 : undefined) : before === undefined ? undefined : before.version + 1;
  if (expected !== undefined && trade.tradeVersion === expected) return undefined;
  const known = before === undefined ? 'never reported' : `at version ${before.version}${before.isCancelled ? ', cancelled' : ''}`;
  return found(event, `${nameOfTrade(trade)} was ${known}`, expected === undefined ? eventTypeFor(before) : `version ${expected}`, `${shown(eventType)} version ${shown(trade.tradeVersion)}`);
};

const eventTypeFor = (before: Life | undefined): string => (before === undefined ? 'TRADE_REPORTED version 1 first' : `TRADE_AMENDED version ${before.version + 1}`);

const cancellationFinding = (event: SeenAt<SeenEvent>, before: Life | undefined): Finding | undefined => {
  const { tradeKey, trade } = event.value;
  if (tradeKey !== undefined && (before === undefined || before.isCancelled)) {
    return found(event, `${nameOfTrade(tradeKey)} is cancelled`, 'a live trade', before === undefined ? 'a trade that was never reported' : 'a trade that was cancelled before');
  }
  if (trade !== undefined && before?.isCancelled === true) return found(event, `${nameOfTrade(trade)} was cancelled`, 'no further event for it', shown(event.value.eventType));
  return undefined;
};
