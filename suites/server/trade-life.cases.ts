import type { RequirementId } from '../../generated/requirements.ts';
import { entitlement, history } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The life of a trade over the events of its channel: reported, amended, cancelled, corrected later. */
export const tradeLifeCases = [
  {
    id: 'trades-are-reported-as-version-one',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-02',
    title: 'a trade is reported as version 1',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'CLOSED'));
    },
    checks: [history.reportsAreVersionOne('events')],
  },
  {
    id: 'trades-are-reported-once',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-03',
    title: 'a trade key is reported once, marked resends apart',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [history.reportedOnce('events')],
  },
  {
    id: 'amendments-carry-the-next-version',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-04',
    title: 'each amendment carries the version after the last one',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [history.amendmentsAreNextVersion('events')],
  },
  {
    id: 'amendments-name-live-trades',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-05',
    title: 'an amendment names a trade that is alive',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [history.amendmentsNameLiveTrades('events')],
  },
  {
    id: 'cancellations-name-live-trades',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-06',
    title: 'a cancellation names a trade that is alive',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [history.cancellationsNameLiveTrades('events')],
  },
  {
    id: 'corrections-name-the-original-date',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-EVT-11',
    needs: ['correction'],
    title: 'a correction of an earlier trade date names that date',
    play: async (peer) => {
      await peer.pullAll('events', await peer.channel('HK', 'OPEN'));
    },
    checks: [entitlement.tradesAreOfTheDate('events'), entitlement.correctionsNameAnEarlierDate('events')],
  },
  {
    id: 'trades-are-of-their-channels-market',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-EVT-16',
    title: 'a channel carries trades of its own market only',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [entitlement.tradesAreOf('events', 'market')],
  },
  {
    id: 'trades-are-of-their-channels-gcp',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-EVT-17',
    title: 'a channel carries trades of its own GCP only',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [entitlement.tradesAreOf('events', 'gcpParticipantId')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
