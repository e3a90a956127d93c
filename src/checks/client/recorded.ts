import type { CapturedTrade, ChannelTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Json } from '../../model/fault.ts';
import type { Trade } from '../../model/trade.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, unobserved } from '../check.ts';
import { booked, nameOfKey } from './booked.ts';
import { textOfJson } from './json-value.ts';
import { sentAbout, stepOf } from './sent-events.ts';
import { type Difference, differencesOf, LOST_ZEROS } from './trade-difference.ts';
import { withCapture } from './with-capture.ts';

/** One kind of value at a time, in every trade that the client recorded: what a system does to amounts, it does to all of them. */

type Kind = {
  readonly id: string;
  readonly says: string;
  readonly members: readonly (keyof Trade)[];
  /** Which mistakes it is about, where another kind is about the others. */
  readonly isAbout?: (mistake: string) => boolean;
  /** What must be among the trades, or the case could not show what it is about. */
  readonly wants: readonly { readonly what: string; readonly isTold: (trade: Trade) => boolean }[];
};

const AMOUNTS: Kind = {
  id: 'recorded-amounts-are-exact',
  says: 'prices, values and accrued interest were recorded as they were sent, digit by digit',
  members: ['price', 'value', 'accruedInterest', 'accruedInterestSign'],
  wants: [
    { what: 'no price with three decimals', isTold: ({ price }) => /\.\d\d[1-9]$/.test(price) },
    { what: 'no accrued interest', isTold: ({ accruedInterest }) => /[1-9]/.test(accruedInterest) },
  ],
};

const ZEROS: Kind = {
  id: 'recorded-codes-keep-their-zeros',
  says: 'stock codes, broker numbers and trade references were recorded with their leading zeros',
  members: ['tradeReference', 'tradingStockCode', 'settlementStockCode', 'brokerNumber', 'counterpartyBrokerNumber', 'recordChecksum'],
  isAbout: (mistake) => mistake === LOST_ZEROS,
  wants: [
    { what: 'no stock code with a leading zero', isTold: ({ tradingStockCode }) => tradingStockCode.startsWith('0') },
    { what: 'no broker number with a leading zero', isTold: ({ brokerNumber }) => brokerNumber.startsWith('0') },
    { what: 'no trade reference with a leading zero', isTold: ({ tradeReference }) => tradeReference.startsWith('0') },
  ],
};

const CODES: Kind = {
  id: 'recorded-codes-are-apart',
  says: 'trading code, settlement code, mainland code and currency were recorded, each for itself',
  members: ['tradingStockCode', 'settlementStockCode', 'mainlandStockCode', 'currency'],
  isAbout: (mistake) => mistake !== LOST_ZEROS,
  wants: [
    {
      what: 'no trade on a counter other than the settlement counter',
      isTold: ({ tradingStockCode, settlementStockCode }) => tradingStockCode !== settlementStockCode,
    },
    { what: 'no trade with a mainland code', isTold: ({ mainlandStockCode }) => mainlandStockCode !== undefined },
    { what: 'no trade in another currency than HKD', isTold: ({ currency }) => currency !== 'HKD' },
  ],
};

const SETTLEMENT: Kind = {
  id: 'recorded-settlement-dates-are-those-sent',
  says: 'the settlement dates of each trade were recorded as they were sent',
  members: ['securitiesSettlementDate', 'moneySettlementDate'],
  wants: [{ what: 'no trade', isTold: () => true }],
};

const TIMES: Kind = {
  id: 'recorded-trade-times-are-exact',
  says: 'each trade time was recorded to the millisecond, and as the instant that was sent',
  members: ['tradeTime'],
  wants: [{ what: 'no trade time with milliseconds', isTold: ({ tradeTime }) => !tradeTime.includes('.000') }],
};

/** As `nameOfKey`, but blind for zeros that a client lost from the reference. */
const looseName = (key: Readonly<Record<string, Json>>): string =>
  nameOfKey({ ...key, tradeReference: textOfJson(key['tradeReference']).replace(/^0+/, '') });

const sentTrades = (truth: readonly ChannelTruth[]): ReadonlyMap<string, readonly Trade[]> =>
  Map.groupBy(
    truth.flatMap(({ events, liveTrades }) => [...events.flatMap((event) => ('trade' in event ? [event.trade] : [])), ...liveTrades]),
    (trade) => looseName({ ...trade }),
  );

type Recorded = { readonly record: CapturedTrade; readonly sent: Trade };

/** Each live trade of the capture, with the version of it that was sent. */
const pairs = (live: Iterable<CapturedTrade>, sent: ReadonlyMap<string, readonly Trade[]>): readonly Recorded[] =>
  [...live].flatMap((record) => {
    const versions = sent.get(looseName(record.trade)) ?? [];
    const version = record.trade['tradeVersion'];
    const same = versions.find(({ tradeVersion }) => String(tradeVersion) === String(version)) ?? versions.at(-1);
    return same === undefined ? [] : [{ record, sent: same }];
  });

const findingsOf = ({ record, sent }: Recorded, differences: readonly Difference[], evidence: CaseEvidence): readonly Finding[] => {
  const name = nameOfKey(sent);
  return differences.map(({ member, says, expected, received }) => ({
    says: `${name}: ${member}: ${says}`,
    expected,
    received,
    exchange: 'capture',
    at: record.place,
    story: [
      ...sentAbout(evidence, name).map(stepOf),
      { what: `recorded: ${member} ${received}`, exchange: 'capture', at: record.place, trade: name, isFault: true },
    ],
  }));
};

const judge = (kind: Kind) =>
  withCapture(({ evidence, client, capture }) => {
    const members = new Set<string>(kind.members.filter((member) => capture.members?.includes(member) ?? true));
    if (members.size === 0) return unobserved(`the capture tells none of ${kind.members.join(', ')}`);
    const recorded = pairs(booked(capture).live.values(), sentTrades(client.truth));
    const lacking = kind.wants.find(({ isTold }) => !recorded.some(({ sent }) => isTold(sent)));
    if (lacking !== undefined) return unobserved(`${lacking.what} is among the recorded trades`);
    return each(recorded, 'no trade that was sent is recorded', (pair) => {
      const differences = differencesOf(pair.sent, pair.record.trade, members).filter(({ says }) => kind.isAbout?.(says) ?? true);
      return findingsOf(pair, differences, evidence);
    });
  });

const checkOf = (kind: Kind) => (): Check => check(kind.id, kind.says, judge(kind));

export const recorded = {
  amountsExactly: checkOf(AMOUNTS),
  leadingZeros: checkOf(ZEROS),
  codesApart: checkOf(CODES),
  settlementDates: checkOf(SETTLEMENT),
  tradeTimes: checkOf(TIMES),
};
