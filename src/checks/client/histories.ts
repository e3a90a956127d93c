import type { CapturedTrade } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, each, shown } from '../check.ts';
import { nameOfTrade } from '../observe.ts';
import { booked, dueTrades } from './booked.ts';
import { type Delivered, deliveredStep, deliveriesOf } from './deliveries.ts';
import { numberOfJson } from './json-value.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** What a client was told of one trade, in the order of the sequence, and whether its book ends as that history does. */
export type History = readonly Delivered[];

const versionOf = ({ seen }: Delivered): number | undefined => seen.value.trade?.tradeVersion;

export const isCancellation = ({ seen }: Delivered): boolean => seen.value.tradeKey !== undefined;

export const isCorrection = ({ seen }: Delivered): boolean => seen.value.originalTradeDate !== undefined;

/** Each pair of neighbours among the versions of a trade. */
const hasStep = (history: History, isSuch: (highestBefore: number, version: number) => boolean): boolean => {
  let highest: number | undefined;
  return history.some((delivered) => {
    const version = versionOf(delivered);
    if (version === undefined) return false;
    const before = highest;
    highest = Math.max(before ?? 0, version);
    return before !== undefined && isSuch(before, version);
  });
};

type Pattern = {
  readonly id: string;
  readonly says: string;
  readonly missing: string;
  readonly shows: (history: History) => boolean;
};

const startsWith = (history: History, eventType: string): boolean => {
  const [first] = history;
  return first !== undefined && first.seen.value.eventType === eventType && !isCorrection(first);
};

const PATTERNS = {
  stale: {
    id: 'stale-versions-are-ignored',
    says: 'a version that is not higher than one that was had before changed nothing',
    missing: 'no trade was told again in a lower version',
    shows: (history) => hasStep(history, (before, version) => version < before),
  },
  skipped: {
    id: 'skipped-versions-are-booked',
    says: 'a version that is higher by more than one was booked',
    missing: 'no trade skipped a version',
    shows: (history) => hasStep(history, (before, version) => version > before + 1),
  },
  cancelled: {
    id: 'cancelled-trades-are-dropped',
    says: 'a trade that was cancelled is no live trade',
    missing: 'no trade was cancelled after it was reported',
    shows: (history) => history.some((delivered, index) => index > 0 && isCancellation(delivered)),
  },
  revived: {
    id: 'cancelled-trades-stay-cancelled',
    says: 'nothing that came after a cancellation made its trade live',
    missing: 'nothing came for a trade after its cancellation',
    shows: (history) => history.slice(1).some((_, index) => history.slice(0, index + 1).some(isCancellation)),
  },
  unknownAmended: {
    id: 'amendments-of-unknown-trades-are-booked',
    says: 'the amendment of a trade that was not reported before was booked',
    missing: 'no amendment came before its report',
    shows: (history) => startsWith(history, 'TRADE_AMENDED'),
  },
  corrected: {
    id: 'corrections-reach-the-earlier-date',
    says: 'a correction that came on a later channel was applied to the trade of the earlier date',
    missing: 'no trade that was sent before was corrected on a later channel',
    shows: (history) => history.slice(1).some(isCorrection),
  },
} as const satisfies Readonly<Record<string, Pattern>>;

const tradeOf = ({ seen }: Delivered): string | undefined => {
  const key = seen.value.trade ?? seen.value.tradeKey;
  return key === undefined ? undefined : nameOfTrade(key);
};

/** Each sequence of a channel once, where it was sent first; then by trade, the earlier channel first. */
export const historiesOf = (evidence: CaseEvidence): ReadonlyMap<string, History> => {
  const known = new Set<string>();
  const inOrder = deliveriesOf(evidence)
    .filter(({ channelId, epoch, sequence }) => {
      const place = `${channelId} ${epoch} ${sequence}`;
      const isNew = !known.has(place);
      known.add(place);
      return isNew;
    })
    .toSorted((one, other) =>
      one.channelId === other.channelId && one.epoch === other.epoch ? one.sequence - other.sequence : one.atMs - other.atMs,
    );
  const named = inOrder.flatMap((delivered) => {
    const name = tradeOf(delivered);
    return name === undefined ? [] : [{ name, delivered }];
  });
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ delivered }) => delivered)]));
};

const recordText = (record: CapturedTrade | undefined): string =>
  record === undefined ? 'no live trade' : `a live trade, version ${shown(record.trade['tradeVersion'])}`;

const endStep = (name: string, record: CapturedTrade | undefined): StoryStep => ({
  what: `the client's book: ${recordText(record)}`,
  exchange: 'capture',
  at: record?.place ?? ITS_END,
  trade: name,
  isFault: true,
});

type Ended = {
  readonly name: string;
  readonly history: History;
  readonly due: number | undefined;
  readonly record: CapturedTrade | undefined;
};

const compare = ({ name, history, due, record }: Ended): Finding | undefined => {
  const isRight =
    due === undefined ? record === undefined : record !== undefined && numberOfJson(record.trade['tradeVersion'] ?? due) === due;
  if (isRight) return undefined;
  return {
    says: `${name} does not stand as its history ends`,
    expected: due === undefined ? 'no live trade' : `a live trade, version ${due}`,
    received: recordText(record),
    exchange: 'capture',
    at: record?.place ?? ITS_END,
    story: [...history.map(deliveredStep), endStep(name, record)],
  };
};

const judge = (pattern: Pattern) =>
  withCapture(({ evidence, client, capture }) => {
    const { live } = booked(capture);
    const due = dueTrades(client.truth);
    const shown = [...historiesOf(evidence)].filter(([, history]) => pattern.shows(history));
    return each(shown, pattern.missing, ([name, history]) =>
      compare({ name, history, due: due.get(name)?.tradeVersion, record: live.get(name) }),
    );
  });

const checkOf = (pattern: Pattern) => (): Check => check(pattern.id, pattern.says, judge(pattern));

export const histories = {
  staleVersionsAreIgnored: checkOf(PATTERNS.stale),
  skippedVersionsAreBooked: checkOf(PATTERNS.skipped),
  cancelledAreDropped: checkOf(PATTERNS.cancelled),
  cancelledStayCancelled: checkOf(PATTERNS.revived),
  unknownAmendmentsAreBooked: checkOf(PATTERNS.unknownAmended),
  correctionsReachTheEarlierDate: checkOf(PATTERNS.corrected),
};
