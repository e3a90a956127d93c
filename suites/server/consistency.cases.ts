import type { RequirementId } from '../../generated/requirements.ts';
import { controlTotals, events, snapshot } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Pull, stream, snapshot, both addresses and the closing totals tell one story. */
export const consistencyCases = [
  {
    id: 'stream-and-pull-tell-one-story',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-STR-07',
    needs: ['stream'],
    title: 'the stream of a closed channel brings, member by member, the events that a pull brings',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) {
        await peer.pullAll('pulled', channel);
        await peer.follow('streamed', channel, { until: { ended: true } });
      }
    },
    checks: [events.agree('pulled', 'streamed')],
  },
  {
    id: 'secondary-serves-the-same-sequences',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SEQ-08',
    needs: ['secondary'],
    title: 'the secondary address serves the same events under the same sequences as the primary',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'CLOSED');
      await peer.pullAll('primary', channel);
      await peer.pullAll('secondary', channel, { address: 'secondary' });
    },
    checks: [events.agree('primary', 'secondary')],
  },
  {
    id: 'snapshot-of-a-closed-channel-equals-its-events',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-02',
    needs: ['snapshot'],
    title: 'the snapshot of a closed channel holds exactly the trades that its events leave alive',
    play: async (peer) => {
      const [shanghai, shenzhen] = [await peer.channel('SSE', 'CLOSED'), await peer.channel('SZSE', 'CLOSED')];
      await peer.snapshot('snapshot', shanghai);
      await peer.pullAll('events', shanghai);
      await peer.snapshot('shenzhen-snapshot', shenzhen);
      await peer.pullAll('shenzhen-events', shenzhen);
    },
    checks: [snapshot.equalsTheEvents('snapshot', 'events'), snapshot.equalsTheEvents('shenzhen-snapshot', 'shenzhen-events')],
  },
  {
    id: 'snapshot-of-an-open-channel-equals-its-events',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-14',
    needs: ['snapshot'],
    title: 'the snapshot of an open channel, taken while it trades, agrees with its events up to the same sequence',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'OPEN');
      await peer.snapshot('snapshot', channel, { limit: 100 });
      await peer.pullAll('events', channel);
    },
    checks: [snapshot.equalsTheEvents('snapshot', 'events')],
  },
  {
    id: 'snapshot-pages-are-of-one-sequence',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-04',
    needs: ['snapshot'],
    title: 'all pages of a snapshot are of one sequence, while the channel goes on trading',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'OPEN'), { limit: 50 });
    },
    checks: [snapshot.isPinned('snapshot')],
  },
  {
    id: 'snapshot-holds-each-trade-once',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-06',
    needs: ['snapshot'],
    title: 'no trade stands in a snapshot twice',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'CLOSED'), { limit: 100 });
    },
    checks: [snapshot.holdsEachTradeOnce('snapshot')],
  },
  {
    id: 'snapshot-pages-add-up',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-05',
    needs: ['snapshot'],
    title: 'every page of a snapshot announces the number of trades that the pages hold together',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'CLOSED'), { limit: 100 });
    },
    checks: [snapshot.addsUp('snapshot')],
  },
  {
    id: 'snapshot-is-never-older-than-the-channel-list',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-13',
    needs: ['snapshot'],
    title: 'a snapshot is of no earlier sequence than one that the server announced before',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'OPEN'));
    },
    checks: [snapshot.reachesTo('snapshot', 'lastSequence')],
  },
  {
    id: 'control-totals-count-the-live-trades',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-02',
    title: 'the counts in the control totals are those of the live trades',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [controlTotals.equalTheEvents('events', 'count')],
  },
  {
    id: 'control-totals-sum-the-quantities',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-03',
    title: 'the quantities in the control totals are the sums over the live trades',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [controlTotals.equalTheEvents('events', 'quantity')],
  },
  {
    id: 'control-totals-sum-the-values',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-04',
    title: 'the values in the control totals are the exact sums over the live trades',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [controlTotals.equalTheEvents('events', 'value')],
  },
  {
    id: 'control-totals-hash-the-live-trades',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-05',
    title: 'the hash totals are those that HKSCC’s file rule gives for the live trades',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('events', channel);
    },
    checks: [controlTotals.equalTheEvents('events', 'hashTotal')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
