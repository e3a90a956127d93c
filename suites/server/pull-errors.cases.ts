import type { RequirementId } from '../../generated/requirements.ts';
import { problem, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** What a server answers when a pull, a stream or a snapshot cannot be served: each refusal tells the client what to do next. */
export const pullErrorCases = [
  {
    id: 'another-epoch-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-16',
    title: 'a pull that names another epoch than the current one is answered 409 EPOCH_CHANGED',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('other-epoch', channel, { epoch: channel.epoch + 1 });
    },
    checks: [reply('other-epoch').isProblem(409, 'EPOCH_CHANGED')],
  },
  {
    id: 'future-sequence-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-17',
    title: 'a pull after a sequence that is not yet published is answered 409 SEQUENCE_IN_FUTURE',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('future', channel, { afterSequence: channel.lastSequence + 1 });
    },
    checks: [reply('future').isProblem(409, 'SEQUENCE_IN_FUTURE')],
  },
  {
    id: 'expired-sequence-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-18',
    title: 'a pull whose first event is no longer kept is answered 410 SEQUENCE_EXPIRED',
    play: async (peer) => {
      const channel = await peer.expiredChannel('HK');
      await peer.pull('expired', channel, { afterSequence: channel.earliestSequence - 2 });
    },
    checks: [reply('expired').isProblem(410, 'SEQUENCE_EXPIRED')],
  },
  {
    id: 'limit-out-of-range-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-20',
    title: 'a pull whose limit is not between 1 and 1,000 is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('none', channel, { limit: 0 });
      await peer.pull('too-many', channel, { limit: 1_001 });
      await peer.pull('no-number', channel, { limit: 'all' });
    },
    checks: [
      reply('none').isProblem(400, 'INVALID_PARAMETER'),
      reply('too-many').isProblem(400, 'INVALID_PARAMETER'),
      reply('no-number').isProblem(400, 'INVALID_PARAMETER'),
    ],
  },
  {
    id: 'wait-out-of-range-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-21',
    title: 'a pull whose waitSeconds is not between 0 and 30 is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      await peer.pull('too-long', await peer.channel('HK', 'CLOSED'), { waitSeconds: 31 });
    },
    checks: [reply('too-long').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'malformed-position-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-PULL-22',
    title: 'a pull whose afterSequence is not a whole number from 0 up is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('negative', channel, { afterSequence: -1 });
      await peer.pull('fraction', channel, { afterSequence: '1.5' });
    },
    checks: [reply('negative').isProblem(400, 'INVALID_PARAMETER'), reply('fraction').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'refused-input-is-named',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-08',
    title: 'the problem of a refused parameter names the parameter',
    play: async (peer) => {
      await peer.pull('refused', await peer.channel('HK', 'CLOSED'), { limit: 0 });
    },
    checks: [problem.namesViolation('refused', 'limit')],
  },
  {
    id: 'unknown-channel-is-not-found',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-CHN-12',
    title: 'a channel that was never listed is answered 404 CHANNEL_NOT_FOUND',
    play: (peer) => peer.request('unknown', 'pullEvents', '/trade-data/v1/channels/no-such-channel/events'),
    checks: [reply('unknown').isProblem(404, 'CHANNEL_NOT_FOUND')],
  },
  {
    id: 'foreign-snapshot-cursor-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-SNAP-10',
    needs: ['snapshot'],
    title: 'a snapshot cursor that the server did not issue is answered 400 INVALID_CURSOR',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.request('foreign', 'takeSnapshot', `/trade-data/v1/channels/${channel.channelId}/snapshot`, {
        query: { cursor: 'bm90LW91cnM' },
      });
    },
    checks: [reply('foreign').isProblem(400, 'INVALID_CURSOR')],
  },
  {
    id: 'malformed-last-event-id-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-21',
    needs: ['stream'],
    title: 'a stream request with a malformed Last-Event-ID is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      await peer.follow('malformed', await peer.channel('HK', 'CLOSED'), { lastEventId: 'twelve' });
    },
    checks: [reply('malformed').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'stream-of-another-epoch-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-22',
    needs: ['stream'],
    title: 'a stream that resumes in another epoch than the current one is answered 409 EPOCH_CHANGED',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.follow('other-epoch', channel, { lastEventId: `${channel.epoch + 1}:1` });
    },
    checks: [reply('other-epoch').isProblem(409, 'EPOCH_CHANGED')],
  },
  {
    id: 'webhook-subscription-is-not-offered',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-HOOK-01',
    title: 'a subscription request to a server without webhook delivery is answered 501 NOT_OFFERED',
    play: (peer) =>
      peer.request('subscription', 'putSubscription', '/trade-data/v1/subscription', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ callbackUrl: 'https://participant.example.invalid/ocp/events' }),
      }),
    checks: [reply('subscription').isProblem(501, 'NOT_OFFERED')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
