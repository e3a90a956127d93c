import type { RequirementId } from '../../generated/requirements.ts';
import { batch, echoesRequestId, everyAnswer, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** HTTP as every operation speaks it: identification, caching, compression, negotiation and routing. */
export const httpCases = [
  {
    id: 'request-id-is-echoed',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-02',
    title: 'the answer repeats the request id of its request',
    play: (peer) => peer.channels('identified', { headers: { 'X-Request-Id': 'conformance-0001' } }),
    checks: [echoesRequestId('identified')],
  },
  {
    id: 'request-id-is-made-when-missing',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-03',
    title: 'an answer carries a request id also when its request had none',
    play: (peer) => peer.channels('anonymous', { headers: { 'X-Request-Id': null } }),
    checks: [everyAnswer.carriesARequestId()],
  },
  {
    id: 'every-answer-names-the-environment',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-05',
    title: 'every answer, good or bad, says whether it comes from a test or the production environment',
    play: async (peer) => {
      await peer.channels('good');
      await peer.channels('refused', { as: 'none' });
      await peer.request('nowhere', 'listChannels', '/trade-data/v1/no-such-path');
      await peer.token('token');
    },
    checks: [everyAnswer.namesTheEnvironment()],
  },
  {
    id: 'every-answer-tells-its-date',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-06',
    title: 'every answer carries a Date that a clock can be set by',
    play: async (peer) => {
      await peer.channels('good');
      await peer.channels('refused', { as: 'none' });
    },
    checks: [everyAnswer.tellsItsDate()],
  },
  {
    id: 'json-is-called-json',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-07',
    title: 'a successful answer is called application/json',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.manifest('manifest');
    },
    checks: [reply('channels').hasMediaType('application/json'), reply('manifest').hasMediaType('application/json')],
  },
  {
    id: 'trade-data-is-not-stored',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-08',
    title: 'no cache may keep trade data',
    play: async (peer) => {
      await peer.pull('batch', await peer.channel('HK', 'CLOSED'), { limit: 5 });
    },
    checks: [reply('batch').hasHeader('Cache-Control', /\bno-store\b/i, 'no-store')],
  },
  {
    id: 'gzip-is-used-when-accepted',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-09',
    needs: ['gzip'],
    title: 'a large answer is compressed with gzip when the client accepts it',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.request('packed', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events`, {
        query: { limit: '200' },
        headers: { 'Accept-Encoding': 'gzip' },
      });
    },
    checks: [reply('packed').hasStatus(200), batch.isGzip('packed')],
  },
  {
    id: 'gzip-is-not-used-unless-accepted',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-10',
    title: 'an answer is not compressed when the client does not accept it',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.request('plain', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events`, {
        query: { limit: '50' },
        headers: { 'Accept-Encoding': 'identity' },
      });
    },
    checks: [reply('plain').isServed(), reply('plain').lacksHeader('Content-Encoding')],
  },
  {
    id: 'gzip-changes-no-event',
    subject: 'server',
    family: 'consistency',
    requirement: 'HTTP-GEN-11',
    needs: ['gzip'],
    title: 'the events under gzip are those without it',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      const path = `/trade-data/v1/channels/${channel.channelId}/events?limit=200`;
      await peer.request('plain', 'pullEvents', path, { headers: { 'Accept-Encoding': 'identity' } });
      await peer.request('packed', 'pullEvents', path, { headers: { 'Accept-Encoding': 'gzip' } });
    },
    checks: [reply('packed').hasTheJsonOf('plain', 'gzip')],
  },
  {
    id: 'unacceptable-media-type-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-13',
    title: 'a request that accepts no JSON is answered 406 NOT_ACCEPTABLE',
    play: (peer) => peer.channels('xml', { headers: { Accept: 'application/xml' } }),
    checks: [reply('xml').isProblem(406, 'NOT_ACCEPTABLE')],
  },
  {
    id: 'unknown-query-parameter-is-ignored',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-15',
    title: 'a query parameter that the operation does not define is ignored',
    play: (peer) => peer.channels('extra', { query: { colour: 'red' } }),
    checks: [reply('extra').isServed()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
