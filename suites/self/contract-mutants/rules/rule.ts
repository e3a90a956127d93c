import type { RequirementId } from '../../../../generated/requirements.ts';
import type { Market } from '../../../../src/model/trade.ts';
import { isSchema } from '../constraints.ts';

/**
 * A rule across fields, as data: which requirement states it, of what it speaks, and in which ways a real one can be changed so that
 * it breaks this rule and is right in all else. What an item is called here is what it is called on the wire.
 */

/** A trade, an event, a row of a dataset, or a page as a whole, as it was sent. */
export type Item = Readonly<Record<string, unknown>>;

export const DATASETS = {
  participants: { operationId: 'listParticipants', schema: 'Participant' },
  stocks: { operationId: 'listStocks', schema: 'Stock' },
  calendar: { operationId: 'listCalendar', schema: 'CalendarDay' },
  'clearing-mappings': { operationId: 'listClearingMappings', schema: 'ClearingMapping' },
} as const;

export type Dataset = keyof typeof DATASETS;

/** What else was sent: the lists of the date, and of an event those before it on its channel. */
export type World = {
  readonly rows: (dataset: Dataset) => readonly Item[];
  readonly earlier: readonly Item[];
  /** A trade that the reference sends on the channel of another market. */
  readonly foreignTrade: (market: Market) => Item | undefined;
};

/** The members that are another; `undefined` leaves one out. Of a trade the record checksum follows by itself. */
export type Change = Readonly<Record<string, unknown>>;

export type Break = {
  /** What the server does instead: names the mutant. */
  readonly says: string;
  /** Undefined where the item is none that can be broken so. */
  readonly change: (item: Item, world: World) => Change | undefined;
  /** Where a finding points at something else, what it must tell: a text of the item as it is sent, or of what is lacking. */
  readonly tells?: (sent: Item, original: Item) => string;
};

export type Rule = {
  readonly requirement: RequirementId;
  readonly of: 'trade' | 'event' | Dataset | `page of ${Dataset}` | 'manifest';
  /** Where the rule speaks of trades of some markets only. */
  readonly markets?: readonly Market[];
  /** Of events: where not every delivery has one that the rule can be shown by. */
  readonly only?: 'pull' | 'stream';
  /** Where in the item a finding may point; empty for the item as a whole. */
  readonly at: readonly string[];
  readonly breaks: readonly Break[];
};

export const textOf = (item: Item, member: string): string => {
  const value = item[member];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (item: Item, member: string): number => {
  const value = item[member];
  return typeof value === 'number' ? value : 0;
};

export const itemOf = (item: Item, member: string): Item | undefined => {
  const value = item[member];
  return isSchema(value) ? value : undefined;
};

export const textsOf = (item: Item, member: string): readonly string[] => {
  const value = item[member];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The item with a change, without what the change leaves out. */
export const withChange = (item: Item, change: Change): Item =>
  Object.fromEntries(Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined));

const dayMs = 86_400_000;

/** A calendar date so many days later. */
export const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** A decimal as a whole number of its smallest part. */
export const scaled = (decimal: string, digits: number): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(digits, '0').slice(0, digits)}`);
};

export const inCents = (cents: bigint): string => `${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`;

const CHECKSUM_DIGITS = 14;

/** The sum of HKSCC's file rule, written down here once more: what a mutant holds must not come from the check that is to see it. */
export const checksumOf = (trade: Item): string =>
  (
    BigInt(textOf(trade, 'tradingStockCode')) +
    BigInt(numberOf(trade, 'quantity')) +
    scaled(textOf(trade, 'price'), 3) +
    scaled(textOf(trade, 'value'), 2) +
    scaled(textOf(trade, 'accruedInterest'), 2)
  )
    .toString()
    .padStart(CHECKSUM_DIGITS, '0');

/** A changed trade, with the checksum that it would have if it were right. */
export const changedTrade = (trade: Item, change: Change): Item => {
  const changed = withChange(trade, change);
  return 'recordChecksum' in change ? changed : { ...changed, recordChecksum: checksumOf(changed) };
};

export const nameOf = ({ market, tradeDate, tradeReference, side }: Item): string => [market, tradeDate, tradeReference, side].join(' ');
