import fc from 'fast-check';
import { captureOf, modelTrade, truthOf } from '../../../src/checks/testing/captured.ts';
import { clientEvidence } from '../../../src/checks/testing/client.ts';
import { CHANNEL_ID } from '../../../src/checks/testing/messages.ts';
import type { CaptureRecord } from '../../../src/model/capture.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { Json } from '../../../src/model/fault.ts';
import type { Trade } from '../../../src/model/trade.ts';

/** Books of chance, written as clients of many kinds write them, and the truth that they are to equal. */

/** A trade as it stands in the end, how often it was amended before, and whether it was cancelled. */
export type Fate = { readonly trade: Trade; readonly versions: number; readonly isCancelled: boolean };

export const fates: fc.Arbitrary<readonly Fate[]> = fc
  .array(
    fc.record({
      side: fc.constantFrom('B' as const, 'S' as const),
      cents: fc.integer({ min: 1, max: 9_999_999 }),
      broker: fc.integer({ min: 0, max: 9_999 }),
      versions: fc.integer({ min: 1, max: 4 }),
      isCancelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ side, cents, broker, versions, isCancelled }, index) => ({
      trade: modelTrade({
        side,
        tradeReference: String(index + 1).padStart(16, '0'),
        tradeVersion: versions,
        price: (cents / 1_000).toFixed(3),
        brokerNumber: String(broker).padStart(4, '0'),
      }),
      versions,
      isCancelled,
    })),
  );

/** Forms in which a value may be recorded: they denote the same. */
type Hand = { readonly writes: 'texts' | 'numbers'; readonly zone: 'Z' | '+08:00'; readonly isTurned: boolean };

export const hands: fc.Arbitrary<Hand> = fc.record({
  writes: fc.constantFrom('texts' as const, 'numbers' as const),
  zone: fc.constantFrom('Z' as const, '+08:00' as const),
  isTurned: fc.boolean(),
});

const writtenTime = (time: string, zone: Hand['zone']): string => (zone === 'Z' ? new Date(time).toISOString() : time);

const written = (trade: Trade, { writes, zone, isTurned }: Hand): Readonly<Record<string, Json>> => {
  const members: Record<string, Json> = {
    ...JSON.parse(JSON.stringify(trade)),
    price: writes === 'numbers' ? Number(trade.price) : trade.price,
    value: writes === 'numbers' ? String(Number(trade.value)) : trade.value,
    quantity: writes === 'numbers' ? trade.quantity : String(trade.quantity),
    tradeTime: writtenTime(trade.tradeTime, zone),
    desk: 'a column of its own',
  };
  return isTurned ? Object.fromEntries(Object.entries(members).toReversed()) : members;
};

/** Each version on its way to the last, and then the cancellation, if any. */
export const recordsOf = (all: readonly Fate[], hand: Hand): readonly CaptureRecord[] => {
  const records: CaptureRecord[] = [];
  const push = (record: CaptureRecord): void =>
    void records.push({ ...record, place: `line ${records.length + 1}`, sequence: records.length + 1 });
  const about = { place: '', channelId: CHANNEL_ID, epoch: 1 };
  for (const { trade, versions, isCancelled } of all) {
    for (let version = 1; version <= versions; version += 1) {
      push({ ...about, record: 'trade', trade: written({ ...trade, tradeVersion: version }, hand) });
    }
    const { market, tradeDate, tradeReference, side } = trade;
    if (isCancelled) push({ ...about, record: 'cancelled', key: { market, tradeDate, tradeReference, side } });
  }
  return records;
};

/** A day on which nothing stands in the end shows nothing: one trade stands for sure. */
export const STANDING: Fate = { trade: modelTrade({ tradeReference: '9999999999999999' }), versions: 1, isCancelled: false };

export const evidenceOf = (all: readonly Fate[], records: readonly CaptureRecord[]): CaseEvidence =>
  clientEvidence([], {
    client: {
      truth: [
        truthOf(
          all.filter(({ isCancelled }) => !isCancelled).map(({ trade }) => trade),
          { cancelled: all.filter(({ isCancelled }) => isCancelled).map(({ trade }) => trade) },
        ),
      ],
      capture: captureOf(records),
    },
  });

export const nameOf = ({ market, tradeDate, tradeReference, side }: Trade): string => `${market} ${tradeDate} ${tradeReference} ${side}`;
