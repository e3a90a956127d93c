import type { RequirementId } from '../../generated/requirements.ts';
import { events, reply, stream } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The event stream: where it starts, how it resumes, what it says while nothing happens, and how it ends. */
export const streamCases = [
  {
    id: 'stream-is-an-event-stream',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'TRD-STR-01',
    needs: ['stream'],
    title: 'a stream is answered 200 with text/event-stream',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'OPEN'), { until: { events: 1 } });
    },
    checks: [reply('stream').hasStatus(200), reply('stream').hasMediaType('text/event-stream')],
  },
  {
    id: 'stream-messages-are-named-by-type',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-02',
    needs: ['stream'],
    title: 'each event is sent under the name of its type',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('SZSE', 'CLOSED'), { until: { ended: true } });
    },
    checks: [stream.typesNameEvents('stream')],
  },
  {
    id: 'stream-ids-are-epoch-and-sequence',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-03',
    needs: ['stream'],
    title: 'the id of each event is its epoch and its sequence',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('SZSE', 'CLOSED'), { until: { ended: true } });
    },
    checks: [stream.idsNameEpochAndSequence('stream')],
  },
  {
    id: 'stream-starts-at-one',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-05',
    needs: ['stream'],
    title: 'a stream without Last-Event-ID starts at sequence 1',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'OPEN'), { until: { events: 20 } });
    },
    checks: [events.startAt('stream', 1), events.contiguous('stream')],
  },
  {
    id: 'stream-resumes-after-last-event-id',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-06',
    needs: ['stream'],
    title: 'a stream resumes with the event after the one that Last-Event-ID names',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.follow('stream', channel, { lastEventId: `${channel.epoch}:1`, until: { events: 20 } });
    },
    checks: [events.startAt('stream', 2), events.contiguous('stream')],
  },
  {
    id: 'stream-passes-from-past-to-live',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-08',
    needs: ['stream'],
    title: 'a stream passes from past to new events without leaving out or repeating one',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.follow('stream', channel, {
        lastEventId: `${channel.epoch}:${Math.max(1, channel.lastSequence - 5)}`,
        until: { events: 15 },
      });
    },
    checks: [events.haveAtLeast('stream', 15), events.contiguous('stream')],
  },
  {
    id: 'heartbeats-arrive-while-nothing-happens',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-09',
    needs: ['stream'],
    isTimed: true,
    title: 'a stream on which nothing is published carries a heartbeat in each announced interval',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'PENDING'), { until: { heartbeats: 3 } });
    },
    checks: [stream.heartbeatsArrive('stream', 3, 'heartbeatIntervalMs')],
  },
  {
    id: 'heartbeats-carry-no-id',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-10',
    needs: ['stream'],
    title: 'a heartbeat has no id, so that it never moves the point of resumption',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'PENDING'), { until: { heartbeats: 1 } });
    },
    checks: [stream.heartbeatsCarryNoId('stream')],
  },
  {
    id: 'heartbeats-carry-the-last-sequence',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-12',
    needs: ['stream'],
    title: 'a heartbeat carries the last sequence that was published on the channel',
    play: async (peer) => {
      await peer.follow('stream', await peer.channel('HK', 'PENDING'), { until: { heartbeats: 2 } });
    },
    checks: [stream.heartbeatsCarryLastSequence('stream', 'lastSequence')],
  },
  {
    id: 'stream-ends-after-the-close',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-13',
    needs: ['stream'],
    title: 'after CHANNEL_CLOSED the server ends the stream and says why',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.follow('stream', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence - 1}`, until: { ended: true } });
    },
    checks: [events.lastIs('stream', 'CHANNEL_CLOSED'), stream.endsWith('stream', 'CHANNEL_CLOSED')],
  },
  {
    id: 'stream-after-the-close-is-no-content',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-17',
    needs: ['stream'],
    title: 'a stream that resumes at the close of a channel is answered 204, so that the client stops asking',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.follow('resumed', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence}` });
    },
    checks: [reply('resumed').hasStatus(204), reply('resumed').hasNoBody()],
  },
  {
    id: 'second-stream-supersedes-the-first',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-18',
    needs: ['stream'],
    title: 'a second stream of the same credential on a channel ends the first with SUPERSEDED',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'PENDING');
      await peer.follow('older', channel, {
        until: { ended: true },
        meanwhile: () => peer.follow('newer', channel, { until: { heartbeats: 3 } }),
      });
    },
    checks: [stream.endsWith('older', 'SUPERSEDED'), reply('newer').hasStatus(200)],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
