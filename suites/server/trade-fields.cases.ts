import type { RequirementId } from '../../generated/requirements.ts';
import { debtCodes, trades } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Rules across the fields of one trade, as the clearing statements lay them down. */
export const tradeFieldCases = [
  {
    id: 'value-is-price-times-quantity',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-02',
    title: 'the value of a non-debt trade is price times quantity, to less than 0.01',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: first.tradeDate });
    },
    checks: [trades.valueIsPriceTimesQuantity('events', debtCodes)],
  },
  {
    id: 'isolation-reason-only-when-isolated',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-03',
    title: 'a reason of isolation comes only with an isolated trade',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.noReasonUnlessIsolated('events')],
  },
  {
    id: 'isolated-trades-say-why',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-04',
    title: 'every isolated trade gives the reason of its isolation',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.reasonWhenIsolated('events')],
  },
  {
    id: 'ccass-trades-say-whether-isolated',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-06',
    title: 'every CCASS trade says whether it is isolated',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.ccassTradesHaveIndicator('events')],
  },
  {
    id: 'sellers-codes-come-only-with-sells',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-07',
    title: 'the short-sell codes of a seller come only with a sell',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.sellersCodesOnSells('events')],
  },
  {
    id: 'cover-code-comes-only-with-buys',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-08',
    title: 'the short-sell code of a buyer comes only with a buy',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.coverCodeOnBuys('events')],
  },
  {
    id: 'accrued-interest-only-on-debt',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-09',
    title: 'accrued interest is zero for a security that is not debt',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: first.tradeDate });
    },
    checks: [trades.interestOnlyOnDebt('events', debtCodes)],
  },
  {
    id: 'sign-comes-only-with-interest',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-11',
    title: 'accrued interest of zero has no sign',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.signOnlyWithInterest('events')],
  },
  {
    id: 'record-checksum-follows-the-file-rule',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-12',
    title: 'the record checksum is the sum that HKSCC’s file rule gives',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [trades.checksumIsRight('events')],
  },
  {
    id: 'hong-kong-trades-have-no-mainland-code',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-17',
    title: 'a Hong Kong trade has no mainland stock code',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.noMainlandCodeInHongKong('events')],
  },
  {
    id: 'trade-times-lie-on-the-trade-date',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-25',
    title: 'the time of a trade lies on its trade date, in Hong Kong time',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [trades.timeIsOnTradeDate('events')],
  },
  {
    id: 'china-connect-trades-are-in-renminbi',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-27',
    title: 'every China Connect trade is in CNY',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('SSE', 'CLOSED'));
    },
    checks: [trades.northboundInRenminbi('events')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
