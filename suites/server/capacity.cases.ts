import type { RequirementId } from '../../generated/requirements.ts';
import { capacity } from '../../src/checks/index.ts';
import type { FollowOptions, ServerCase } from '../../src/model/case.ts';
import type { Channel } from '../../src/model/event.ts';

const after = ({ epoch }: Channel, sequence: number): FollowOptions => ({ lastEventId: `${epoch}:${sequence}` });

/** So many events of a channel, as far as it has them, from the first that it keeps. */
const firstEvents = (channel: Channel, events: number): FollowOptions => ({
  ...after(channel, channel.earliestSequence - 1),
  until: { sequence: Math.min(channel.lastSequence, channel.earliestSequence - 1 + events) },
});

/** Where a stream is resumed for the nth time: a little further each time, and never at the end. */
const resumption = (channel: Channel, index: number): FollowOptions => {
  const { earliestSequence, lastSequence } = channel;
  const sequence = earliestSequence - 1 + (index % Math.max(1, lastSequence - earliestSequence));
  return { ...after(channel, sequence), until: { events: 1 } };
};

/** The load that the run file declares, put on the server. Played only where it is asked for, and reported apart. */
export const capacityCases = [
  {
    id: 'declared-pulls-are-answered-in-time',
    subject: 'server',
    family: 'capacity',
    requirement: 'HTTP-CAP-01',
    hazard: 'capacity',
    title: 'pulls at the declared rate are all answered, within the declared time',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      const pull = () => peer.pull('pull', channel, { afterSequence: channel.earliestSequence - 1, limit: 10 });
      await peer.atRate(peer.declared('pulls'), pull);
    },
    checks: [capacity.isAskedAtRate('pull', 'pulls'), capacity.isServed('pull'), capacity.isAnsweredWithin('pull', 'pulls')],
  },
  {
    id: 'declared-streams-are-served-at-once',
    subject: 'server',
    family: 'capacity',
    requirement: 'HTTP-CAP-02',
    needs: ['stream'],
    hazard: 'capacity',
    title: 'the declared number of streams, opened at once, begin within the declared time and lose nothing',
    play: async (peer) => {
      const { count, events } = peer.declared('streams');
      const channels = await peer.channelsWithEvents(count);
      await peer.together(...channels.map((channel) => () => peer.follow('stream', channel, firstEvents(channel, events))));
    },
    checks: [capacity.isServed('stream'), capacity.firstEventIsWithin('stream', 'streams'), capacity.losesNoMoreThanDeclared('stream')],
  },
  {
    id: 'declared-reconnects-go-on-in-time',
    subject: 'server',
    family: 'capacity',
    requirement: 'HTTP-CAP-03',
    needs: ['stream'],
    hazard: 'capacity',
    title: 'a stream that is dropped and resumed as often as declared goes on within the declared time and loses nothing',
    play: async (peer) => {
      const { count } = peer.declared('reconnects');
      const channel = await peer.channel('HK', 'CLOSED');
      for (let index = 0; index < count; index += 1) await peer.follow('resumed', channel, resumption(channel, index));
    },
    checks: [
      capacity.isServed('resumed'),
      capacity.firstEventIsWithin('resumed', 'reconnects'),
      capacity.losesNoMoreThanDeclared('resumed'),
    ],
  },
  {
    id: 'declared-tokens-are-granted-in-time',
    subject: 'server',
    family: 'capacity',
    requirement: 'HTTP-CAP-04',
    hazard: 'capacity',
    title: 'tokens at the declared rate are all granted, within the declared time',
    play: async (peer) => {
      await peer.atRate(peer.declared('tokens'), () => peer.token('grant'));
    },
    checks: [capacity.isAskedAtRate('grant', 'tokens'), capacity.isServed('grant'), capacity.isAnsweredWithin('grant', 'tokens')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
