import type { RequirementId } from '../../generated/requirements.ts';
import { events, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The sequence of a channel: from 1, by one, the same to everybody and each time. */
export const sequenceCases = [
  {
    id: 'first-sequence-is-one',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-01',
    title: 'the first event of a channel has sequence 1',
    play: async (peer) => {
      await peer.pull('first', await peer.channel('HK', 'CLOSED'), { afterSequence: 0, limit: 5 });
    },
    checks: [reply('first').hasStatus(200), events.startAt('first', 1)],
  },
  {
    id: 'sequences-rise-by-one',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-02',
    title: 'the sequences of a channel rise by one, across every border between two batches',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('all', channel, { limit: 97 });
    },
    checks: [reply('all').hasStatus(200), events.contiguous('all')],
  },
  {
    id: 'event-ids-are-unique',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-03',
    title: 'no two events of a channel share an event id',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('all', channel);
    },
    checks: [events.uniqueIds('all')],
  },
  {
    id: 'channel-opens-once-and-first',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-04',
    title: 'CHANNEL_OPENED is the first event of a channel, and comes nowhere else',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('all', channel);
    },
    checks: [events.firstIs('all', 'CHANNEL_OPENED')],
  },
  {
    id: 'channel-closes-once-and-last',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-05',
    title: 'nothing follows CHANNEL_CLOSED on a channel',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('all', channel);
    },
    checks: [events.lastIs('all', 'CHANNEL_CLOSED'), events.endAt('all', 'lastSequence')],
  },
  {
    id: 'replay-equals-first-delivery',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-06',
    title: 'events pulled again are, member by member, the events that were pulled first',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('first', channel, { afterSequence: 0, limit: 200 });
      await peer.pull('again', channel, { afterSequence: 0, limit: 200 });
    },
    checks: [events.agree('first', 'again')],
  },
  {
    id: 'concurrent-readers-see-one-sequence',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-07',
    title: 'readers that pull an open channel at the same time see the same events under the same sequences',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.together(
        () => peer.pull('reader-one', channel, { afterSequence: 0, limit: 300 }),
        () => peer.pull('reader-two', channel, { afterSequence: 0, limit: 300 }),
        () => peer.pull('reader-three', channel, { afterSequence: 0, limit: 300 }),
      );
    },
    checks: [events.agree('reader-one', 'reader-two', { endApart: true }), events.agree('reader-one', 'reader-three', { endApart: true })],
  },
  {
    id: 'every-announced-sequence-is-served',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-10',
    title: 'a channel serves every sequence from the earliest to the last that it announces',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'CLOSED');
      await peer.pullAll('all', channel, { afterSequence: channel.earliestSequence - 1 });
    },
    checks: [events.startAt('all', 'earliestSequence'), events.contiguous('all'), events.endAt('all', 'lastSequence')],
  },
  {
    id: 'events-name-their-channel',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-11',
    title: 'every event names the channel that it was asked from',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pull('batch', channel, { limit: 100 });
    },
    checks: [events.nameTheirChannel('batch')],
  },
  {
    id: 'events-name-the-current-epoch',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-12',
    title: 'every event names the current epoch of its channel',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pull('batch', channel, { limit: 100 });
    },
    checks: [events.nameTheirEpoch('batch')],
  },
  {
    id: 'publication-times-never-step-back',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-13',
    title: 'no event was published before the event that precedes it',
    play: async (peer) => {
      for (const channel of await peer.eachMarket('CLOSED')) await peer.pullAll('all', channel);
    },
    checks: [events.publishedInOrder('all')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
