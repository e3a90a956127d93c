import type { ChannelTruth } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { TradeKey } from '../../model/trade.ts';
import { beganTooLate } from './began-too-late.ts';
import type { BookProblem, ProblemKind } from './book-problems.ts';
import { booked, nameOfKey } from './booked.ts';
import { type Delivered, snapshotPagesOf } from './deliveries.ts';
import { followedChannels } from './followed-channels.ts';
import { type History, historiesOf, isCancellation, isCorrection } from './histories.ts';
import type { Captured } from './with-capture.ts';

/**
 * What a client does in every case alike, whatever the case is about. A client that books no cancellation at all has not lost one in an
 * outage: the case about cancellations says so, and in any other it would blame a rule that was kept.
 */

/** Once is no habit. */
const HABITUAL = 2;

/** Whether an event came after the last snapshot of its channel: of one that came before, the snapshot may have told what it said. */
const isAfterSnapshots = (evidence: CaseEvidence): ((delivered: Delivered) => boolean) => {
  const taken = new Map(snapshotPagesOf(evidence).map(({ channelId, exchange }) => [channelId, exchange.timing.endedMs] as const));
  return ({ channelId, atMs }) => atMs > (taken.get(channelId) ?? Number.NEGATIVE_INFINITY);
};

type Ended = { readonly name: string; readonly last: Delivered; readonly before: History };

const endsOf = (evidence: CaseEvidence): readonly Ended[] =>
  [...historiesOf(evidence)].flatMap(([name, history]) => {
    const last = history.at(-1);
    return last === undefined ? [] : [{ name, last, before: history.slice(0, -1) }];
  });

/** Trades of which such an event is the last that came, and no snapshot after it. */
const endingWith = (evidence: CaseEvidence, isSuch: (ended: Ended) => boolean): ReadonlySet<string> => {
  const isAfter = isAfterSnapshots(evidence);
  return new Set(endsOf(evidence).flatMap((ended) => (isAfter(ended.last) && isSuch(ended) ? [ended.name] : [])));
};

/** Each of these trades has a problem of these kinds. */
const haveAll = (names: ReadonlySet<string>, problems: readonly BookProblem[], kinds: readonly ProblemKind[]): boolean => {
  const having = new Set(problems.filter(({ kind, trade }) => kinds.includes(kind) && names.has(trade)).map(({ trade }) => trade));
  return having.size > 0 && having.size === names.size;
};

const endsCancelled = ({ last, before }: Ended): boolean => isCancellation(last) && before.length > 0;

/** A journal tells a cancellation whatever came after it, a book only that the trade is gone. */
const booksNoCancellation = ({ evidence, capture }: Captured, problems: readonly BookProblem[]): boolean => {
  const after = endingWith(evidence, endsCancelled);
  const told = capture.form === 'journal' ? endsOf(evidence).filter(endsCancelled) : [...after];
  return told.length >= HABITUAL && booked(capture).cancelled.size === 0 && haveAll(after, problems, ['not-cancelled']);
};

const booksNoAmendment = ({ evidence }: Captured, problems: readonly BookProblem[]): boolean => {
  const amended = endingWith(
    evidence,
    ({ last, before }) => last.seen.value.eventType === 'TRADE_AMENDED' && !isCorrection(last) && before.length > 0,
  );
  return amended.size >= HABITUAL && haveAll(amended, problems, ['not-amended']);
};

/** Told by events before the one with which the client began to read the channel, and by none after it. */
const tradesBefore = ({ events, liveTrades }: ChannelTruth, after: number): readonly string[] => {
  const since = new Set(events.flatMap((event) => (event.sequence > after && 'trade' in event ? [nameOfKey(event.trade)] : [])));
  return liveTrades.map(nameOfKey).filter((name) => !since.has(name));
};

/** Of channels that the client left out, and of the events before those with which it began. */
const tradesNeverAskedFor = (client: ClientEvidence, evidence: CaseEvidence): ReadonlySet<string> => {
  const followed = new Set(followedChannels(client, evidence));
  return new Set(
    client.truth.flatMap((channel) => {
      if (!followed.has(channel)) return channel.liveTrades.map(nameOfKey);
      const late = beganTooLate(evidence, channel.channelId);
      return late === undefined ? [] : tradesBefore(channel, late.after);
    }),
  );
};

/** Trades of an earlier date of which a later channel tells. Snapshots hold them as well. */
const correctedTrades = (channels: readonly ChannelTruth[]): { readonly live: ReadonlySet<string>; readonly all: ReadonlySet<string> } => {
  const namesOf = (keys: (channel: ChannelTruth) => readonly TradeKey[]): ReadonlySet<string> =>
    new Set(
      channels.flatMap((channel) =>
        keys(channel)
          .filter((key) => key.tradeDate < channel.tradeDate)
          .map(nameOfKey),
      ),
    );
  return {
    live: namesOf(({ liveTrades }) => liveTrades),
    all: namesOf(({ liveTrades, cancelled }) => [...liveTrades, ...cancelled]),
  };
};

const isReport = (event: Delivered): boolean => event.seen.value.trade !== undefined && !isCorrection(event);

/** What a client leaves alone that books no correction, or none of a trade that it never had. */
const neverCorrected = ({ client, evidence }: Captured, problems: readonly BookProblem[]): ReadonlySet<string> => {
  const { live, all } = correctedTrades(followedChannels(client, evidence));
  if (live.size >= HABITUAL && haveAll(live, problems, ['missing', 'not-amended'])) return all;
  const histories = historiesOf(evidence);
  const unknown = new Set([...live].filter((name) => !(histories.get(name)?.some(isReport) ?? false)));
  return unknown.size >= HABITUAL && haveAll(unknown, problems, ['missing']) ? unknown : new Set();
};

/** The problems that are of this case. */
export const withoutHabits = (problems: readonly BookProblem[], captured: Captured): readonly BookProblem[] => {
  const { client, evidence } = captured;
  // What is written of a trade is the same in every case, and the cases of values look at each member.
  const ofTheBook = problems.filter(({ kind }) => kind !== 'value');
  if (ofTheBook.length === 0) return [];
  const neverAsked = tradesNeverAskedFor(client, evidence);
  const uncorrected = neverCorrected(captured, ofTheBook);
  const habitual = new Set<ProblemKind>([
    ...(booksNoCancellation(captured, ofTheBook) ? ['not-cancelled' as const] : []),
    ...(booksNoAmendment(captured, ofTheBook) ? ['not-amended' as const] : []),
  ]);
  return ofTheBook.filter(
    ({ kind, trade }) => !habitual.has(kind) && !uncorrected.has(trade) && !(kind === 'missing' && neverAsked.has(trade)),
  );
};
