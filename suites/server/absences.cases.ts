import type { RequirementId } from '../../generated/requirements.ts';
import { absence } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/**
 * What a server answers that does not offer a capability: played where the run file declares it absent, so that a
 * declaration that has grown old shows. For an assertion, the case of an unknown key asks the same of every server.
 */
export const absenceCases = [
  {
    id: 'absent-stream-is-not-offered',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-33',
    lacks: 'stream',
    title: 'a server without the event stream answers a stream request 501 NOT_OFFERED',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'CLOSED'), { until: { events: 1 } });
    },
    checks: [absence('stream').isNotOffered('stream')],
  },
  {
    id: 'absent-snapshot-is-not-offered',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-SNAP-17',
    lacks: 'snapshot',
    title: 'a server without snapshots answers a snapshot request 501 NOT_OFFERED',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'CLOSED'), { limit: 10 });
    },
    checks: [absence('snapshot').isNotOffered('snapshot')],
  },
  {
    id: 'absent-gzip-leaves-answers-plain',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-29',
    lacks: 'gzip',
    title: 'a server that does not compress serves a request that would take gzip as it is',
    play: async (peer) => {
      const headers = { 'Accept-Encoding': 'gzip' };
      await peer.request('asked', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`, { headers });
    },
    checks: [absence('gzip').isServedPlain('asked')],
  },
  {
    id: 'absent-rate-limit-refuses-nobody',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-LIM-12',
    lacks: 'rateLimit',
    title: 'a server that limits no requests answers none of sixty in a row with 429',
    play: async (peer) => {
      for (let sent = 0; sent < 60; sent += 1) await peer.channels('asked');
    },
    checks: [absence('rateLimit').isNeverThrottled('asked')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
