import type { ChannelTruth } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { BookProblem, ProblemKind } from './book-problems.ts';
import { nameOfKey } from './booked.ts';
import { type Delivered, snapshotPagesOf } from './deliveries.ts';
import { type History, historiesOf, isCancellation, isCorrection } from './histories.ts';
import { channelsAsked } from './requests.ts';

/**
 * What a client does in every case alike, whatever the case is about. A client that books no cancellation at all has not lost one in an
 * outage: the case about cancellations says so, and in any other it would blame a rule that was kept.
 */

/** Once is no habit. */
const HABITUAL = 2;

/** Whoever ignores an event may have what it says from a snapshot: only events count that came after the last one. */
const isAfterSnapshots = (evidence: CaseEvidence): ((delivered: Delivered) => boolean) => {
  const taken = new Map(snapshotPagesOf(evidence).map(({ channelId, exchange }) => [channelId, exchange.timing.endedMs] as const));
  return ({ channelId, atMs }) => atMs > (taken.get(channelId) ?? Number.NEGATIVE_INFINITY);
};

/** Trades of which such an event is the last that came. */
const endingWith = (evidence: CaseEvidence, isSuch: (event: Delivered, before: History) => boolean): ReadonlySet<string> => {
  const counts = isAfterSnapshots(evidence);
  return new Set(
    [...historiesOf(evidence)].flatMap(([name, history]) => {
      const last = history.at(-1);
      return last !== undefined && counts(last) && isSuch(last, history.slice(0, -1)) ? [name] : [];
    }),
  );
};

const isAmendment = ({ seen }: Delivered): boolean => seen.value.eventType === 'TRADE_AMENDED';

/** Each of these trades has a problem of these kinds, and there are enough of them to tell. */
const haveAll = (names: ReadonlySet<string>, problems: readonly BookProblem[], kinds: readonly ProblemKind[]): boolean => {
  const having = new Set(problems.filter(({ kind, trade }) => kinds.includes(kind) && names.has(trade)).map(({ trade }) => trade));
  return names.size >= HABITUAL && having.size === names.size;
};

const booksNoCancellation = (evidence: CaseEvidence, problems: readonly BookProblem[]): boolean =>
  haveAll(
    endingWith(evidence, (event, before) => isCancellation(event) && before.length > 0),
    problems,
    ['not-cancelled'],
  );

const booksNoAmendment = (evidence: CaseEvidence, problems: readonly BookProblem[]): boolean =>
  haveAll(
    endingWith(evidence, (event, before) => isAmendment(event) && !isCorrection(event) && before.length > 0),
    problems,
    ['not-amended'],
  );

const booksNoCorrection = (evidence: CaseEvidence, problems: readonly BookProblem[]): boolean =>
  haveAll(
    endingWith(evidence, (event) => isCorrection(event) && !isCancellation(event)),
    problems,
    ['missing', 'not-amended'],
  );

/** Trades of an earlier date of which a later channel tells. */
const correctedTrades = ({ truth }: ClientEvidence): ReadonlySet<string> =>
  new Set(
    truth.flatMap(({ tradeDate, liveTrades, cancelled }) =>
      [...liveTrades, ...cancelled].filter((key) => key.tradeDate < tradeDate).map(nameOfKey),
    ),
  );

/**
 * Channels that a case can blame a client for: those it asked something of. Whether it asks for each is for the cases of the start to say;
 * one that asked for none at all is blamed for all.
 */
export const followedChannels = ({ truth }: ClientEvidence, evidence: CaseEvidence): readonly ChannelTruth[] => {
  const asked = channelsAsked(evidence);
  const followed = truth.filter(({ channelId }) => asked.has(channelId));
  return followed.length === 0 ? truth : followed;
};

const tradesNeverAskedFor = (client: ClientEvidence, evidence: CaseEvidence): ReadonlySet<string> => {
  const followed = new Set(followedChannels(client, evidence));
  return new Set(client.truth.filter((channel) => !followed.has(channel)).flatMap(({ liveTrades }) => liveTrades.map(nameOfKey)));
};

/** The problems that are of this case. */
export const withoutHabits = (problems: readonly BookProblem[], client: ClientEvidence, evidence: CaseEvidence): readonly BookProblem[] => {
  // What is written of a trade is the same in every case, and the cases of values look at each member.
  const ofTheBook = problems.filter(({ kind }) => kind !== 'value');
  if (ofTheBook.length === 0) return [];
  const neverAsked = tradesNeverAskedFor(client, evidence);
  const uncorrected = booksNoCorrection(evidence, ofTheBook) ? correctedTrades(client) : new Set<string>();
  const habitual = new Set<ProblemKind>([
    ...(booksNoCancellation(evidence, ofTheBook) ? ['not-cancelled' as const] : []),
    ...(booksNoAmendment(evidence, ofTheBook) ? ['not-amended' as const] : []),
  ]);
  return ofTheBook.filter(
    ({ kind, trade }) => !habitual.has(kind) && !uncorrected.has(trade) && !(kind === 'missing' && neverAsked.has(trade)),
  );
};
