import { Decimal } from 'decimal.js';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';

/** Exact numbers from the decimal strings of the contract, and the sums that HKSCC's file rule makes of them. */

/** Nothing that the contract allows is longer; a peer's `1e999999999` would take a computer down. */
const PLAIN_DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

export const decimal = (text: string | undefined): Decimal | undefined =>
  text !== undefined && PLAIN_DECIMAL.test(text) ? new Decimal(text) : undefined;

/** Integer value of a decimal string at a scale; undefined when it is no decimal. */
const scaledInteger = (text: string | undefined, digits: number): bigint | undefined => {
  const value = decimal(text);
  return value === undefined ? undefined : BigInt(value.abs().times(new Decimal(10).pow(digits)).toFixed(0));
};

const integer = (value: number | undefined): bigint | undefined =>
  value === undefined || !Number.isSafeInteger(value) ? undefined : BigInt(value);

/** The sum of all, or undefined when one of them is not known. */
const sumOf = (terms: readonly (bigint | undefined)[]): bigint | undefined =>
  terms.reduce<bigint | undefined>((sum, term) => (sum === undefined || term === undefined ? undefined : sum + term), 0n);

/** The five terms that both the record checksum and the hash total add up. */
export const checksumOf = (trade: Seen<Trade>): bigint | undefined =>
  sumOf([
    scaledInteger(trade.tradingStockCode, 0),
    integer(trade.quantity),
    scaledInteger(trade.price, 3),
    scaledInteger(trade.value, 2),
    scaledInteger(trade.accruedInterest, 2),
  ]);

export const totalChecksum = (trades: readonly Seen<Trade>[]): bigint | undefined => sumOf(trades.map(checksumOf));

export const totalQuantity = (trades: readonly Seen<Trade>[]): bigint | undefined => sumOf(trades.map(({ quantity }) => integer(quantity)));

/** In hundredths. */
export const totalValue = (trades: readonly Seen<Trade>[]): bigint | undefined => sumOf(trades.map(({ value }) => scaledInteger(value, 2)));
