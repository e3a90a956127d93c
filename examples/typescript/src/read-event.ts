import {
  type ChannelEvent,
  type ControlTotals,
  type EventContent,
  isObject,
  type JsonObject,
  type SideTotals,
  type Trade,
  type TradeContent,
  type TradeKey,
} from './messages.ts';

/** From a message to an event: what is needed is looked at, what is not known is left alone. */
export type ReadEvent = (message: unknown, at: { readonly epoch: number; readonly sequence: number }) => ChannelEvent;

export type ReadTrade = (trade: unknown) => TradeContent;

const TEXT: Readonly<Record<string, RegExp>> = {
  market: /^[A-Z]+$/,
  tradeDate: /^\d{4}-\d\d-\d\d$/,
  tradeReference: /^\d{16}$/,
  side: /^[BS]$/,
  gcpParticipantId: /^[A-Z]\d{5}$/,
  arrangement: /./,
  ccassTradeIndicator: /./,
  tradingStockCode: /^\d{5}$/,
  settlementStockCode: /^\d{5}$/,
  currency: /^[A-Z]{3}$/,
  tradeTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/,
  brokerNumber: /^\d{4}$/,
  price: /^\d{1,5}(\.\d{1,3})?$/,
  value: /^\d{1,11}(\.\d{1,2})?$/,
  tradingMethod: /./,
  accruedInterest: /^\d{1,11}(\.\d{1,2})?$/,
  securitiesSettlementDate: /^\d{4}-\d\d-\d\d$/,
  moneySettlementDate: /^\d{4}-\d\d-\d\d$/,
  recordChecksum: /^\d{14}$/,
};

const KEY = ['market', 'tradeDate', 'tradeReference', 'side'];

const fits = (message: JsonObject, name: string): boolean => {
  const value = message[name];
  return typeof value === 'string' && TEXT[name]?.test(value) === true;
};

const isKey = (value: unknown): value is TradeKey => isObject(value) && KEY.every((name) => fits(value, name));

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1;

/** Members that are not required may be absent, and must not be null: a blank is an absent member. */
const isTrade = (value: unknown): value is Trade =>
  isObject(value) &&
  Object.keys(TEXT).every((name) => fits(value, name)) &&
  isCount(value['tradeVersion']) &&
  isCount(value['quantity']) &&
  Object.values(value).every((member) => member !== null && member !== '');

const isSide = (value: unknown): value is SideTotals =>
  isObject(value) &&
  typeof value['count'] === 'number' &&
  ['quantity', 'value', 'hashTotal'].every((name) => typeof value[name] === 'string');

const isTotals = (value: unknown): value is ControlTotals => isObject(value) && isSide(value['buys']) && isSide(value['sells']);

/** The decimal as an integer of so many digits after its point. */
export const scaled = (text: string, digits: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
};

export const checksumTerms = (trade: Trade): bigint =>
  BigInt(trade.tradingStockCode) +
  BigInt(trade.quantity) +
  scaled(trade.price, 3) +
  scaled(trade.value, 2) +
  scaled(trade.accruedInterest, 2);

/** Trades of a snapshot are looked at as those of events are. */
export const readTrade: ReadTrade = (trade) => {
  if (!isTrade(trade)) return { kind: 'unusable', code: 'SCHEMA' };
  const isSound = checksumTerms(trade).toString().padStart(14, '0') === trade.recordChecksum;
  return isSound ? { kind: 'trade', trade } : { kind: 'unusable', code: 'CHECKSUM' };
};

const contentOf = (message: unknown): EventContent => {
  if (!isObject(message)) return { kind: 'unusable', code: 'SCHEMA' };
  const { eventType, trade, tradeKey, controlTotals } = message;
  switch (eventType) {
    case 'CHANNEL_OPENED':
      return { kind: 'nothing' };
    case 'TRADE_REPORTED':
    case 'TRADE_AMENDED':
      return readTrade(trade);
    case 'TRADE_CANCELLED':
      return isKey(tradeKey) ? { kind: 'cancellation', key: tradeKey } : { kind: 'unusable', code: 'SCHEMA' };
    case 'CHANNEL_CLOSED':
      return isTotals(controlTotals) ? { kind: 'close', totals: controlTotals } : { kind: 'unusable', code: 'SCHEMA' };
    default:
      return { kind: 'unusable', code: typeof eventType === 'string' ? 'UNKNOWN_TYPE' : 'SCHEMA' };
  }
};

export const readEvent: ReadEvent = (message, { epoch, sequence }) => ({ epoch, sequence, content: contentOf(message) });

const numberIn = (message: unknown, name: string): number | undefined => {
  const value = isObject(message) ? message[name] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
};

/** Where a message stands in its channel, as far as it says so itself. */
export const placeOf = (message: unknown): { readonly epoch: number | undefined; readonly sequence: number | undefined } => ({
  epoch: numberIn(message, 'epoch'),
  sequence: numberIn(message, 'sequence'),
});
