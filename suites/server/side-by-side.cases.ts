import type { RequirementId } from '../../generated/requirements.ts';
import { echoesRequestId, rateWindow, reconnects, reply, sideBySide } from '../../src/checks/index.ts';
import type { FollowOptions, PullOptions, ServerCase, ServerPeer } from '../../src/model/case.ts';
import type { Channel } from '../../src/model/event.ts';
import type { Exchange } from '../../src/model/evidence.ts';

const after = ({ epoch }: Channel, sequence: number): FollowOptions => ({ lastEventId: `${epoch}:${sequence}` });

/** From where a stream has something to send at once. */
const shortlyBefore = (channel: Channel): FollowOptions =>
  after(channel, Math.max(channel.earliestSequence - 1, channel.lastSequence - 50));

/** A stream that is left once something else has been played. */
const beside = (meanwhile: () => Promise<unknown>): FollowOptions => ({ until: { meanwhile: true }, meanwhile });

/** Opens each stream beside those before it; all are left once the last has brought its first event. */
const streamAll = async (peer: ServerPeer, [channel, ...others]: readonly Channel[]): Promise<void> => {
  if (channel === undefined) return;
  await peer.follow('streams', channel, { ...shortlyBefore(channel), ...beside(() => streamAll(peer, others)) });
};

/** A small batch from the first event that the channel keeps. */
const fewFirst = ({ earliestSequence }: Channel): PullOptions => ({ afterSequence: earliestSequence - 1, limit: 20 });

/** Readers, streams, tokens and requests by the dozen, at the same time: none waits for, ends or confuses another. */
export const sideBySideCases = [
  {
    id: 'many-readers-are-told-one-story',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SEQ-07',
    hazard: 'load',
    title: 'many readers that page through an open channel at once are told the same, without a hole',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const afterSequence = channel.earliestSequence - 1;
      await peer.crowd(6, (index) => peer.pullAll('readers', channel, { afterSequence, limit: 100 + 20 * index }));
    },
    checks: [reply('readers').hasStatus(200), sideBySide.tellOneStory('readers'), sideBySide.eachContiguous('readers')],
  },
  {
    id: 'streams-of-several-channels-go-on-together',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-34',
    needs: ['stream'],
    hazard: 'load',
    title: 'a credential streams several channels at once, each whole and in order',
    play: async (peer) => {
      const channels = [await peer.channel('HK', 'OPEN'), await peer.channel('SSE', 'OPEN'), await peer.channel('SZSE', 'OPEN')];
      await streamAll(peer, channels);
    },
    checks: [reply('streams').hasStatus(200), sideBySide.streamsGoOn('streams'), sideBySide.eachContiguous('streams')],
  },
  {
    id: 'pulls-are-answered-beside-a-stream',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-35',
    needs: ['stream'],
    hazard: 'load',
    title: 'pulls of a channel are answered while the channel is streamed to the same credential',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const pulls = () => peer.crowd(12, () => peer.pull('pulled', channel, fewFirst(channel)));
      await peer.follow('stream', channel, { ...shortlyBefore(channel), ...beside(pulls) });
    },
    checks: [reply('pulled').hasStatus(200), sideBySide.tellOneStory('pulled'), sideBySide.streamsGoOn('stream')],
  },
  {
    id: 'reader-that-stands-still-holds-up-nobody',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-36',
    needs: ['stream'],
    hazard: 'load',
    title: 'while one reader of a stream takes nothing, others are served; and it finds every event when it reads on',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const meanwhile = () => peer.crowd(12, () => peer.pull('quick', channel, fewFirst(channel)));
      const until = { sequence: channel.lastSequence };
      await peer.follow('slow', channel, { ...after(channel, channel.earliestSequence - 1), readAfter: 'meanwhile', until, meanwhile });
    },
    checks: [reply('quick').hasStatus(200), sideBySide.eachContiguous('slow')],
  },
  {
    id: 'reconnecting-shows-every-event-once',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-37',
    needs: ['stream'],
    hazard: 'load',
    title: 'a client that reads a little, drops the stream and resumes it, time and again, is shown every event once',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      const first = channel.earliestSequence - 1;
      const events = Math.max(1, Math.floor((channel.lastSequence - first) / 12));
      for (let sequence = first; sequence < channel.lastSequence; sequence += events) {
        await peer.follow('storm', channel, { ...after(channel, sequence), until: { events } });
      }
    },
    checks: [reply('storm').hasStatus(200), reconnects.bringEachEventOnce('storm')],
  },
  {
    id: 'of-streams-opened-at-once-one-goes-on',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-38',
    needs: ['stream'],
    hazard: 'load',
    title: 'of streams that a credential opens on one channel at the same time, exactly one goes on',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'PENDING');
      await peer.crowd(4, () => peer.follow('racers', channel, { until: { heartbeats: 3 } }));
    },
    checks: [sideBySide.oneIsLeft('racers', 'heartbeatIntervalMs')],
  },
  {
    id: 'snapshots-taken-at-once-stay-apart',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-18',
    needs: ['snapshot'],
    hazard: 'load',
    title: 'snapshots that are paged through at the same time stay each at its own sequence',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.crowd(4, (index) => peer.snapshot('snapshots', channel, { limit: 100 + 20 * index }));
    },
    checks: [reply('snapshots').hasStatus(200), sideBySide.snapshotsStayPinned('snapshots')],
  },
  {
    id: 'tokens-granted-at-once-are-all-good',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-34',
    hazard: 'load',
    title: 'tokens that are granted to one client at the same time are all accepted, the earlier ones too',
    play: async (peer) => {
      const granted: Exchange[] = [];
      await peer.crowd(12, async () => void granted.push(await peer.token('token')));
      const show = (exchange: Exchange) => () =>
        peer.channels('shown', { as: 'none', headers: { Authorization: `Bearer ${peer.tokenOf(exchange)}` } });
      await peer.together(...granted.filter(({ response }) => response?.status === 200).map(show));
    },
    checks: [reply('shown').isServed()],
  },
  {
    id: 'requests-at-once-get-their-own-answers',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-28',
    hazard: 'load',
    title: 'each of several requests at the same time gets the answer to itself, and its own request id',
    play: async (peer) => {
      const [hk, sse] = [await peer.channel('HK', 'CLOSED'), await peer.channel('SSE', 'CLOSED')];
      const pull = (channel: typeof hk, index: number) =>
        peer.pull('asked', channel, { afterSequence: channel.earliestSequence - 1 + index, limit: 1 });
      await peer.crowd(12, (index) => pull(index % 2 === 0 ? hk : sse, index));
    },
    checks: [reply('asked').hasStatus(200), echoesRequestId('asked'), sideBySide.areAnsweredAsAsked('asked')],
  },
  {
    id: 'requests-at-once-are-each-counted',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-LIM-10',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'requests of a credential at the same time are each counted',
    play: (peer) => peer.crowd(16, () => peer.channels('at-once')),
    checks: [rateWindow.countsEach('at-once')],
  },
  {
    id: 'requests-at-once-are-announced-one-limit',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-LIM-11',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'requests at the same time are announced one limit, and never more remaining than that',
    play: (peer) => peer.crowd(16, () => peer.channels('at-once')),
    checks: [rateWindow.announcesOneLimit('at-once')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
