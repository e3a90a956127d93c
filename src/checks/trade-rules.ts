import { Decimal } from 'decimal.js';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { nameOfTrade, type SeenAt, tradesSeen } from './observe.ts';
import { found } from './sequence.ts';

/** Rules across the fields of one trade. A trade that lacks a field that a rule needs is the schema check's business. */

/** Says what is wrong as `[expected, received]`, or nothing. */
type Rule = (trade: Seen<Trade>) => readonly [expected: string, received: string] | undefined;

const tradeRule =
  (id: string, says: string, rule: Rule, applies: (trade: Seen<Trade>) => boolean = () => true) =>
  (label: string): Check =>
    check(`${label}-${id}`, `in "${label}" ${says}`, (evidence) => {
      const trades = tradesSeen(evidence, label).filter(({ value }) => applies(value));
      return each(trades, `no trade to which this rule applies was delivered in "${label}"`, (trade) => {
        const broken = rule(trade.value);
        return broken === undefined ? undefined : found(trade, `${nameOfTrade(trade.value)} breaks the rule`, ...broken);
      });
    });

const decimal = (text: string | undefined): Decimal | undefined => {
  try {
    return text === undefined ? undefined : new Decimal(text);
  } catch {
    return undefined;
  }
};

/** Integer value of a decimal string at a scale, for sums by HKSCC's file rule; undefined when it is no decimal. */
export const scaledInteger = (text: string | undefined, digits: number): bigint | undefined => {
  const value = decimal(text);
  return value?.isFinite() === true ? BigInt(value.abs().times(new Decimal(10).pow(digits)).toFixed(0)) : undefined;
};

/** The five terms that both the record checksum and the hash total add up. */
export const checksumTerms = (trade: Seen<Trade>): bigint | undefined => {
  const terms = [
    scaledInteger(trade.tradingStockCode, 0),
    trade.quantity === undefined || !Number.isSafeInteger(trade.quantity) ? undefined : BigInt(trade.quantity),
    scaledInteger(trade.price, 3),
    scaledInteger(trade.value, 2),
    scaledInteger(trade.accruedInterest, 2),
  ];
  return terms.reduce<bigint | undefined>((sum, term) => (sum === undefined || term === undefined ? undefined : sum + term), 0n);
};

const VALUE_TOLERANCE = new Decimal('0.01');

const SELLERS_INDICATORS = ['Y', 'M', 'A', 'F', 'N'];

/** Reads from the stock list, delivered under `stocks`, which codes are debt; undefined when no list was delivered. */
type DebtCodes = (evidence: CaseEvidence) => ReadonlySet<string> | undefined;

/** Debt is priced in per cent of nominal and carries interest, so some rules are for everything else only. */
const judgeNonDebt = (
  evidence: CaseEvidence,
  label: string,
  debtCodesOf: DebtCodes,
  finding: (trade: SeenAt<Seen<Trade>>) => Finding | undefined,
) => {
  const debtCodes = debtCodesOf(evidence);
  if (debtCodes === undefined) return unobserved('no stock list was delivered, so debt cannot be told from the rest');
  const judged = tradesSeen(evidence, label).filter(({ value }) => !debtCodes.has(value.tradingStockCode ?? ''));
  return each(judged, `no non-debt trade was delivered in "${label}"`, finding);
};

export const trades = {
  valueIsPriceTimesQuantity: (label: string, debtCodesOf: DebtCodes): Check =>
    check(
      `${label}-value-is-price-times-quantity`,
      `in "${label}" the value of each non-debt trade is price times quantity, to less than 0.01`,
      (evidence) => judgeNonDebt(evidence, label, debtCodesOf, valueFinding),
    ),

  checksumIsRight: tradeRule('checksum-is-right', 'the record checksum of each trade is the sum that HKSCC’s file rule gives', (trade) => {
    const sum = checksumTerms(trade);
    const expected = sum === undefined ? undefined : sum.toString().padStart(14, '0');
    return expected === trade.recordChecksum ? undefined : [expected ?? 'numbers that can be summed', shown(trade.recordChecksum)];
  }),

  interestOnlyOnDebt: (label: string, debtCodesOf: DebtCodes): Check =>
    check(`${label}-interest-only-on-debt`, `in "${label}" the accrued interest of each non-debt trade is zero`, (evidence) =>
      judgeNonDebt(evidence, label, debtCodesOf, (trade) =>
        decimal(trade.value.accruedInterest)?.isZero() === true
          ? undefined
          : found(
              trade,
              `${nameOfTrade(trade.value)} is not in a debt security`,
              'accrued interest of zero',
              shown(trade.value.accruedInterest),
            ),
      ),
    ),

  noReasonUnlessIsolated: tradeRule(
    'no-reason-unless-isolated',
    'no trade that is not isolated gives a reason of isolation',
    (trade) =>
      trade.isolationReason === undefined ? undefined : ['no reason, as the trade is not isolated', shown(trade.isolationReason)],
    (trade) => trade.isolationIndicator !== '2',
  ),

  reasonWhenIsolated: tradeRule(
    'reason-when-isolated',
    'each isolated trade gives the reason of its isolation',
    (trade) => (trade.isolationReason === undefined ? ['H, B or I, as the trade is isolated', 'no reason'] : undefined),
    (trade) => trade.isolationIndicator === '2',
  ),

  ccassTradesHaveIndicator: tradeRule(
    'ccass-trades-have-indicator',
    'each CCASS trade says whether it is isolated',
    (trade) => (trade.isolationIndicator === undefined ? ['isolation indicator 1 or 2', 'none'] : undefined),
    (trade) => trade.ccassTradeIndicator === '1',
  ),

  sellersCodesOnSells: tradeRule(
    'sellers-codes-on-sells',
    'the short-sell codes Y, M, A, F and N come only with side S',
    (trade) => (trade.side === 'S' ? undefined : [`side S, as the code is ${trade.shortSellIndicator}`, `side ${shown(trade.side)}`]),
    (trade) => SELLERS_INDICATORS.includes(trade.shortSellIndicator ?? ''),
  ),

  coverCodeOnBuys: tradeRule(
    'cover-code-on-buys',
    'the short-sell code C comes only with side B',
    (trade) => (trade.side === 'B' ? undefined : ['side B, as the code is C', `side ${shown(trade.side)}`]),
    (trade) => trade.shortSellIndicator === 'C',
  ),

  noMainlandCodeInHongKong: tradeRule(
    'no-mainland-code-in-hong-kong',
    'no Hong Kong trade has a mainland stock code',
    (trade) => (trade.mainlandStockCode === undefined ? undefined : ['no mainland code', trade.mainlandStockCode]),
    (trade) => trade.market === 'HK',
  ),

  signOnlyWithInterest: tradeRule(
    'sign-only-with-interest',
    'accrued interest has the sign - only when it is not zero',
    (trade) =>
      decimal(trade.accruedInterest)?.isZero() === false ? undefined : ['accrued interest other than zero', shown(trade.accruedInterest)],
    (trade) => trade.accruedInterestSign !== undefined,
  ),

  /** The trade date of its own key, so that a correction of an earlier day is judged by that day. */
  timeIsOnTradeDate: tradeRule('time-is-on-trade-date', 'the time of each trade lies on its trade date, in Hong Kong time', (trade) =>
    trade.tradeTime?.startsWith(`${trade.tradeDate}T`) === true && trade.tradeTime.endsWith('+08:00')
      ? undefined
      : [`${shown(trade.tradeDate)}T…+08:00`, shown(trade.tradeTime)],
  ),

  /** Northbound trades are in renminbi. */
  northboundInRenminbi: tradeRule(
    'northbound-in-renminbi',
    'each China Connect trade is in CNY',
    (trade) => (trade.currency === 'CNY' ? undefined : ['CNY', shown(trade.currency)]),
    (trade) => trade.market !== 'HK',
  ),
};

const valueFinding = (trade: SeenAt<Seen<Trade>>) => {
  const { price, quantity, value } = trade.value;
  const [unit, total] = [decimal(price), decimal(value)];
  if (unit === undefined || total === undefined || quantity === undefined) {
    return found(
      trade,
      `${nameOfTrade(trade.value)} cannot be multiplied`,
      'price, quantity and value',
      `${shown(price)}, ${shown(quantity)}, ${shown(value)}`,
    );
  }
  const product = unit.times(quantity);
  return product.minus(total).abs().lessThan(VALUE_TOLERANCE)
    ? undefined
    : found(
        trade,
        `${nameOfTrade(trade.value)}: value is not price times quantity`,
        `${product.toFixed()} (${price} × ${quantity})`,
        shown(value),
      );
};

/** Judges the trades of a label together with a second dataset; used by the checks across datasets. */
export const judgeTrades = (
  seen: readonly SeenAt<Seen<Trade>>[],
  label: string,
  finding: (trade: SeenAt<Seen<Trade>>) => ReturnType<typeof found> | undefined,
) => (seen.length === 0 ? unobserved(`no trade was delivered in "${label}"`) : judgedBy(seen.flatMap((trade) => finding(trade) ?? [])));
