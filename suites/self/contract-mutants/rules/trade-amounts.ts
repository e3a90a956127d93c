import { type Break, type Item, inCents, numberOf, type Rule, scaled, textOf, type World } from './rule.ts';

/** Rules between the codes and amounts of one trade. */

const stockOf = (trade: Item, world: World): Item | undefined =>
  world.rows('stocks').find((stock) => stock['market'] === trade['market'] && stock['stockCode'] === trade['tradingStockCode']);

const isNonDebt = (trade: Item, world: World): boolean => {
  const stock = stockOf(trade, world);
  return stock !== undefined && stock['category'] !== 'Debt Securities' && stock['debtBoardLotNominal'] === undefined;
};

/** Price times quantity, in thousandths. */
const productOf = (trade: Item): bigint => scaled(textOf(trade, 'price'), 3) * BigInt(numberOf(trade, 'quantity'));

const valued =
  (value: (trade: Item) => bigint): Break['change'] =>
  (trade, world) =>
    isNonDebt(trade, world) ? { value: inCents(value(trade)) } : undefined;

const isCcass = (trade: Item): boolean => trade['ccassTradeIndicator'] === '1';

const isIsolated = (trade: Item): boolean => trade['isolationIndicator'] === '2';

const where =
  (applies: (trade: Item, world: World) => boolean, change: (trade: Item) => Readonly<Record<string, unknown>>): Break['change'] =>
  (trade, world) =>
    applies(trade, world) ? change(trade) : undefined;

const shortSell = (side: string, shortSellIndicator: string): Break => ({
  says: `the code ${shortSellIndicator} with side ${side}`,
  change: where(
    (trade) => trade['side'] === side,
    () => ({ shortSellIndicator }),
  ),
});

const plusChecksum = (trade: Item, more: bigint): string =>
  (BigInt(textOf(trade, 'recordChecksum')) + more).toString().padStart(14, '0').slice(-14);

const SEGMENTS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  HK: ['STAR', 'CHNX'],
  SSE: ['CHNX', 'GEM'],
  SZSE: ['STAR', 'GEM'],
};

const segment = (index: number): Break => ({
  says: index === 0 ? 'a segment of another market' : 'another segment of another market',
  change: (trade) => ({ marketSegment: SEGMENTS_ELSEWHERE[textOf(trade, 'market')]?.[index] }),
});

export const tradeAmountRules: readonly Rule[] = [
  {
    requirement: 'TRD-TRADE-02',
    of: 'trade',
    at: ['value'],
    breaks: [
      { says: 'a value one cent too high', change: valued((trade) => (productOf(trade) + 9n) / 10n + 1n) },
      { says: 'a value one cent too low', change: valued((trade) => productOf(trade) / 10n - 1n) },
      { says: 'a value of the price alone', change: valued((trade) => scaled(textOf(trade, 'price'), 2)) },
    ],
  },
  {
    requirement: 'TRD-TRADE-03',
    of: 'trade',
    at: ['isolationReason'],
    breaks: [
      {
        says: 'a reason without isolation',
        change: where(
          (trade) => !isIsolated(trade),
          () => ({ isolationReason: 'H' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-04',
    of: 'trade',
    at: ['isolationReason'],
    breaks: [{ says: 'isolation without a reason', change: where(isIsolated, () => ({ isolationReason: undefined })) }],
  },
  {
    requirement: 'TRD-TRADE-05',
    of: 'trade',
    markets: ['HK'],
    at: ['isolationIndicator'],
    breaks: [
      {
        says: 'an indicator outside CCASS',
        change: where(
          (trade) => !isCcass(trade),
          () => ({ isolationIndicator: '1' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-06',
    of: 'trade',
    at: ['isolationIndicator'],
    breaks: [
      {
        says: 'no indicator within CCASS',
        change: where(isCcass, () => ({ isolationIndicator: undefined, isolationReason: undefined })),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-07',
    of: 'trade',
    at: ['side', 'shortSellIndicator'],
    breaks: ['Y', 'M', 'A', 'F', 'N'].map((code) => shortSell('B', code)),
  },
  { requirement: 'TRD-TRADE-08', of: 'trade', at: ['side', 'shortSellIndicator'], breaks: [shortSell('S', 'C')] },
  {
    requirement: 'TRD-TRADE-09',
    of: 'trade',
    at: ['accruedInterest'],
    breaks: [
      {
        says: 'interest on what is not debt',
        change: where(
          (trade, world) => isCcass(trade) && isNonDebt(trade, world),
          () => ({ accruedInterest: '0.01' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-10',
    of: 'trade',
    markets: ['HK'],
    at: ['accruedInterest'],
    breaks: [
      {
        says: 'interest outside CCASS',
        change: where(
          (trade) => !isCcass(trade),
          () => ({ accruedInterest: '0.01' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-11',
    of: 'trade',
    at: ['accruedInterestSign'],
    breaks: [
      {
        says: 'a sign of zero',
        change: where(
          (trade) => /^0(\.0+)?$/.test(textOf(trade, 'accruedInterest')),
          () => ({ accruedInterestSign: '-' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-12',
    of: 'trade',
    at: ['recordChecksum'],
    breaks: [
      { says: 'a sum one too high', change: (trade) => ({ recordChecksum: plusChecksum(trade, 1n) }) },
      {
        says: 'a sum without the stock code',
        change: (trade) => ({ recordChecksum: plusChecksum(trade, -BigInt(textOf(trade, 'tradingStockCode'))) }),
      },
      {
        says: 'a sum without the quantity',
        change: (trade) => ({ recordChecksum: plusChecksum(trade, -BigInt(numberOf(trade, 'quantity'))) }),
      },
    ],
  },
  { requirement: 'TRD-TRADE-26', of: 'trade', at: ['marketSegment'], breaks: [segment(0), segment(1)] },
  {
    requirement: 'TRD-TRADE-27',
    of: 'trade',
    markets: ['SSE', 'SZSE'],
    at: ['currency'],
    breaks: [{ says: 'Hong Kong dollars', change: () => ({ currency: 'HKD' }) }],
  },
];
