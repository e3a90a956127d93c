import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { StoryStep } from '../../model/verdict.ts';
import { type Delivered, deliveredStep, deliveriesOf, heartbeatsOf, readingsOf, snapshotPagesOf } from './deliveries.ts';

/** Where a client could see that it misses something: a jump in a batch or on a stream, or a heartbeat that names more than it has. */
export type SeenGap = {
  readonly channelId: string;
  readonly epoch: number;
  /** The missing sequences, in order. */
  readonly missing: readonly number[];
  readonly atMs: number;
  readonly exchange: Exchange;
  /** What came before the gap, where anything did, and what shows it. */
  readonly before?: StoryStep;
  readonly shownBy: StoryStep;
};

/** Something in the order of time: an event, a heartbeat, or a snapshot, after which nothing up to its sequence is missing. */
type Telling = {
  readonly kind: 'event' | 'announcement' | 'snapshot';
  readonly exchange: Exchange;
  readonly channelId: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly atMs: number;
  readonly step: StoryStep;
};

type Known = {
  /** `channel epoch sequence` of what was sent. */
  readonly had: Set<string>;
  /** By `channel epoch`: up to here a snapshot made up for it. */
  readonly floors: Map<string, number>;
  /** By the label of the exchange: up to where it has told. */
  readonly told: Map<string, { readonly sequence: number; readonly step?: StoryStep }>;
};

const ofEvent = (delivered: Delivered): Telling => ({ ...delivered, kind: 'event', step: deliveredStep(delivered) });

const tellingsOf = (evidence: CaseEvidence): readonly Telling[] => {
  const announced = readingsOf(evidence).flatMap(({ exchange, channelId }) =>
    heartbeatsOf(exchange).map(({ last, ...rest }): Telling => ({ ...rest, kind: 'announcement', channelId, sequence: last })),
  );
  const snapshots = snapshotPagesOf(evidence).flatMap(({ exchange, channelId, epoch, asOfSequence, nextCursor }): readonly Telling[] => {
    if (epoch === undefined || asOfSequence === undefined || nextCursor !== undefined) return [];
    const step: StoryStep = { what: `the snapshot as of ${asOfSequence}`, exchange: exchange.label, at: '/asOfSequence' };
    return [{ kind: 'snapshot', exchange, channelId, epoch, sequence: asOfSequence, atMs: exchange.timing.endedMs, step }];
  });
  return [...deliveriesOf(evidence).map(ofEvent), ...announced, ...snapshots].toSorted((one, other) => one.atMs - other.atMs);
};

const missingBefore = (telling: Telling, { had, floors }: Known, from: number): readonly number[] => {
  const { channelId, epoch, sequence, kind } = telling;
  const first = Math.max(from, floors.get(`${channelId} ${epoch}`) ?? 0) + 1;
  const last = kind === 'event' ? sequence - 1 : sequence;
  const candidates = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return candidates.filter((candidate) => !had.has(`${channelId} ${epoch} ${candidate}`));
};

const takeIn = (telling: Telling, known: Known, starts: ReadonlyMap<string, number>): SeenGap | undefined => {
  const { kind, channelId, epoch, sequence, exchange, atMs, step } = telling;
  if (kind === 'snapshot') {
    known.floors.set(`${channelId} ${epoch}`, sequence);
    return undefined;
  }
  const told = known.told.get(exchange.label) ?? { sequence: starts.get(exchange.label) ?? 0 };
  const missing = missingBefore(telling, known, told.sequence);
  if (kind === 'event') known.had.add(`${channelId} ${epoch} ${sequence}`);
  if (sequence > told.sequence) known.told.set(exchange.label, { sequence, step });
  if (missing.length === 0) return undefined;
  return { channelId, epoch, missing, atMs, exchange, ...(told.step === undefined ? {} : { before: told.step }), shownBy: step };
};

export const seenGapsOf = (evidence: CaseEvidence): readonly SeenGap[] => {
  const known: Known = { had: new Set(), floors: new Map(), told: new Map() };
  const starts = new Map(readingsOf(evidence).map(({ exchange, after }) => [exchange.label, after] as const));
  return tellingsOf(evidence).flatMap((telling) => takeIn(telling, known, starts) ?? []);
};

/** `12 to 14`, or `12` alone; a range with holes names its ends. */
export const rangeText = (sequences: readonly number[]): string => {
  const [first, last] = [sequences[0] ?? 0, sequences.at(-1) ?? 0];
  return first === last ? `${first}` : `${first} to ${last}`;
};

export const gapStory = ({ before, shownBy }: SeenGap): readonly StoryStep[] => (before === undefined ? [shownBy] : [before, shownBy]);
