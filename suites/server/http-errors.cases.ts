import type { RequirementId } from '../../generated/requirements.ts';
import { announcesRateLimit, problem, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Refusals that every operation shares, and the limits that a server announces. */
export const httpErrorCases = [
  {
    id: 'repeated-parameter-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-16',
    title: 'a request that repeats a parameter is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.request('twice', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events?limit=5&limit=6`);
    },
    checks: [reply('twice').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'unknown-path-is-not-found',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-17',
    title: 'an unknown path is answered 404 RESOURCE_NOT_FOUND',
    play: (peer) => peer.request('nowhere', 'listChannels', '/trade-data/v1/no-such-path'),
    checks: [reply('nowhere').isProblem(404, 'RESOURCE_NOT_FOUND')],
  },
  {
    id: 'unknown-method-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-18',
    title: 'a method that the path does not offer is answered 405 METHOD_NOT_ALLOWED',
    play: (peer) => peer.channels('delete', { method: 'DELETE' }),
    checks: [reply('delete').isProblem(405, 'METHOD_NOT_ALLOWED')],
  },
  {
    id: 'allowed-methods-are-named',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-19',
    title: 'a 405 names the methods that the path offers',
    play: (peer) => peer.channels('delete', { method: 'DELETE' }),
    checks: [reply('delete').hasHeader('Allow', /\bGET\b/, 'GET')],
  },
  {
    id: 'token-is-judged-before-parameters',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-12',
    title: 'a request with neither a token nor good parameters is refused for its token',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.request('bare', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events`, {
        as: 'none',
        query: { limit: '0' },
      });
    },
    checks: [reply('bare').isProblem(401, 'TOKEN_MISSING')],
  },
  {
    id: 'parameters-are-judged-before-the-channel',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-14',
    title: 'a request with bad parameters on an unknown channel is refused for its parameters',
    play: (peer) => peer.request('both', 'pullEvents', '/trade-data/v1/channels/no-such-channel/events', { query: { limit: '0' } }),
    checks: [reply('both').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'every-problem-has-its-own-trace-id',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-07',
    title: 'each problem has a trace id of its own',
    play: async (peer) => {
      await peer.channels('refused', { as: 'none' });
      await peer.channels('refused', { as: 'none' });
    },
    checks: [problem.traceIdsDiffer('refused')],
  },
  {
    id: 'rate-limit-is-announced',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-LIM-01',
    needs: ['rateLimit'],
    title: 'every answer to a token’s request announces the rate limit and what remains of it',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.manifest('manifest');
    },
    checks: [announcesRateLimit('channels'), announcesRateLimit('manifest')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
