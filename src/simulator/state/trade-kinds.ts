import type { Stock } from '../../model/reference-data.ts';
import type { Side, Trade, TradingMethod } from '../../model/trade.ts';
import type { Random } from './random.ts';
import type { TradedSecurities } from './securities.ts';

/**
 * The kinds of trade that a day has, and how often. Each day shows every kind of its market at least once, early in
 * the first continuous session, so that even a small day has all that a client must cope with.
 */
export type TradeKind = {
  readonly perMille: number;
  readonly group: keyof TradedSecurities;
  readonly side?: Side;
  readonly lots?: 'odd' | 'special';
  readonly price?: 'off-spread';
  readonly method?: TradingMethod;
  readonly accrued?: 'positive' | 'negative';
  /** The one that each day shows is amended at once, so that what only this kind carries is seen in an amendment too. */
  readonly isAmended?: true;
  readonly extra?: Partial<
    Pick<Trade, 'directIndicator' | 'shortSellIndicator' | 'hedgeIndicator' | 'originIndicator' | 'isolationIndicator' | 'isolationReason'>
  >;
};

const HONG_KONG: readonly TradeKind[] = [
  { perMille: 90, group: 'counters' },
  { perMille: 90, group: 'products' },
  { perMille: 80, group: 'structured' },
  { perMille: 30, group: 'growth' },
  { perMille: 70, group: 'shortable', side: 'S', isAmended: true, extra: { shortSellIndicator: 'Y' } },
  { perMille: 8, group: 'shortable', side: 'S', extra: { shortSellIndicator: 'M' } },
  { perMille: 4, group: 'shortable', side: 'S', extra: { shortSellIndicator: 'A' } },
  { perMille: 4, group: 'shortable', side: 'S', extra: { shortSellIndicator: 'F' } },
  { perMille: 4, group: 'popular', side: 'S', extra: { shortSellIndicator: 'N' } },
  { perMille: 8, group: 'shortable', side: 'B', extra: { shortSellIndicator: 'C' } },
  { perMille: 18, group: 'popular', lots: 'odd', method: 'O' },
  { perMille: 8, group: 'popular', lots: 'odd', method: 'P' },
  { perMille: 6, group: 'popular', lots: 'special', method: 'E' },
  { perMille: 4, group: 'popular', lots: 'special', method: 'Q' },
  { perMille: 10, group: 'popular', method: 'M' },
  { perMille: 6, group: 'popular', method: 'M', isAmended: true, extra: { directIndicator: 'X', originIndicator: 'P' } },
  { perMille: 6, group: 'popular', price: 'off-spread', method: 'S' },
  { perMille: 4, group: 'popular', extra: { isolationIndicator: '2', isolationReason: 'H' } },
  { perMille: 3, group: 'popular', side: 'B', extra: { isolationIndicator: '2', isolationReason: 'B' } },
  { perMille: 4, group: 'popular', extra: { isolationIndicator: '2', isolationReason: 'I' } },
  { perMille: 3, group: 'products', isAmended: true, extra: { originIndicator: 'R', hedgeIndicator: 'E' } },
  { perMille: 2, group: 'products', extra: { originIndicator: 'R', hedgeIndicator: 'N' } },
  { perMille: 1, group: 'products', extra: { originIndicator: 'R', hedgeIndicator: 'L' } },
  { perMille: 8, group: 'debt', accrued: 'positive', method: 'M' },
  { perMille: 2, group: 'debt', accrued: 'negative', method: 'M', isAmended: true },
  { perMille: 4, group: 'debtOutsideCcass', method: 'M' },
];

const CHINA_CONNECT: readonly TradeKind[] = [
  { perMille: 120, group: 'growth' },
  { perMille: 20, group: 'popular', side: 'S', lots: 'odd' },
  { perMille: 4, group: 'popular', extra: { isolationIndicator: '2', isolationReason: 'H' } },
  { perMille: 3, group: 'popular', extra: { isolationIndicator: '2', isolationReason: 'I' } },
];

export const PLAIN: TradeKind = { perMille: 0, group: 'popular' };

/** Early trades are plain; the next day's channel corrects some of them. */
const SHOWN_AFTER = 12;

const shownAt = (isHongKong: boolean, position: number): TradeKind | undefined =>
  (isHongKong ? HONG_KONG : CHINA_CONNECT)[position - SHOWN_AFTER];

export const isAmendedAtOnce = (isHongKong: boolean, position: number): boolean => shownAt(isHongKong, position)?.isAmended === true;

/** The kind of a slot in a continuous session: first each kind once, then by chance; plain for what the weights leave. */
export const kindAt = (isHongKong: boolean, position: number, random: Random): TradeKind => {
  const kinds = isHongKong ? HONG_KONG : CHINA_CONNECT;
  const shown = shownAt(isHongKong, position);
  if (shown) return shown;
  let drawn = random.between(0, 999);
  for (const kind of kinds) {
    if (drawn < kind.perMille) return kind;
    drawn -= kind.perMille;
  }
  return PLAIN;
};

/** One of the kind's securities; a data set without any falls back to what everybody trades. */
export const securityFor = (kind: TradeKind, traded: TradedSecurities, random: Random): Stock | undefined => {
  const group = traded[kind.group].length > 0 ? traded[kind.group] : traded.popular;
  return group[random.between(0, Math.max(0, group.length - 1))];
};
