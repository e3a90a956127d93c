import type { RequirementId } from '../../generated/requirements.ts';
import { entitlement, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** A caller sees its own channels, trades and mappings, and nobody else’s. */
export const entitlementCases = [
  {
    id: 'channels-of-another-gcp-are-not-listed',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-03',
    needs: ['secondParticipant'],
    title: 'no channel of one GCP is listed to another',
    play: async (peer) => {
      await peer.channels('mine');
      await peer.channels('others', { as: 'other' });
    },
    checks: [entitlement.listsAreDisjoint('mine', 'others')],
  },
  {
    id: 'pull-of-another-gcp-is-not-found',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-04',
    needs: ['secondParticipant'],
    title: 'a pull on the channel of another GCP is answered 404 CHANNEL_NOT_FOUND',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.request('foreign', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events`, { as: 'other' });
    },
    checks: [reply('foreign').isProblem(404, 'CHANNEL_NOT_FOUND')],
  },
  {
    id: 'stream-of-another-gcp-is-not-found',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-05',
    needs: ['secondParticipant', 'stream'],
    title: 'a stream on the channel of another GCP is answered 404 CHANNEL_NOT_FOUND',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.request('foreign', 'streamEvents', `/trade-data/v1/channels/${channel.channelId}/stream`, {
        as: 'other',
        headers: { Accept: 'text/event-stream' },
      });
    },
    checks: [reply('foreign').isProblem(404, 'CHANNEL_NOT_FOUND')],
  },
  {
    id: 'snapshot-of-another-gcp-is-not-found',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-06',
    needs: ['secondParticipant', 'snapshot'],
    title: 'a snapshot of the channel of another GCP is answered 404 CHANNEL_NOT_FOUND',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.request('foreign', 'takeSnapshot', `/trade-data/v1/channels/${channel.channelId}/snapshot`, { as: 'other' });
    },
    checks: [reply('foreign').isProblem(404, 'CHANNEL_NOT_FOUND')],
  },
  {
    id: 'mappings-are-the-callers-own',
    subject: 'server',
    family: 'authorization',
    requirement: 'REF-MAP-02',
    title: 'the mapping lists only rows of the caller’s own participant IDs',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [entitlement.mappingsAreOfTheCaller('channels')],
  },
  {
    id: 'a-broker-has-one-gcp-at-a-time',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAP-03',
    title: 'no two mappings of one broker and market overlap in time',
    play: async (peer) => {
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [entitlement.oneGcpAtATime()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
