import type { RequirementId } from '../../generated/requirements.ts';
import { controlTotals, parts, trades } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Events, trades and totals as messages of their own, and the fields that depend on the kind of trade. */
export const tradeSchemaCases = [
  {
    id: 'every-event-matches-its-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-EVT-01',
    title: 'every event of an open channel, corrections included, satisfies the TradeEvent schema',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'OPEN'));
    },
    checks: [parts.eventsMatchSchema('events')],
  },
  {
    id: 'every-trade-matches-its-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-TRADE-01',
    title: 'every trade of every market satisfies the Trade schema',
    play: async (peer) => {
      await peer.pullAll('hong-kong', await peer.channel('HK', 'CLOSED'));
      await peer.pullAll('shanghai', await peer.channel('SSE', 'CLOSED'));
      await peer.pullAll('shenzhen', await peer.channel('SZSE', 'CLOSED'));
    },
    checks: [parts.tradesMatchSchema('hong-kong'), parts.tradesMatchSchema('shanghai'), parts.tradesMatchSchema('shenzhen')],
  },
  {
    id: 'control-totals-match-their-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-TOT-01',
    title: 'the control totals of every market satisfy the ControlTotals schema',
    play: async (peer) => {
      for (const market of ['HK', 'SSE', 'SZSE'] as const) {
        const channel = await peer.channel(market, 'CLOSED');
        await peer.pullAll('closing', channel, { afterSequence: channel.lastSequence - 1 });
      }
    },
    checks: [parts.controlTotalsMatchSchema('closing')],
  },
  {
    id: 'control-totals-agree-with-the-snapshot',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-07',
    needs: ['snapshot'],
    title: 'the control totals are those of the snapshot that is taken after the close',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) {
        await peer.pullAll('closing', channel, { afterSequence: channel.lastSequence - 1 });
        await peer.snapshot('snapshot', channel);
      }
    },
    checks: [
      controlTotals.equalTheSnapshot('closing', 'snapshot', 'count'),
      controlTotals.equalTheSnapshot('closing', 'snapshot', 'quantity'),
      controlTotals.equalTheSnapshot('closing', 'snapshot', 'value'),
      controlTotals.equalTheSnapshot('closing', 'snapshot', 'hashTotal'),
    ],
  },
  {
    id: 'non-ccass-trades-are-not-isolated',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-05',
    title: 'a non-CCASS trade has no isolation indicator',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.noIndicatorUnlessCcass('events')],
  },
  {
    id: 'non-ccass-trades-accrue-no-interest',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-10',
    title: 'a non-CCASS trade has an accrued interest of zero',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [trades.noInterestUnlessCcass('events')],
  },
  {
    id: 'segments-belong-to-their-market',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-TRADE-26',
    title: 'a market segment comes only with the market that it belongs to',
    play: async (peer) => {
      await peer.pullAll('hong-kong', await peer.channel('HK', 'CLOSED'));
      await peer.pullAll('shanghai', await peer.channel('SSE', 'CLOSED'));
      await peer.pullAll('shenzhen', await peer.channel('SZSE', 'CLOSED'));
    },
    checks: [trades.segmentIsOfTheMarket('hong-kong'), trades.segmentIsOfTheMarket('shanghai'), trades.segmentIsOfTheMarket('shenzhen')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
