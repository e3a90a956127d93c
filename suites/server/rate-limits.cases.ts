import type { RequirementId } from '../../generated/requirements.ts';
import { rateLimit, rateWindow, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** How a server counts, and what becomes of a credential that has used up its limit. */
export const rateLimitCases = [
  {
    id: 'remaining-requests-count-down',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-LIM-03',
    needs: ['rateLimit'],
    title: 'each request of a credential finds fewer remaining, within one window',
    play: async (peer) => {
      for (let count = 0; count < 5; count += 1) await peer.channels('count');
    },
    checks: [rateWindow.countsDown('count')],
  },
  {
    id: 'rate-limit-is-kept',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-05',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'a request beyond the announced limit is answered 429 RATE_LIMITED',
    play: (peer) => peer.burst('burst'),
    checks: [rateLimit.isKept('burst')],
  },
  {
    id: 'throttled-answers-say-when-to-return',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-06',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'a 429 says in whole seconds, at least one, when to come back',
    play: (peer) => peer.burst('burst'),
    checks: [rateLimit.saysWhenToReturn('burst')],
  },
  {
    id: 'nobody-is-throttled-while-requests-remain',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-04',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'no 429 announces that requests remain',
    play: (peer) => peer.burst('burst'),
    checks: [rateWindow.refusesWhenUsedUp('burst')],
  },
  {
    id: 'throttled-credential-is-served-again',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-07',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'a credential is served again once the announced Retry-After has passed',
    play: async (peer) => {
      await peer.burst('burst');
      await peer.channels('after');
    },
    checks: [reply('after').hasStatus(200), rateWindow.keepsItsWord('burst', 'after')],
  },
  {
    id: 'credentials-are-counted-apart',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-08',
    needs: ['rateLimit', 'secondParticipant'],
    hazard: 'load',
    title: 'a credential is served while another one is throttled',
    play: async (peer) => {
      await peer.channels('ready', { as: 'other' });
      await peer.burst('burst');
      await peer.channels('others', { as: 'other' });
    },
    checks: [rateWindow.sparesTheOther('burst', 'others')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
