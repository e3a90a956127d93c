import { Decimal } from 'decimal.js';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, shown, unobserved } from './check.ts';
import { checksumOf, decimal } from './decimals.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { nameOfTrade, tradesOfTheDate, tradesSeen } from './observe.ts';

/** Rules across the fields of one trade. What a trade lacks is the schema check's business; here it is named when a rule needs it. */

type TradeRule = {
  readonly id: string;
  readonly says: string;
  /** The member that a finding points to. */
  readonly member: keyof Trade;
  readonly applies?: (trade: Seen<Trade>) => boolean;
  /** Says what is wrong as `[expected, received]`, or nothing. */
  readonly broken: (trade: Seen<Trade>) => readonly [expected: string, received: string] | undefined;
};

const tradeRule =
  ({ id, says, member, applies = () => true, broken }: TradeRule) =>
  (label: string): Check =>
    check(`${label}-${id}`, `in "${label}" ${says}`, (evidence) => {
      const trades = tradesSeen(evidence, label).filter(({ value }) => applies(value));
      return each(trades, `no trade to which this rule applies was delivered in "${label}"`, (trade) => {
        const wrong = broken(trade.value);
        return wrong === undefined ? undefined : found(memberOf(trade, member), `${nameOfTrade(trade.value)} breaks the rule`, ...wrong);
      });
    });

const CHECKSUM_DIGITS = 14;

const VALUE_TOLERANCE = new Decimal('0.01');

const SELLERS_INDICATORS: ReadonlySet<string | undefined> = new Set(['Y', 'M', 'A', 'F', 'N']);

const MARKETS_OF_SEGMENT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['MAIN', ['HK', 'SSE', 'SZSE']],
  ...['GEM', 'NASD', 'ETS'].map((segment) => [segment, ['HK']] as const),
  ['STAR', ['SSE']],
  ['CHNX', ['SZSE']],
]);

/** Reads from the stock list which codes, named with their market, are debt and which are not; undefined when no list was delivered. */
type DebtCodes = (evidence: CaseEvidence) => ReadonlyMap<string, boolean> | undefined;

/** Debt is priced in per cent of nominal and carries interest, so some rules are for everything else only. */
const judgeNonDebt = (
  evidence: CaseEvidence,
  { label, debtCodesOf }: { readonly label: string; readonly debtCodesOf: DebtCodes },
  finding: (trade: SeenAt<Seen<Trade>>) => Finding | undefined,
): CheckResult => {
  const debtCodes = debtCodesOf(evidence);
  if (debtCodes === undefined) return unobserved('no whole stock list was delivered, so debt cannot be told from the rest');
  const judged = tradesOfTheDate(evidence, label).filter(
    ({ value }) => debtCodes.get(`${value.market} ${value.tradingStockCode}`) === false,
  );
  return each(judged, `no non-debt trade was delivered in "${label}"`, finding);
};

export const trades = {
  valueIsPriceTimesQuantity: (label: string, debtCodesOf: DebtCodes): Check =>
    check(
      `${label}-value-is-price-times-quantity`,
      `in "${label}" the value of each non-debt trade is price times quantity, to less than 0.01`,
      (evidence) => judgeNonDebt(evidence, { label, debtCodesOf }, valueFinding),
    ),

  checksumIsRight: tradeRule({
    id: 'checksum-is-right',
    says: 'the record checksum of each trade is the sum that HKSCC’s file rule gives',
    member: 'recordChecksum',
    broken: (trade) => {
      const expected = checksumOf(trade)?.toString().padStart(CHECKSUM_DIGITS, '0');
      if (expected === undefined) return ['numbers that can be summed', 'a number that cannot be read'];
      return expected === trade.recordChecksum ? undefined : [expected, shown(trade.recordChecksum)];
    },
  }),

  interestOnlyOnDebt: (label: string, debtCodesOf: DebtCodes): Check =>
    check(`${label}-interest-only-on-debt`, `in "${label}" the accrued interest of each non-debt trade is zero`, (evidence) =>
      judgeNonDebt(evidence, { label, debtCodesOf }, (trade) => {
        const { accruedInterest } = trade.value;
        if (decimal(accruedInterest)?.isZero() === true) return undefined;
        const says = `${nameOfTrade(trade.value)} is not in a debt security`;
        return found(memberOf(trade, 'accruedInterest'), says, 'accrued interest of zero', shown(accruedInterest));
      }),
    ),

  noReasonUnlessIsolated: tradeRule({
    id: 'no-reason-unless-isolated',
    says: 'no trade that is not isolated gives a reason of isolation',
    member: 'isolationReason',
    applies: (trade) => trade.isolationIndicator !== '2',
    broken: ({ isolationReason }) =>
      isolationReason === undefined ? undefined : ['no reason, as the trade is not isolated', shown(isolationReason)],
  }),

  reasonWhenIsolated: tradeRule({
    id: 'reason-when-isolated',
    says: 'each isolated trade gives the reason of its isolation',
    member: 'isolationReason',
    applies: (trade) => trade.isolationIndicator === '2',
    broken: (trade) => (trade.isolationReason === undefined ? ['H, B or I, as the trade is isolated', 'no reason'] : undefined),
  }),

  ccassTradesHaveIndicator: tradeRule({
    id: 'ccass-trades-have-indicator',
    says: 'each CCASS trade says whether it is isolated',
    member: 'isolationIndicator',
    applies: (trade) => trade.ccassTradeIndicator === '1',
    broken: (trade) => (trade.isolationIndicator === undefined ? ['isolation indicator 1 or 2', 'none'] : undefined),
  }),

  noIndicatorUnlessCcass: tradeRule({
    id: 'no-indicator-unless-ccass',
    says: 'no non-CCASS trade has an isolation indicator',
    member: 'isolationIndicator',
    applies: (trade) => trade.ccassTradeIndicator === '2',
    broken: ({ isolationIndicator }) =>
      isolationIndicator === undefined ? undefined : ['no isolation indicator, as the trade is non-CCASS', shown(isolationIndicator)],
  }),

  noInterestUnlessCcass: tradeRule({
    id: 'no-interest-unless-ccass',
    says: 'each non-CCASS trade has an accrued interest of zero',
    member: 'accruedInterest',
    applies: (trade) => trade.ccassTradeIndicator === '2',
    broken: ({ accruedInterest }) =>
      decimal(accruedInterest)?.isZero() === true ? undefined : ['zero, as the trade is non-CCASS', shown(accruedInterest)],
  }),

  /** A segment that we do not know may be of any market. */
  segmentIsOfTheMarket: tradeRule({
    id: 'segment-is-of-the-market',
    says: 'each market segment belongs to the market of its trade',
    member: 'marketSegment',
    applies: ({ marketSegment }) => marketSegment !== undefined && MARKETS_OF_SEGMENT.has(marketSegment),
    broken: ({ market, marketSegment = '' }) =>
      MARKETS_OF_SEGMENT.get(marketSegment)?.includes(market ?? '') === true ? undefined : [`a segment of ${shown(market)}`, marketSegment],
  }),

  sellersCodesOnSells: tradeRule({
    id: 'sellers-codes-on-sells',
    says: 'the short-sell codes Y, M, A, F and N come only with side S',
    member: 'side',
    applies: (trade) => SELLERS_INDICATORS.has(trade.shortSellIndicator),
    broken: (trade) =>
      trade.side === 'S' ? undefined : [`side S, as the code is ${trade.shortSellIndicator}`, `side ${shown(trade.side)}`],
  }),

  coverCodeOnBuys: tradeRule({
    id: 'cover-code-on-buys',
    says: 'the short-sell code C comes only with side B',
    member: 'side',
    applies: (trade) => trade.shortSellIndicator === 'C',
    broken: (trade) => (trade.side === 'B' ? undefined : ['side B, as the code is C', `side ${shown(trade.side)}`]),
  }),

  noMainlandCodeInHongKong: tradeRule({
    id: 'no-mainland-code-in-hong-kong',
    says: 'no Hong Kong trade has a mainland stock code',
    member: 'mainlandStockCode',
    applies: (trade) => trade.market === 'HK',
    broken: ({ mainlandStockCode }) => (mainlandStockCode === undefined ? undefined : ['no mainland code', shown(mainlandStockCode)]),
  }),

  signOnlyWithInterest: tradeRule({
    id: 'sign-only-with-interest',
    says: 'accrued interest has the sign - only when it is not zero',
    member: 'accruedInterestSign',
    applies: (trade) => trade.accruedInterestSign !== undefined,
    broken: ({ accruedInterest, accruedInterestSign }) =>
      decimal(accruedInterest)?.isZero() === false
        ? undefined
        : [`no sign, as accrued interest is ${shown(accruedInterest)}`, `the sign ${shown(accruedInterestSign)}`],
  }),

  /** The trade date of its own key, so that a correction of an earlier day is judged by that day. */
  timeIsOnTradeDate: tradeRule({
    id: 'time-is-on-trade-date',
    says: 'the time of each trade lies on its trade date, in Hong Kong time',
    member: 'tradeTime',
    broken: ({ tradeDate, tradeTime }) =>
      tradeTime?.startsWith(`${tradeDate}T`) === true && tradeTime.endsWith('+08:00')
        ? undefined
        : [`${shown(tradeDate)}T…+08:00`, shown(tradeTime)],
  }),

  northboundInRenminbi: tradeRule({
    id: 'northbound-in-renminbi',
    says: 'each China Connect trade is in CNY',
    member: 'currency',
    applies: (trade) => trade.market !== 'HK',
    broken: (trade) => (trade.currency === 'CNY' ? undefined : ['CNY', shown(trade.currency)]),
  }),
};

const valueFinding = (trade: SeenAt<Seen<Trade>>): Finding | undefined => {
  const { price, quantity, value } = trade.value;
  const [unit, total] = [decimal(price), decimal(value)];
  const name = nameOfTrade(trade.value);
  if (unit === undefined || total === undefined || quantity === undefined) {
    const received = `${shown(price)}, ${shown(quantity)}, ${shown(value)}`;
    return found(trade, `${name} cannot be multiplied`, 'price, quantity and value', received);
  }
  const product = unit.times(quantity);
  if (product.minus(total).abs().lessThan(VALUE_TOLERANCE)) return undefined;
  const expected = `${product.toFixed()} (${price} × ${quantity})`;
  return found(memberOf(trade, 'value'), `${name}: value is not price times quantity`, expected, shown(value));
};
