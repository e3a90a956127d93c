import { describe, expect, test } from '@jest/globals';
import type { Stock } from '../../model/reference-data.ts';
import type { Trade } from '../../model/trade.ts';
import { calendarOf } from './calendar.ts';
import { GCP_IDS, holdMappings, syntheticMappings } from './clearing-mappings.ts';
import { createWorld } from './create-world.ts';
import { participants } from './participants.ts';
import { stocksOn } from './securities.ts';
import { tickAt } from './spread-tables.ts';

/** Every rule between fields, over every trade of a whole default world, each judged from the wire text alone. */
const world = createWorld({ rate: 0, startAt: '17:00:00.000' });
const channels = GCP_IDS.flatMap((gcp) => world.channelsOf(gcp));
const events = channels.flatMap((channel) => channel.range(0, Number.MAX_SAFE_INTEGER));
const trades = events.flatMap((event) => ('trade' in event ? [event.trade] : []));

const milli = (text: string) => BigInt(Math.round(Number(text) * 1_000));
const cents = (text: string) => BigInt(Math.round(Number(text) * 100));
const stockOf = (trade: Trade): Stock | undefined => lists(trade.tradeDate).get(`${trade.market} ${trade.tradingStockCode}`);
const listed = new Map<string, ReadonlyMap<string, Stock>>();
const lists = (date: string): ReadonlyMap<string, Stock> => {
  const list = listed.get(date) ?? new Map(stocksOn(date).map((stock) => [`${stock.market} ${stock.stockCode}`, stock]));
  listed.set(date, list);
  return list;
};
const isDebt = (trade: Trade) => stockOf(trade)?.category === 'Debt Securities';

const breaking = (rule: (trade: Trade) => boolean) => trades.filter((trade) => !rule(trade)).slice(0, 3);

describe('every trade of the default world', () => {
  test('there are enough of them to mean something', () => {
    expect(trades.length).toBeGreaterThan(10_000);
  });

  test('keeps to its pictures', () => {
    expect(
      breaking(
        (trade) =>
          /^\d{16}$/.test(trade.tradeReference) &&
          /^\d{1,5}\.\d{3}$/.test(trade.price) &&
          Number(trade.price) > 0 &&
          /^\d{1,11}\.\d\d$/.test(trade.value) &&
          /^\d{1,11}\.\d\d$/.test(trade.accruedInterest) &&
          /^\d{4}$/.test(trade.brokerNumber) &&
          /^\d{5}$/.test(trade.tradingStockCode) &&
          Number.isInteger(trade.quantity) &&
          trade.quantity > 0 &&
          trade.quantity <= 99_999_999_999,
      ),
    ).toEqual([]);
  });

  test('has a value that is price times quantity, for debt per hundred', () => {
    expect(
      breaking((trade) => {
        const gap = milli(trade.price) * BigInt(trade.quantity) - cents(trade.value) * (isDebt(trade) ? 1_000n : 10n);
        return gap < (isDebt(trade) ? 1_000n : 10n) && gap > (isDebt(trade) ? -1_000n : -10n);
      }),
    ).toEqual([]);
  });

  test('has the checksum of its fields', () => {
    expect(
      breaking((trade) => {
        const sum =
          BigInt(trade.tradingStockCode) + BigInt(trade.quantity) + milli(trade.price) + cents(trade.value) + cents(trade.accruedInterest);
        return trade.recordChecksum === sum.toString().padStart(14, '0');
      }),
    ).toEqual([]);
  });

  test('is isolated for a reason or not at all, and only inside CCASS', () => {
    expect(
      breaking(
        (trade) =>
          (trade.isolationIndicator === '2') === (trade.isolationReason !== undefined) &&
          (trade.ccassTradeIndicator === '1') === (trade.isolationIndicator !== undefined),
      ),
    ).toEqual([]);
  });

  test('has accrued interest only as debt inside CCASS, and a sign only where there is some', () => {
    expect(
      breaking(
        (trade) =>
          (trade.accruedInterest === '0.00' || (isDebt(trade) && trade.ccassTradeIndicator === '1')) &&
          (trade.accruedInterestSign === undefined || trade.accruedInterest !== '0.00'),
      ),
    ).toEqual([]);
  });

  test('has short-sell codes of its side', () => {
    const sellers = ['Y', 'M', 'A', 'F', 'N'];
    expect(
      breaking(({ shortSellIndicator: code, side }) => code === undefined || (side === 'B' ? code === 'C' : sellers.includes(code))),
    ).toEqual([]);
  });

  test('settles when the calendar says', () => {
    expect(
      breaking((trade) => {
        const dates = calendarOf(trade.market).settlementOf(trade.tradeDate);
        return (
          trade.securitiesSettlementDate === dates?.securities &&
          trade.moneySettlementDate === dates.money &&
          calendarOf(trade.market).day(dates.money)?.moneySettlementCurrencies.includes(trade.currency) === true
        );
      }),
    ).toEqual([]);
  });

  test('is in a security of that day under both codes', () => {
    expect(
      breaking((trade) => {
        const stock = stockOf(trade);
        return (
          stock?.domainSettlementStockCode === trade.settlementStockCode &&
          stock.tradingCurrency === trade.currency &&
          stock.isin === trade.isin &&
          stock.mainlandStockCode === trade.mainlandStockCode &&
          lists(trade.tradeDate).has(`${trade.market} ${trade.settlementStockCode}`)
        );
      }),
    ).toEqual([]);
  });

  test('is quoted on the spread, unless it says that it is not', () => {
    expect(
      breaking(
        (trade) =>
          trade.tradingMethod === 'S' ||
          milli(trade.price) % BigInt(tickAt(Number(milli(trade.price)), stockOf(trade)?.spreadTable)) === 0n,
      ),
    ).toEqual([]);
  });

  test('comes in whole board lots, unless it is an odd lot', () => {
    expect(
      breaking((trade) => {
        const lot = stockOf(trade)?.boardLot ?? 1;
        return isDebt(trade) || trade.quantity % lot === 0 || trade.market !== 'HK' || ['O', 'P'].includes(trade.tradingMethod);
      }),
    ).toEqual([]);
  });

  test('belongs to the GCP to which its broker was mapped at its time', () => {
    const mappings = holdMappings(syntheticMappings({ previous: '2026-04-02', business: '2026-04-08', next: '2026-04-09' }));
    expect(
      breaking((trade) =>
        mappings.isEntitled(trade.brokerNumber, trade.market, { gcp: trade.gcpParticipantId, time: Date.parse(trade.tradeTime) }),
      ),
    ).toEqual([]);
  });

  test('names its counterparty in Hong Kong, and only there', () => {
    expect(
      breaking(
        (trade) =>
          (trade.market === 'HK') === (trade.counterpartyBrokerNumber !== undefined && trade.counterpartyParticipantId !== undefined),
      ),
    ).toEqual([]);
  });

  test('names a counterparty of the participant list', () => {
    const known = new Set(participants().map((one) => one.participantId));
    expect(breaking((trade) => trade.counterpartyParticipantId === undefined || known.has(trade.counterpartyParticipantId))).toEqual([]);
  });

  test('happens while its market trades', () => {
    expect(
      breaking((trade) => {
        const time = trade.tradeTime.slice(11, 19);
        return (
          time >= '09:20:00' && time < (trade.market === 'HK' ? '16:10:00' : '15:01:00') && trade.tradeTime.startsWith(trade.tradeDate)
        );
      }),
    ).toEqual([]);
  });
});

describe('the default world shows', () => {
  const hongKong = trades.filter(
    (trade) => trade.gcpParticipantId === 'B01224' && trade.market === 'HK' && trade.tradeDate === '2026-04-08',
  );

  test('every trading method that the market still has, on the open day', () => {
    expect([...new Set(hongKong.map((trade) => trade.tradingMethod))].sort()).toEqual(['A', 'E', 'M', 'O', 'P', 'Q', 'S', 'U']);
  });

  test.each([
    ['a trade outside CCASS', (trade: Trade) => trade.ccassTradeIndicator === '2'],
    ['negative accrued interest', (trade: Trade) => trade.accruedInterestSign === '-'],
    ['each isolation reason', (trade: Trade) => trade.isolationReason === 'B'],
    ['a renminbi counter', (trade: Trade) => trade.currency === 'CNY' && trade.settlementStockCode !== trade.tradingStockCode],
    ['a US dollar counter', (trade: Trade) => trade.currency === 'USD' && trade.settlementStockCode !== trade.tradingStockCode],
    ['a direct trade', (trade: Trade) => trade.directIndicator === 'X'],
    ['a short-sell cover', (trade: Trade) => trade.shortSellIndicator === 'C'],
    ['GEM', (trade: Trade) => trade.marketSegment === 'GEM'],
    ['a hedge', (trade: Trade) => trade.hedgeIndicator === 'L'],
    ['a security without ISIN', (trade: Trade) => trade.isin === undefined],
    ['a third version', (trade: Trade) => trade.tradeVersion === 3],
    [
      'both sides of one trade',
      (trade: Trade) => hongKong.some((other) => other.tradeReference === trade.tradeReference && other.side !== trade.side),
    ],
  ])('%s', (_, shows) => {
    expect(hongKong.some(shows)).toBe(true);
  });

  test('both sides of one trade agree', () => {
    const pairs = [...Map.groupBy(hongKong, (trade) => trade.tradeReference).values()].filter(
      (pair) => new Set(pair.map(({ side }) => side)).size === 2,
    );
    for (const [one, other] of pairs) {
      expect(one).toMatchObject({ quantity: other?.quantity, price: other?.price, value: other?.value, tradeTime: other?.tradeTime });
      expect(one?.brokerNumber).toBe(other?.counterpartyBrokerNumber);
      expect(one?.counterpartyBrokerNumber).toBe(other?.brokerNumber);
    }
    expect(pairs.length).toBeGreaterThan(5);
  });

  test('a STAR and a ChiNext trade', () => {
    const segments = new Set(trades.map((trade) => trade.marketSegment));
    expect([segments.has('STAR'), segments.has('CHNX')]).toEqual([true, true]);
  });
});
