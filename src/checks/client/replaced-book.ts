import { decode } from '../../contract/decode.ts';
import type { CapturedTrade } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { jsonOf, nameOfTrade } from '../observe.ts';
import { answerStep, told } from '../story.ts';
import { dueTrades } from './booked.ts';
import { type Delivered, deliveredStep, deliveriesOf, type SnapshotAnswer, snapshotPagesOf } from './deliveries.ts';

/** Trades that a client had been sent as live, and that a snapshot which it read afterwards does not hold. */
export type Dropped = { readonly name: string; readonly sent: Delivered; readonly snapshot: SnapshotAnswer };

const tradesOf = ({ exchange }: SnapshotAnswer): readonly string[] =>
  (decode('SnapshotPage', jsonOf(exchange))?.trades ?? []).map((trade) => nameOfTrade(trade));

/** All pages up to this last one that are of its moment. */
const namesIn = (last: SnapshotAnswer, pages: readonly SnapshotAnswer[]): ReadonlySet<string> =>
  new Set(
    pages
      .filter(
        ({ channelId, epoch, asOfSequence }) => channelId === last.channelId && epoch === last.epoch && asOfSequence === last.asOfSequence,
      )
      .flatMap(tradesOf),
  );

const liveBefore = (events: readonly Delivered[], { channelId, exchange }: SnapshotAnswer): ReadonlyMap<string, Delivered> => {
  const live = new Map<string, Delivered>();
  for (const delivered of events) {
    const { trade, tradeKey } = delivered.seen.value;
    if (delivered.channelId !== channelId || delivered.atMs > exchange.timing.startedMs) continue;
    if (trade !== undefined) live.set(nameOfTrade(trade), delivered);
    if (tradeKey !== undefined) live.delete(nameOfTrade(tradeKey));
  }
  return live;
};

export const droppedBySnapshots = (evidence: CaseEvidence, { truth }: ClientEvidence): readonly Dropped[] => {
  const pages = snapshotPagesOf(evidence);
  const events = deliveriesOf(evidence);
  const due = dueTrades(truth);
  return pages
    .filter(({ isWhole, nextCursor }) => isWhole && nextCursor === undefined)
    .flatMap((snapshot) => {
      const held = namesIn(snapshot, pages);
      return [...liveBefore(events, snapshot)].flatMap(([name, sent]) =>
        held.has(name) || due.has(name) ? [] : [{ name, sent, snapshot }],
      );
    });
};

export const stillLive = ({ name, sent, snapshot }: Dropped, live: ReadonlyMap<string, CapturedTrade>): Finding | undefined => {
  const record = live.get(name);
  if (record === undefined) return undefined;
  const finding = {
    says: `${name} outlived the snapshot, which does not hold it`,
    expected: 'no live trade',
    received: `a live trade at ${record.place}`,
    exchange: 'capture',
    at: record.place,
  };
  return told(finding, [
    deliveredStep(sent),
    answerStep(snapshot.exchange, `the snapshot as of ${snapshot.asOfSequence}, without it`),
    { what: 'recorded as live', exchange: 'capture', at: record.place, trade: name },
  ]);
};
