import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { eventsByChannel } from './by-channel.ts';
import { check, each, shown, unobserved } from './check.ts';
import { decimal } from './decimals.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { eventsSeen, nameOfTrade, tellAll } from './observe.ts';
import { mappingsSeen } from './pages.ts';
import { inForceFor } from './trade-mappings.ts';

/** Trades whose two sides are both the caller's: each side comes by an event of its own, and both tell of one trade. */
export const sides = {
  /** The channel must be told from its opening to its close: the other side may come at any time between. */
  areBothReported: (label: string): Check =>
    check(
      `${label}-reports-both-sides`,
      `of each trade in "${label}" whose counterparty broker is mapped to the same GCP, both sides are reported`,
      (evidence) => {
        if (!isWhole(evidence, label)) return unobserved(`"${label}" does not hold every event up to its close`);
        const mappings = mappingsSeen(evidence).map(({ value }) => value);
        const reported = reportsIn(evidence, label);
        const names = new Set(reported.map(({ value }) => nameOfTrade(value)));
        const ours = reported.filter(({ value }) => {
          const { counterpartyBrokerNumber: brokerNumber, gcpParticipantId } = value;
          if (brokerNumber === undefined) return false;
          return inForceFor({ ...value, brokerNumber }, mappings).some((row) => row.gcpParticipantId === gcpParticipantId);
        });
        return each(ours, `no trade between two brokers of the GCP was delivered in "${label}", or no whole list of mappings`, (trade) => {
          const other = nameOfTrade({ ...trade.value, side: trade.value.side === 'B' ? 'S' : 'B' });
          return names.has(other) ? undefined : found(trade, `${nameOfTrade(trade.value)} has no other side`, other, 'nothing');
        });
      },
    ),

  agree: (label: string): Check =>
    check(
      `${label}-sides-agree`,
      `both sides of one trade in "${label}" have the same stock, time, quantity, price and value`,
      (evidence) => {
        const buys = new Map(
          reportsIn(evidence, label).flatMap(({ value }) => (value.side === 'B' ? [[bothSides(value), value] as const] : [])),
        );
        const pairs = reportsIn(evidence, label).flatMap((sell) => {
          const buy = sell.value.side === 'S' ? buys.get(bothSides(sell.value)) : undefined;
          return buy === undefined ? [] : [{ buy, sell }];
        });
        return each(pairs, `no trade was reported with both its sides in "${label}"`, ({ buy, sell }) => differences(buy, sell));
      },
    ),
};

const reportsIn = (evidence: CaseEvidence, label: string): readonly SeenAt<Seen<Trade>>[] =>
  eventsSeen(evidence, label).flatMap((event) => {
    const { eventType, trade, possibleResend } = event.value;
    if (eventType !== 'TRADE_REPORTED' || trade?.tradeReference === undefined || possibleResend === true) return [];
    return [{ value: trade, place: memberOf(event, 'trade').place }];
  });

const isWhole = (evidence: CaseEvidence, label: string): boolean => {
  return eventsByChannel(evidence, label).every((events) => {
    const closedAt = events.find(({ value }) => value.eventType === 'CHANNEL_CLOSED')?.value.sequence;
    return closedAt !== undefined && tellAll(events, closedAt);
  });
};

const bothSides = ({ market, tradeDate, tradeReference }: Seen<Trade>): string => `${market} ${tradeDate} ${tradeReference}`;

const SHARED = ['tradingStockCode', 'tradeTime', 'quantity', 'price', 'value'] as const;

/** Two spellings of one number, or of one instant, are the same. */
const plain = (trade: Seen<Trade>, member: (typeof SHARED)[number]): string | number | undefined => {
  const value = trade[member];
  if (member === 'tradeTime') return Date.parse(trade.tradeTime ?? '');
  return member === 'price' || member === 'value' ? (decimal(trade[member])?.toFixed() ?? value) : value;
};

const differences = (buy: Seen<Trade>, sell: SeenAt<Seen<Trade>>): readonly Finding[] =>
  SHARED.filter((member) => !Object.is(plain(buy, member), plain(sell.value, member))).map((member) =>
    found(memberOf(sell, member), `${nameOfTrade(sell.value)} differs from its buy`, shown(buy[member]), shown(sell.value[member])),
  );
