import type { RequirementId } from '../../generated/requirements.ts';
import { tradesAgainst } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Trades agree with the reference data of their day: stocks, participants, mappings and the settlement calendar. */
export const tradesAndReferenceDataCases = [
  {
    id: 'traded-stocks-are-listed',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-13',
    title: 'every trade is in a stock of its trade date’s stock list',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: first.tradeDate });
    },
    checks: [tradesAgainst.stockList('events')],
  },
  {
    id: 'trades-settle-on-the-domain-counter',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-14',
    title: 'every trade settles on the domain counter of its stock, whichever counter it was traded on',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: first.tradeDate });
    },
    checks: [tradesAgainst.settlementCode('events')],
  },
  {
    id: 'trades-are-in-the-counter-currency',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-15',
    title: 'every trade is in the currency of the counter that it was traded on',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.currency('events')],
  },
  {
    id: 'china-connect-trades-have-the-mainland-code',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-16',
    title: 'every China Connect trade has the mainland code of its stock',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('SZSE', 'CLOSED'));
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.mainlandCode('events')],
  },
  {
    id: 'trades-have-the-listed-isin',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-18',
    title: 'a trade that has an ISIN has the one of its stock',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('stocks', 'stocks', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.isin('events')],
  },
  {
    id: 'counterparties-are-listed',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-19',
    title: 'a counterparty participant ID is one of the participant list',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('participants', 'participants', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.participantList('events')],
  },
  {
    id: 'hong-kong-securities-settle-on-the-second-settlement-day',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-21',
    title: 'a Hong Kong trade settles on the second settlement day after its trade date, over holidays too',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('calendar', 'calendar', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.hongKongSecuritiesDate('events')],
  },
  {
    id: 'hong-kong-money-settles-with-the-securities',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-22',
    title: 'the money of a Hong Kong trade settles with its securities',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('calendar', 'calendar', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.hongKongMoneyDate('events')],
  },
  {
    id: 'china-connect-securities-settle-on-the-trade-date',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-23',
    title: 'the securities of a China Connect trade settle on its trade date',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('SZSE', 'CLOSED'));
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('calendar', 'calendar', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.northboundSecuritiesDate('events')],
  },
  {
    id: 'china-connect-money-settles-on-the-next-cny-day',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-24',
    title: 'the money of a China Connect trade settles on the next day on which CNY settles',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('SZSE', 'CLOSED'));
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('calendar', 'calendar', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.northboundMoneyDate('events')],
  },
  {
    id: 'arrangements-follow-the-mapping',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-28',
    title: 'a trade has the arrangement of the mapping that was in force for its broker',
    play: async (peer) => {
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: channel.tradeDate });
    },
    checks: [tradesAgainst.arrangement('events')],
  },
  {
    id: 'brokers-are-mapped-to-the-gcp',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-01',
    title: 'a GCP receives only trades of brokers that were mapped to it at the trade time',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: first.tradeDate });
    },
    checks: [tradesAgainst.mappings('events')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
