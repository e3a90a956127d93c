import type { RequirementId } from '../../generated/requirements.ts';
import { entitled, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Trades and channels that a caller must not see, and how they are kept from it. */
export const entitledTradeCases = [
  {
    id: 'hidden-channels-look-unknown',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-07',
    needs: ['secondParticipant'],
    title: 'another GCP’s channel and one that does not exist are described alike',
    play: async (peer) => {
      const { channelId } = await peer.channel('HK', 'OPEN');
      await peer.request('hidden', 'pullEvents', `/trade-data/v1/channels/${channelId}/events`, { as: 'other' });
      await peer.request('unknown', 'pullEvents', '/trade-data/v1/channels/no-such-channel/events', { as: 'other' });
    },
    checks: [reply('hidden').isProblem(404, 'CHANNEL_NOT_FOUND'), entitled.problemsDoNotDiffer('hidden', 'unknown')],
  },
  {
    id: 'trades-lie-within-the-mapping',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-08',
    title: 'no trade is delivered that was made before its broker’s mapping began, or after it ended',
    play: async (peer) => {
      const [first, ...others] = await peer.eachMarket('CLOSED');
      for (const channel of [first, ...others]) await peer.pullAll('events', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: first.tradeDate });
    },
    checks: [entitled.tradesLieWithinTheirMapping('events')],
  },
  {
    id: 'brokers-with-several-gcps-are-split-by-market',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-11',
    title: 'of a broker with different GCPs a GCP gets the trades of its own markets, and no others',
    play: async (peer) => {
      await peer.pullAll('hong-kong', await peer.channel('HK', 'CLOSED'));
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('shanghai', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: channel.tradeDate });
    },
    checks: [entitled.tradesAreOfMappedMarkets('hong-kong'), entitled.tradesAreOfMappedMarkets('shanghai')],
  },
  {
    id: 'participants-have-channels-of-their-own',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-12',
    title: 'the trades of each participant ID of a credential come on channels of its own',
    play: async (peer) => {
      await peer.channels('channels');
      for (const channel of await peer.everyChannel('HK', 'OPEN')) await peer.pullAll('events', channel);
    },
    checks: [entitled.tradesAreOfTheirChannel('events', 'channels')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
