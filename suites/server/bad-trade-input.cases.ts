import type { RequirementId } from '../../generated/requirements.ts';
import { badInput } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

const pullPath = badInput({ pullEvents: 'path' });
const pullQuery = badInput({ pullEvents: 'query' });
const streamPath = badInput({ streamEvents: 'path' });
const streamHeaders = badInput({ streamEvents: 'header' });
const snapshotPath = badInput({ takeSnapshot: 'path' });
const snapshotQuery = badInput({ takeSnapshot: 'query' });
const subscription = badInput({ putSubscription: 'json' });

/** Generated input that breaks the contract of the trade data operations, in each way that its schema allows. */
export const badTradeInputCases = [
  {
    id: 'pull-refuses-bad-channels',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a pull whose path names what cannot be a channel is refused',
    play: async (peer) => peer.violate('bad', pullPath, await peer.channel('HK', 'CLOSED')),
    checks: [pullPath.refused('bad')],
  },
  {
    id: 'pull-refuses-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a pull with a query parameter that breaks its schema is refused',
    play: async (peer) => peer.violate('bad', pullQuery, await peer.channel('HK', 'CLOSED')),
    checks: [pullQuery.refused('bad')],
  },
  {
    id: 'stream-refuses-bad-channels',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    needs: ['stream'],
    title: 'a stream request whose path names what cannot be a channel is refused',
    play: async (peer) => peer.violate('bad', streamPath, await peer.channel('HK', 'CLOSED')),
    checks: [streamPath.refused('bad')],
  },
  {
    id: 'stream-refuses-bad-positions',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    needs: ['stream'],
    title: 'a stream request whose Last-Event-ID breaks its schema is refused',
    play: async (peer) => peer.violate('bad', streamHeaders, await peer.channel('HK', 'CLOSED')),
    checks: [streamHeaders.refused('bad')],
  },
  {
    id: 'snapshot-refuses-bad-channels',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    needs: ['snapshot'],
    title: 'a snapshot request whose path names what cannot be a channel is refused',
    play: async (peer) => peer.violate('bad', snapshotPath, await peer.channel('HK', 'CLOSED')),
    checks: [snapshotPath.refused('bad')],
  },
  {
    id: 'snapshot-refuses-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    needs: ['snapshot'],
    title: 'a snapshot request with a query parameter that breaks its schema is refused',
    play: async (peer) => peer.violate('bad', snapshotQuery, await peer.channel('HK', 'CLOSED')),
    checks: [snapshotQuery.refused('bad')],
  },
  {
    id: 'subscription-refuses-bad-bodies',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-19',
    hazard: 'negative-input',
    title: 'a subscription whose body breaks its schema is refused, if only because subscriptions are not offered',
    play: (peer) => peer.violate('bad', subscription),
    checks: [subscription.refused('bad')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
