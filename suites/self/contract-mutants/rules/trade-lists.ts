import { type Break, type Item, type Rule, textOf, type World } from './rule.ts';

/** Rules between a trade and the lists of its date: stocks, participants and clearing mappings. */

const stocksOf = (trade: Item, world: World): readonly Item[] =>
  world.rows('stocks').filter((stock) => stock['market'] === trade['market']);

const stockOf = (trade: Item, world: World): Item | undefined =>
  stocksOf(trade, world).find((stock) => stock['stockCode'] === trade['tradingStockCode']);

/** What another stock of the market has at a member, and this one has not. */
const anothers =
  (member: string): ((trade: Item, world: World) => string | undefined) =>
  (trade, world) => {
    const own = stockOf(trade, world);
    if (own?.[member] === undefined) return undefined;
    const other = stocksOf(trade, world).find((stock) => stock[member] !== undefined && stock[member] !== own[member]);
    return other && textOf(other, member);
  };

const ofAnother = (says: string, member: string, listed: string): Break => ({
  says,
  change: (trade, world) => {
    const value = anothers(listed)(trade, world);
    return value === undefined || trade[member] === undefined ? undefined : { [member]: value };
  },
});

const UNLISTED = ['99998', '99997', '00000'];

const inForce = (row: Item, trade: Item): boolean => {
  const instant = Date.parse(textOf(trade, 'tradeTime'));
  const [from, to] = [Date.parse(textOf(row, 'effectiveFrom')), Date.parse(textOf(row, 'effectiveTo'))];
  return instant >= from && !(instant >= to);
};

const rowsOf = (brokerNumber: unknown, trade: Item, world: World): readonly Item[] =>
  world.rows('clearing-mappings').filter((row) => row['brokerNumber'] === brokerNumber && row['market'] === trade['market']);

/** A broker that was mapped to the caller in this market at another time only. */
const brokerOfAnotherTime = (trade: Item, world: World): string | undefined => {
  const brokers = world.rows('clearing-mappings').filter(({ market }) => market === trade['market']);
  const other = brokers.find(({ brokerNumber }) => rowsOf(brokerNumber, trade, world).every((row) => !inForce(row, trade)));
  return other && textOf(other, 'brokerNumber');
};

/** A broker that is mapped to the caller in other markets, and in this one not. */
const brokerOfAnotherMarket = (trade: Item, world: World): string | undefined => {
  const other = world.rows('clearing-mappings').find(({ brokerNumber }) => rowsOf(brokerNumber, trade, world).length === 0);
  return other && textOf(other, 'brokerNumber');
};

const broker = (says: string, found: (trade: Item, world: World) => string | undefined): Break => ({
  says,
  change: (trade, world) => {
    const brokerNumber = found(trade, world);
    return brokerNumber === undefined ? undefined : { brokerNumber };
  },
});

export const tradeListRules: readonly Rule[] = [
  {
    requirement: 'TRD-TRADE-13',
    of: 'trade',
    at: ['tradingStockCode'],
    breaks: [
      {
        says: 'a stock that nobody lists',
        change: (_, world) => {
          const known = new Set(world.rows('stocks').map(({ stockCode }) => stockCode));
          return { tradingStockCode: UNLISTED.find((code) => !known.has(code)) };
        },
      },
      {
        says: 'a stock of another market',
        change: (trade, world) => {
          const own = new Set(stocksOf(trade, world).map(({ stockCode }) => stockCode));
          const other = world.rows('stocks').find(({ stockCode }) => !own.has(stockCode));
          return other && { tradingStockCode: other['stockCode'] };
        },
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-14',
    of: 'trade',
    at: ['settlementStockCode'],
    breaks: [ofAnother('the domain counter of another stock', 'settlementStockCode', 'domainSettlementStockCode')],
  },
  {
    requirement: 'TRD-TRADE-14',
    of: 'trade',
    markets: ['HK'],
    at: ['settlementStockCode'],
    breaks: [
      {
        says: 'the counter on which it was traded',
        change: ({ tradingStockCode, settlementStockCode }) =>
          tradingStockCode === settlementStockCode ? undefined : { settlementStockCode: tradingStockCode },
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-15',
    of: 'trade',
    at: ['currency'],
    breaks: [{ says: 'the currency of another counter', change: ({ currency }) => ({ currency: currency === 'USD' ? 'HKD' : 'USD' }) }],
  },
  {
    requirement: 'TRD-TRADE-16',
    of: 'trade',
    markets: ['SSE', 'SZSE'],
    at: ['mainlandStockCode'],
    breaks: [ofAnother('the mainland code of another stock', 'mainlandStockCode', 'mainlandStockCode')],
  },
  {
    requirement: 'TRD-TRADE-17',
    of: 'trade',
    markets: ['HK'],
    at: ['mainlandStockCode'],
    breaks: [{ says: 'a mainland code', change: () => ({ mainlandStockCode: '600000' }) }],
  },
  {
    requirement: 'TRD-TRADE-18',
    of: 'trade',
    markets: ['HK'],
    at: ['isin'],
    breaks: [ofAnother('the ISIN of another stock', 'isin', 'isin')],
  },
  {
    requirement: 'TRD-TRADE-19',
    of: 'trade',
    markets: ['HK'],
    at: ['counterpartyParticipantId'],
    breaks: [
      {
        says: 'a participant that nobody lists',
        change: ({ counterpartyParticipantId }) =>
          counterpartyParticipantId === undefined ? undefined : { counterpartyParticipantId: 'B99999' },
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-28',
    of: 'trade',
    at: ['arrangement'],
    breaks: [
      {
        says: 'the other arrangement',
        change: ({ arrangement }) => ({ arrangement: arrangement === 'NCP' ? 'NCCCP' : 'NCP' }),
      },
    ],
  },
  {
    requirement: 'TRD-ENT-01',
    of: 'trade',
    at: ['brokerNumber'],
    breaks: [broker('a broker that is not mapped in the market', brokerOfAnotherMarket)],
  },
  {
    requirement: 'TRD-ENT-08',
    of: 'trade',
    at: ['tradeTime', 'brokerNumber'],
    breaks: [broker('a broker that was mapped at another time', brokerOfAnotherTime)],
  },
  {
    requirement: 'TRD-ENT-11',
    of: 'trade',
    at: ['', 'brokerNumber'],
    breaks: [broker('a broker that is mapped in other markets', brokerOfAnotherMarket)],
  },
];
