import type { RequirementId } from '../../generated/requirements.ts';
import { batch, channels, events } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The channel list: which channels there are, what they are called, and how they move through their day. */
export const channelCases = [
  {
    id: 'trading-markets-have-a-channel',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-CHN-02',
    title: 'each market that trades on the business date has a channel',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.dataset('calendar', 'calendar');
    },
    checks: [channels.coverTradingMarkets('channels')],
  },
  {
    id: 'channels-are-of-trading-days',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-CHN-13',
    title: 'a channel is listed only for a date on which its market trades',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.dataset('calendar', 'calendar');
    },
    checks: [channels.areOfTradingDays('channels')],
  },
  {
    id: 'channels-are-listed-once-and-keep-their-ids',
    subject: 'server',
    family: 'semantics',
    requirement: 'TRD-CHN-03',
    title: 'each participant ID, market and trade date is listed once, under the same channel id each time',
    play: async (peer) => {
      await peer.channels('first');
      await peer.channels('again');
    },
    checks: [channels.areListedOnce('first'), channels.keepTheirIds('again', 'first')],
  },
  {
    id: 'every-participant-of-the-credential-has-channels',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-CHN-10',
    title: 'the channels of every participant ID of the credential are listed',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [channels.coverMappedParticipants('channels')],
  },
  {
    id: 'channels-never-move-back',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-CHN-06',
    title: 'no channel falls back in state or in last sequence while its market trades',
    play: async (peer) => {
      await peer.channels('before');
      const channel = await peer.channel('HK', 'OPEN');
      await peer.pull('poll', channel, { afterSequence: channel.lastSequence, waitSeconds: 30 });
      await peer.channels('after');
    },
    checks: [channels.neverMoveBack('after', 'before')],
  },
  {
    id: 'closed-channels-end-with-their-close',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-CHN-14',
    title: 'a channel is CLOSED exactly when its last event is CHANNEL_CLOSED',
    play: async (peer) => {
      const [open, closed] = [await peer.channel('HK', 'OPEN'), await peer.channel('HK', 'CLOSED')];
      await peer.pullAll('open', open, { afterSequence: open.lastSequence - 1 });
      await peer.pullAll('closed', closed, { afterSequence: closed.lastSequence - 1 });
    },
    checks: [channels.closeWithTheirLastEvent('open'), channels.closeWithTheirLastEvent('closed')],
  },
  {
    id: 'closed-channel-stays-as-it-is',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-14',
    title: 'the events, the last sequence and the epoch of a closed channel stay as they are while others trade',
    play: async (peer) => {
      const open = await peer.channel('HK', 'OPEN');
      const closed = await peer.channel('SSE', 'CLOSED');
      await peer.pullAll('first', closed);
      await peer.pull('meanwhile', open, { afterSequence: open.lastSequence, waitSeconds: 30 });
      await peer.pullAll('again', closed);
    },
    checks: [events.agree('first', 'again'), batch.agreesWithChannelList('again')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
