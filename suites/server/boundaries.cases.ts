import type { RequirementId } from '../../generated/requirements.ts';
import { events, reply, snapshot } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The first and the last of what a channel has, and one past each; and what was sent live, asked for again. */
export const boundaryCases = [
  {
    id: 'stream-serves-the-earliest-sequence',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-39',
    needs: ['stream'],
    title: 'a stream that resumes just before the earliest sequence that is kept starts with it',
    play: async (peer) => {
      const channel = await peer.expiredChannel('HK');
      await peer.follow('edge', channel, { lastEventId: `${channel.epoch}:${channel.earliestSequence - 1}`, until: { events: 5 } });
    },
    checks: [reply('edge').hasStatus(200), events.startAt('edge', 'earliestSequence'), events.contiguous('edge')],
  },
  {
    id: 'stream-one-past-the-head-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-STR-23',
    needs: ['stream'],
    title: 'a stream that resumes one past the last published sequence is answered 409 SEQUENCE_IN_FUTURE',
    play: async (peer) => {
      const channel = await peer.channel('SSE', 'PENDING');
      await peer.follow('past', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence + 1}`, until: { heartbeats: 1 } });
    },
    checks: [reply('past').isProblem(409, 'SEQUENCE_IN_FUTURE')],
  },
  {
    id: 'last-event-is-served-alone',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-02',
    title: 'a pull after the last event but one brings the last event, and nothing else',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'CLOSED');
      await peer.pull('last', channel, { afterSequence: channel.lastSequence - 1 });
    },
    checks: [events.startAt('last', 'lastSequence'), events.endAt('last', 'lastSequence'), events.haveAtMost('last', 1)],
  },
  {
    id: 'live-events-are-replayed-as-they-were-sent',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-06',
    title: 'events that were pulled as they were published are, member by member, the same when they are pulled again',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.pullUntil('live', channel, channel.lastSequence + 10);
      await peer.pullAll('again', channel, { afterSequence: channel.lastSequence });
    },
    checks: [events.haveAtLeast('live', 10), events.agree('live', 'again', { endApart: true })],
  },
  {
    id: 'snapshot-of-a-pending-channel-is-empty',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-02',
    needs: ['snapshot'],
    title: 'the snapshot of a channel that has not opened is served, as of sequence 0 and without a trade',
    play: async (peer) => {
      await peer.snapshot('snapshot', await peer.channel('HK', 'PENDING'));
    },
    checks: [snapshot.isEmpty('snapshot')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
