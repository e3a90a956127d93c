import type { RequirementId } from '../../generated/requirements.ts';
import { answerTime, events, parts, reply, stream, streamLife } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The life of a stream: how it opens, what it says beside events, that it keeps pace, and how it ends or is refused. */
export const streamLifeCases = [
  {
    id: 'pending-channel-streams-heartbeats',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-31',
    needs: ['stream'],
    isTimed: true,
    title: 'a stream on a pending channel opens at once, and is kept open with heartbeats',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('SSE', 'PENDING'), { until: { heartbeats: 2 } });
    },
    checks: [
      reply('stream').hasStatus(200),
      streamLife.opensWithin('stream', 'heartbeatIntervalMs'),
      stream.heartbeatsArrive('stream', 2, 'heartbeatIntervalMs'),
    ],
  },
  {
    id: 'heartbeats-match-their-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-STR-11',
    needs: ['stream'],
    title: 'the data of a heartbeat satisfies the Heartbeat schema',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'PENDING'), { until: { heartbeats: 2 } });
    },
    checks: [parts.heartbeatsMatchSchema('stream')],
  },
  {
    id: 'stream-ends-match-their-schema',
    subject: 'server',
    family: 'schema',
    requirement: 'TRD-STR-15',
    needs: ['stream'],
    title: 'STREAM_ENDED has no id, and data that satisfies the StreamEnd schema',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.follow('stream', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence - 1}`, until: { ended: true } });
    },
    checks: [parts.endsMatchSchema('stream'), parts.endsCarryNoId('stream')],
  },
  {
    id: 'connection-ends-after-stream-ended',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-14',
    needs: ['stream'],
    title: 'the server ends the connection after STREAM_ENDED, and sends nothing in between',
    play: async (peer) => {
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.follow('stream', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence - 1}`, until: { ended: true } });
    },
    checks: [streamLife.endsWithItsLastWord('stream')],
  },
  {
    id: 'stream-ends-with-its-token',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-STR-26',
    needs: ['stream', 'shortLivedCredential'],
    isTimed: true,
    title: 'a stream whose token expires is ended with TOKEN_EXPIRED',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'PENDING'), { as: 'expired', until: { ended: true } });
    },
    checks: [stream.endsWith('stream', 'TOKEN_EXPIRED')],
  },
  {
    id: 'stream-keeps-pace-with-pull',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-STR-30',
    needs: ['stream'],
    isTimed: true,
    title: 'an open stream brings an event within one heartbeat interval of its being served by pull',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const sequence = channel.lastSequence + 3;
      const lastEventId = `${channel.epoch}:${Math.max(0, channel.lastSequence - 200)}`;
      await peer.follow('stream', channel, {
        lastEventId,
        until: { sequence },
        meanwhile: () => peer.pullUntil('pulled', channel, sequence),
      });
    },
    checks: [streamLife.keepsPaceWith('stream', 'pulled', 'heartbeatIntervalMs')],
  },
  {
    id: 'secondary-keeps-pace-with-the-primary',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SEQ-09',
    needs: ['stream', 'secondary'],
    isTimed: true,
    title: 'the secondary address brings an event within one heartbeat interval of the primary',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const sequence = channel.lastSequence + 3;
      const lastEventId = `${channel.epoch}:${Math.max(0, channel.lastSequence - 200)}`;
      const meanwhile = () => peer.pullUntil('primary', channel, sequence);
      await peer.follow('secondary', channel, { address: 'secondary', lastEventId, until: { sequence }, meanwhile });
    },
    checks: [streamLife.keepsPaceWith('secondary', 'primary', 'heartbeatIntervalMs')],
  },
  {
    id: 'slow-reader-misses-no-event',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-32',
    needs: ['stream'],
    title: 'a reader that takes nothing for a while finds every event that was published meanwhile',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const lastEventId = `${channel.epoch}:${Math.max(0, channel.lastSequence - 300)}`;
      await peer.follow('stream', channel, { lastEventId, readAfterMs: 800, until: { sequence: channel.lastSequence + 5 } });
    },
    checks: [events.contiguous('stream'), events.haveAtLeast('stream', 5)],
  },
  {
    id: 'stream-of-a-future-sequence-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-23',
    needs: ['stream'],
    title: 'a stream that resumes at a sequence not yet published is answered 409 SEQUENCE_IN_FUTURE',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'PENDING');
      await peer.follow('future', channel, { lastEventId: `${channel.epoch}:1000000`, until: { heartbeats: 1 } });
    },
    checks: [reply('future').isProblem(409, 'SEQUENCE_IN_FUTURE')],
  },
  {
    id: 'stream-of-an-expired-sequence-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-24',
    needs: ['stream'],
    title: 'a stream whose next event has expired is answered 410 SEQUENCE_EXPIRED',
    play: async (peer) => {
      const channel = await peer.expiredChannel('HK');
      await peer.follow('from-the-start', channel, { until: { events: 1 } });
      await peer.follow('resumed', channel, { lastEventId: `${channel.epoch}:${channel.earliestSequence - 2}`, until: { events: 1 } });
    },
    checks: [reply('from-the-start').isProblem(410, 'SEQUENCE_EXPIRED'), reply('resumed').isProblem(410, 'SEQUENCE_EXPIRED')],
  },
  {
    id: 'long-poll-is-held-until-something-happens',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-13',
    title: 'a long poll on an open channel is not answered empty before its wait has passed',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.pullUntil('poll', channel, channel.lastSequence + 2);
    },
    checks: [answerTime.emptyOnlyAfter('poll', 'maximumWaitMs')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
