import type { Trade } from '../../model/trade.ts';
import { decimalText, PRICE_DIGITS, scaledOf, VALUE_DIGITS } from './decimals.ts';
import { randomFor } from './random.ts';
import { isDebtCode } from './securities.ts';

/** What an amendment or an operator's own trade changes: any field but those that say which trade it is. */
export type TradeChange = Partial<Omit<Trade, 'market' | 'tradeDate' | 'gcpParticipantId' | 'tradeVersion'>>;

/** Value by price and quantity, to the nearest cent; debt is quoted per hundred of nominal. */
const valueByPrice = (trade: Trade): string => {
  const product = scaledOf(trade.price, PRICE_DIGITS) * BigInt(trade.quantity);
  const divisor = isDebtCode(trade.tradingStockCode) ? 1_000n : 10n;
  return decimalText((product + divisor / 2n) / divisor, VALUE_DIGITS);
};

const checksumText = (trade: Trade): string => {
  const sum =
    BigInt(trade.tradingStockCode) +
    BigInt(trade.quantity) +
    scaledOf(trade.price, PRICE_DIGITS) +
    scaledOf(trade.value, VALUE_DIGITS) +
    scaledOf(trade.accruedInterest, VALUE_DIGITS);
  return (sum % 10n ** 14n).toString().padStart(14, '0');
};

const withoutIsolation = (trade: Trade): Trade => {
  const { isolationReason: _, ...rest } = trade;
  return rest;
};

/** The trade with the change made, and whatever follows from it (value, checksum, no reason where nothing is isolated). */
export const changed = (trade: Trade, change: TradeChange): Trade => {
  const { market, tradeDate, gcpParticipantId, tradeVersion } = trade;
  // Whatever a control request says, a change never moves a trade to another day, market or participant.
  const merged: Trade = { ...trade, ...change, market, tradeDate, gcpParticipantId, tradeVersion };
  const isRepriced = change.value === undefined && (change.price !== undefined || change.quantity !== undefined);
  const priced = isRepriced ? { ...merged, value: valueByPrice(merged) } : merged;
  const isolated = priced.isolationIndicator === '2' ? priced : withoutIsolation(priced);
  return { ...isolated, recordChecksum: change.recordChecksum ?? checksumText(isolated) };
};

const REASONS = ['H', 'B', 'I'] as const;

/** What the clearing house does to a trade in the course of a day: isolate it, or correct its origin. */
export const drawAmendment = (trade: Trade, ...identity: readonly number[]): TradeChange => {
  const random = randomFor(...identity, trade.tradeVersion);
  if (trade.isolationIndicator === '1' && (trade.tradeVersion === 1 ? random.chance(600) : random.chance(300))) {
    return { isolationIndicator: '2', isolationReason: random.pick(REASONS) };
  }
  return { originIndicator: trade.originIndicator === 'A' ? 'P' : 'A' };
};
