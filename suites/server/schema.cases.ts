import type { RequirementId } from '../../generated/requirements.ts';
import { reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

const MARKETS = ['HK', 'SSE', 'SZSE'] as const;

/** Every message that a server sends is what its schema says, field by field. */
export const schemaCases = [
  {
    id: 'channel-list-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-CHN-01',
    title: 'the channel list is what its schema says',
    play: (peer) => peer.channels('channels'),
    checks: [reply('channels').hasStatus(200), reply('channels').matchesSchema()],
  },
  {
    id: 'pulled-events-match-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-PULL-01',
    title: 'every batch of a closed channel, in each market, is what its schema says',
    play: async (peer) => {
      await peer.pullAll('hong-kong', await peer.channel('HK', 'CLOSED'));
      await peer.pullAll('shanghai', await peer.channel('SSE', 'CLOSED'));
      await peer.pullAll('shenzhen', await peer.channel('SZSE', 'CLOSED'));
    },
    checks: [reply('hong-kong').matchesSchema(), reply('shanghai').matchesSchema(), reply('shenzhen').matchesSchema()],
  },
  {
    id: 'streamed-events-match-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-STR-04',
    needs: ['stream'],
    title: 'every event on the stream of a closed channel, in each market, is what its schema says',
    play: async (peer) => {
      for (const market of MARKETS) await peer.follow('stream', await peer.channel(market, 'CLOSED'), { until: { ended: true } });
    },
    checks: [reply('stream').hasStatus(200), reply('stream').matchesSchema()],
  },
  {
    id: 'snapshot-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-SNAP-01',
    needs: ['snapshot'],
    title: 'every page of a snapshot, in each market, is what its schema says',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'OPEN'), { limit: 200 });
      for (const market of MARKETS) await peer.snapshot('snapshot', await peer.channel(market, 'CLOSED'));
    },
    checks: [reply('snapshot').hasStatus(200), reply('snapshot').matchesSchema()],
  },
  {
    id: 'manifest-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'REF-MAN-01',
    title: 'the manifest of the business date, and that of a date whose channels are closed, is what its schema says',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.manifest('manifest', (await peer.channel('HK', 'CLOSED')).tradeDate);
    },
    checks: [reply('manifest').hasStatus(200), reply('manifest').matchesSchema()],
  },
  {
    id: 'participant-list-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'REF-PAR-01',
    title: 'every row of the participant list is what its schema says',
    play: (peer) => peer.dataset('participants', 'participants'),
    checks: [reply('participants').hasStatus(200), reply('participants').matchesSchema()],
  },
  {
    id: 'stock-list-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'REF-STK-01',
    title: 'every row of the stock list is what its schema says',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [reply('stocks').hasStatus(200), reply('stocks').matchesSchema()],
  },
  {
    id: 'calendar-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'REF-CAL-01',
    title: 'every row of the trading and settlement calendar is what its schema says',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [reply('calendar').hasStatus(200), reply('calendar').matchesSchema()],
  },
  {
    id: 'clearing-mappings-match-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'REF-MAP-01',
    title: 'every row of the NCP/GCP mapping is what its schema says',
    play: (peer) => peer.dataset('clearing-mappings', 'clearing-mappings'),
    checks: [reply('clearing-mappings').hasStatus(200), reply('clearing-mappings').matchesSchema()],
  },
  {
    id: 'token-response-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'AUT-TOKEN-01',
    title: 'a granted token request is answered as its schema says',
    play: (peer) => peer.token('token'),
    checks: [reply('token').hasStatus(200), reply('token').matchesSchema()],
  },
  {
    id: 'problem-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'HTTP-ERR-02',
    title: 'a refused request is answered by a problem document as its schema says',
    play: async (peer) => {
      await peer.pull('refused', await peer.channel('HK', 'CLOSED'), { limit: 0 });
    },
    checks: [reply('refused').hasStatus(400), reply('refused').hasMediaType('application/problem+json'), reply('refused').matchesSchema()],
  },
  {
    id: 'key-set-matches-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'AUT-TOKEN-32',
    title: 'the key set is what its schema says',
    play: (peer) => peer.request('keys', 'getJwks', '/oauth2/jwks', { as: 'none' }),
    checks: [reply('keys').hasStatus(200), reply('keys').matchesSchema()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
