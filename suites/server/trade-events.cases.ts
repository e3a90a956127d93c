import type { RequirementId } from '../../generated/requirements.ts';
import { controlTotals, history, sides, tradeEvents } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Events about trades beside their versions: dates and times, resends, corrections, and trades with both sides. */
export const tradeEventCases = [
  {
    id: 'cancelled-trades-stay-silent',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-07',
    title: 'no event is published for a trade that was cancelled',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [history.quietAfterCancellation('events')],
  },
  {
    id: 'resends-are-marked-and-say-the-same',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-09',
    title: 'an event that repeats trade key and version is marked as a possible resend, and sends the same trade',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [tradeEvents.resendsAreMarked('events')],
  },
  {
    id: 'original-dates-are-those-of-the-trades',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-12',
    title: 'an original trade date is that of the trade’s key, and no trade of the day has one',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('OPEN')) await peer.pullAll('events', channel);
    },
    checks: [tradeEvents.originalDatesAreOfTheTrade('events')],
  },
  {
    id: 'trades-are-reported-on-their-date',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-14',
    title: 'a trade is reported only on the channel of its trade date',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('OPEN')) await peer.pullAll('events', channel);
    },
    checks: [tradeEvents.reportsAreOfTheDate('events')],
  },
  {
    id: 'corrections-follow-on-the-last-version',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-15',
    needs: ['correction'],
    title: 'a trade of an earlier date is amended with the version after the one that its channel ended with',
    play: async (peer) => {
      await peer.pullAll('earlier', await peer.channel('HK', 'CLOSED'));
      await peer.pullAll('events', await peer.channel('HK', 'OPEN'));
    },
    checks: [tradeEvents.correctionsFollowOn('events', 'earlier')],
  },
  {
    id: 'both-sides-come-by-events-of-their-own',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-18',
    title: 'each side of a trade between two brokers of the GCP is reported by an event of its own',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: first.tradeDate });
    },
    checks: [sides.areBothReported('events')],
  },
  {
    id: 'both-sides-tell-of-one-trade',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-19',
    title: 'both sides of one trade have the same stock, time, quantity, price and value',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [sides.agree('events')],
  },
  {
    id: 'trades-are-published-after-they-were-made',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-20',
    title: 'no trade is published before its trade time',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [tradeEvents.publishedAfterTheTrade('events')],
  },
  {
    id: 'control-totals-leave-out-earlier-dates',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-06',
    needs: ['correction'],
    title: 'a trade of an earlier date that a channel corrects is not in its control totals',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [controlTotals.leaveOutEarlierDates('events')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
