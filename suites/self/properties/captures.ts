import fc from 'fast-check';
import { capture } from '../../../src/checks/index.ts';
import { modelTrade } from '../../../src/checks/testing/captured.ts';
import { CHANNEL_ID } from '../../../src/checks/testing/messages.ts';
import type { CaptureRecord } from '../../../src/model/capture.ts';
import type { Check } from '../../../src/model/case.ts';
import type { Json } from '../../../src/model/fault.ts';
import type { Trade } from '../../../src/model/trade.ts';
import { evidenceOf, type Fate, fates, hands, nameOf, recordsOf, STANDING } from './books.ts';
import { assertHolds, findingsOf, type Property } from './property.ts';

/** What a client recorded, held against what it was sent: books of chance, written as clients of many kinds write them. */

type Spoilt = { readonly records: readonly CaptureRecord[]; readonly trade: Trade };

type Anomaly = {
  readonly check: Check;
  /** Words that the finding must have, beside the name of the trade. */
  readonly says: RegExp;
  readonly spoil: (all: readonly Fate[], records: readonly CaptureRecord[], pick: number) => Spoilt | undefined;
};

const isOf =
  (trade: Trade) =>
  (record: CaptureRecord): boolean =>
    (record.record === 'trade' && record.trade['tradeReference'] === trade.tradeReference) ||
    (record.record === 'cancelled' && record.key['tradeReference'] === trade.tradeReference);

const chosen = (all: readonly Fate[], pick: number, isSuch: (fate: Fate) => boolean): Trade | undefined => {
  const such = all.filter(isSuch);
  return such[pick % Math.max(1, such.length)]?.trade;
};

const isLive = ({ isCancelled }: Fate): boolean => !isCancelled;

/** The last record of a live trade, otherwise than it should be. */
const misrecorded =
  (change: (trade: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>> | undefined): Anomaly['spoil'] =>
  (all, records, pick) => {
    const trade = chosen(all, pick, isLive);
    const last = trade === undefined ? -1 : records.findLastIndex(isOf(trade));
    const record = records[last];
    if (trade === undefined || record?.record !== 'trade') return undefined;
    const changed = change(record.trade);
    return changed && { trade, records: records.with(last, { ...record, trade: changed }) };
  };

const anomalies: Readonly<Record<string, Anomaly>> = {
  'a live trade that was not recorded': {
    check: capture.equalsTruth(),
    says: /is missing/,
    spoil: (all, records, pick) => {
      const trade = chosen(all, pick, isLive);
      return trade && { trade, records: records.filter((record) => !isOf(trade)(record)) };
    },
  },
  'an amendment that was not recorded': {
    check: capture.equalsTruth(),
    says: /is stale: an amendment/,
    spoil: (all, records, pick) => {
      const trade = chosen(all, pick, (fate) => isLive(fate) && fate.versions > 1);
      return trade && { trade, records: records.toSpliced(records.findLastIndex(isOf(trade)), 1) };
    },
  },
  'a cancellation that was not recorded': {
    check: capture.equalsTruth(),
    says: /is stale: its cancellation/,
    spoil: (all, records, pick) => {
      const trade = chosen(all, pick, ({ isCancelled }) => isCancelled);
      return trade && { trade, records: records.toSpliced(records.findLastIndex(isOf(trade)), 1) };
    },
  },
  'a trade that nobody sent': {
    check: capture.equalsTruth(),
    says: /is extra/,
    spoil: (_, records) => {
      const trade = modelTrade({ tradeReference: '8888888888888888' });
      return {
        trade,
        records: [...records, { record: 'trade', place: 'line 0', channelId: CHANNEL_ID, trade: JSON.parse(JSON.stringify(trade)) }],
      };
    },
  },
  'a trade that was cancelled by the client alone': {
    check: capture.equalsTruth(),
    says: /cancelled in the client's book/,
    spoil: (all, records, pick) => {
      const trade = chosen(all, pick, isLive);
      if (trade === undefined) return undefined;
      const { market, tradeDate, tradeReference, side } = trade;
      return { trade, records: [...records, { record: 'cancelled', place: 'line 0', key: { market, tradeDate, tradeReference, side } }] };
    },
  },
  'a price that was rounded': {
    check: capture.equalsTruth(),
    says: /price: the amount was rounded/,
    spoil: misrecorded((trade) => {
      const rounded = Number(trade['price']).toFixed(2);
      return Number(rounded) === Number(trade['price']) ? undefined : { ...trade, price: rounded };
    }),
  },
  'a broker number without its leading zeros': {
    check: capture.equalsTruth(),
    says: /brokerNumber: leading zeros were lost/,
    spoil: misrecorded((trade) => {
      const broker = String(trade['brokerNumber']);
      return broker.startsWith('0') ? { ...trade, brokerNumber: String(Number(broker)) } : undefined;
    }),
  },
  'a member that was left out': {
    check: capture.equalsTruth(),
    says: /isin: a member was not recorded/,
    spoil: misrecorded(({ isin: _, ...trade }) => trade),
  },
  'a version that was booked twice': {
    check: capture.booksOnce(),
    says: /was booked twice/,
    spoil: (all, records, pick) => {
      const trade = chosen(all, pick, isLive);
      const last = trade === undefined ? -1 : records.findLastIndex(isOf(trade));
      return trade && { trade, records: records.toSpliced(last, 0, ...records.slice(last, last + 1)) };
    },
  },
};

const cleanBooks: Property = {
  name: 'a book that equals the truth is blamed for nothing, however it is written',
  runs: 150,
  hold: (numRuns) => {
    assertHolds(
      fc.tuple(fates, hands),
      ([some, hand]) => {
        const all = [...some, STANDING];
        const evidence = evidenceOf(all, recordsOf(all, hand));
        const checks = [capture.equalsTruth(), capture.booksOnce(), capture.isInOrder(), capture.isReadable()];
        const blamed = checks.flatMap((check) => findingsOf(check, evidence));
        if (blamed.length > 0) throw new Error(`blamed for ${JSON.stringify(blamed[0])}`);
      },
      numRuns,
    );
    return { tried: numRuns, planted: 0 };
  },
};

const spoiltBy = (name: string, { check, says, spoil }: Anomaly): Property => ({
  name: `${name} is found, by the name of the trade, and nothing else is`,
  runs: 40,
  hold: (numRuns) => {
    let planted = 0;
    assertHolds(
      fc.tuple(fates, hands, fc.nat()),
      ([some, hand, pick]) => {
        const all = [...some, STANDING];
        const spoilt = spoil(all, recordsOf(all, hand), pick);
        if (spoilt === undefined) return;
        planted += 1;
        const findings = findingsOf(check, evidenceOf(all, spoilt.records));
        const [first] = findings;
        const isFound = findings.length === 1 && first !== undefined && says.test(first.says) && first.says.includes(nameOf(spoilt.trade));
        if (!isFound) throw new Error(`${nameOf(spoilt.trade)} is not found as it is: ${JSON.stringify(findings.map((one) => one.says))}`);
      },
      numRuns,
    );
    if (planted === 0) throw new Error(`${name} was never planted`);
    return { tried: numRuns, planted };
  },
});

export const captureProperties: readonly Property[] = [
  cleanBooks,
  ...Object.entries(anomalies).map(([name, anomaly]) => spoiltBy(name, anomaly)),
];
