import type { RequirementId } from '../../generated/requirements.ts';
import { answerTime, batch, events, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Pull, long poll and replay: where a batch begins, how long it is, and when the answer comes. */
export const pullCases = [
  {
    id: 'batch-begins-after-the-sequence-asked',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-02',
    title: 'a batch begins with the event after afterSequence',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('after-nine', channel, { afterSequence: 9, limit: 10 });
      await peer.pull('after-ten', channel, { afterSequence: 10, limit: 10 });
    },
    checks: [events.startAt('after-nine', 10), events.startAt('after-ten', 11)],
  },
  {
    id: 'limit-bounds-the-batch',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-03',
    title: 'a batch holds no more events than the limit',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('one', channel, { limit: 1 });
      await peer.pull('seven', channel, { limit: 7 });
    },
    checks: [events.haveAtMost('one', 1), events.haveAtMost('seven', 7)],
  },
  {
    id: 'pull-without-position-starts-at-the-first-event',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-05',
    title: 'a pull without afterSequence starts at the first event of the channel',
    play: async (peer) => {
      const channel = await peer.channel('SSE', 'CLOSED');
      await peer.request('bare', 'pullEvents', `/trade-data/v1/channels/${channel.channelId}/events`);
    },
    checks: [reply('bare').hasStatus(200), events.startAt('bare', 1)],
  },
  {
    id: 'pull-at-the-head-is-an-empty-batch',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-06',
    title: 'a pull after the last event is answered by an empty batch, which keeps the client alive',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'CLOSED');
      await peer.pull('head', channel, { afterSequence: channel.lastSequence });
    },
    checks: [reply('head').hasStatus(200), batch.isEmpty('head')],
  },
  {
    id: 'published-events-are-never-held-back',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-07',
    title: 'a pull below the last sequence brings at least one event',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.pull('below', channel, { afterSequence: channel.lastSequence - 1, waitSeconds: 0 });
    },
    checks: [reply('below').hasStatus(200), events.haveAtLeast('below', 1)],
  },
  {
    id: 'batch-agrees-with-the-channel-list',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-PULL-10',
    title: 'a batch announces the epoch, the state and the sequences that the channel list announces',
    play: async (peer) => {
      await peer.pull('batch', await peer.channel('SSE', 'CLOSED'), { limit: 1 });
    },
    checks: [batch.agreesWithChannelList('batch')],
  },
  {
    id: 'long-poll-answers-on-publication',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-11',
    isTimed: true,
    title: 'a long poll on an open channel brings the next event as soon as it is published',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.pullUntil('poll', channel, channel.lastSequence + 1);
    },
    checks: [reply('poll').hasStatus(200), events.haveAtLeast('poll', 1), answerTime.atMost('poll', 'maximumWaitMs', 400)],
  },
  {
    id: 'long-poll-waits-as-announced',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-12',
    isTimed: true,
    title: 'a long poll during which nothing is published ends empty once the announced wait has passed',
    play: async (peer) => {
      await peer.pull('poll', await peer.channel('HK', 'PENDING'), { waitSeconds: 30 });
    },
    checks: [batch.isEmpty('poll'), answerTime.atMost('poll', 'maximumWaitMs', 1_000)],
  },
  {
    id: 'closed-channel-answers-without-waiting',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-15',
    isTimed: true,
    title: 'a long poll at the end of a closed channel is answered at once',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('poll', channel, { afterSequence: channel.lastSequence, waitSeconds: 30 });
    },
    checks: [batch.isEmpty('poll'), answerTime.soonerThan('poll', 'maximumWaitMs')],
  },
  {
    id: 'earliest-sequence-is-served',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-19',
    title: 'a pull whose first event is the earliest that the channel keeps is served',
    play: async (peer) => {
      const channel = await peer.expiredChannel('HK');
      await peer.pull('edge', channel, { afterSequence: channel.earliestSequence - 1, limit: 5 });
    },
    checks: [reply('edge').hasStatus(200), events.startAt('edge', 'earliestSequence')],
  },
  {
    id: 'pull-without-epoch-serves-the-current-one',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-24',
    title: 'a pull that names no epoch is served from the current one',
    play: async (peer) => {
      await peer.pull('bare', await peer.channel('HK', 'CLOSED'), { epoch: null, limit: 5 });
    },
    checks: [reply('bare').hasStatus(200), events.nameTheirEpoch('bare')],
  },
  {
    id: 'pending-channel-is-empty',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-PULL-25',
    title: 'a pull on a channel that has not opened is answered by an empty batch that says so',
    play: async (peer) => {
      await peer.pull('pending', await peer.channel('HK', 'PENDING'), { waitSeconds: 0 });
    },
    checks: [reply('pending').hasStatus(200), batch.isEmpty('pending'), batch.agreesWithChannelList('pending')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
