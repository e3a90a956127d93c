import type { RequirementId } from '../../generated/requirements.ts';
import { reply, snapshot } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Snapshots as they are read: page by page, and where the events can no longer be read from the first. */
export const snapshotCases = [
  {
    id: 'snapshot-holds-the-latest-versions',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-03',
    needs: ['snapshot'],
    title: 'a trade in a snapshot equals, member by member, its latest version',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.snapshot('snapshot', channel);
      await peer.pullAll('events', channel);
    },
    checks: [snapshot.equalsTheEvents('snapshot', 'events')],
  },
  {
    id: 'snapshot-pages-lead-on-to-the-last',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-09',
    needs: ['snapshot'],
    title: 'every page of a snapshot but the last leads on, and none holds more trades than the limit',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'CLOSED'), { limit: 70 });
    },
    checks: [snapshot.pagesLeadOn('snapshot')],
  },
  {
    id: 'snapshot-outlives-the-events',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-15',
    needs: ['snapshot'],
    title: 'the snapshot of a channel whose early events have expired is served, and whole',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.expiredChannel('HK'), { limit: 100 });
    },
    checks: [reply('snapshot').hasStatus(200), snapshot.addsUp('snapshot'), snapshot.reachesTo('snapshot', 'lastSequence')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
