import type { Channel, TradeEvent } from '../../model/event.ts';
import { type PayloadAnswer, problemAnswer } from '../exchange/answer.ts';
import type { Call, Visit } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import type { ChannelLog } from '../state/world.ts';

/**
 * A channel as one caller sees it: found only if it is the caller's own, and a few events behind where a fault lets the
 * secondary address lag. Every operation on a channel looks through this.
 */
export type ChannelView = {
  readonly log: ChannelLog;
  readonly channelId: string;
  readonly describe: () => Channel;
  readonly lastSequence: () => number;
  readonly range: (afterSequence: number, limit: number) => readonly TradeEvent[];
};

export const participantsOf = (visit: Visit, site: Site): readonly string[] =>
  visit.call.conduct.isEntitlementChecked ? visit.caller.participants : site.clients.participants;

/** Who a channel belongs to never changes, and describing it costs a little: once is enough. */
const owners = new WeakMap<ChannelLog, { readonly channelId: string; readonly gcpParticipantId: string }>();

const ownerOf = (log: ChannelLog) => {
  const known = owners.get(log);
  if (known !== undefined) return known;
  const { channelId, gcpParticipantId } = log.describe();
  owners.set(log, { channelId, gcpParticipantId });
  return { channelId, gcpParticipantId };
};

/** Events by which the caller's view is behind. */
export const lagOf = ({ address, conduct }: Call): number => conduct.lag + (address === 'secondary' ? conduct.secondaryLag : 0);

export const viewChannel = (log: ChannelLog, call: Call, site: Site): ChannelView => {
  const lag = lagOf(call);
  const lastSequence = () => Math.max(0, log.lastSequence() - lag);
  const stateOf = (channel: Omit<Channel, 'timers'>) => (lag > 0 && channel.state === 'CLOSED' ? 'OPEN' : channel.state);
  return {
    log,
    channelId: ownerOf(log).channelId,
    describe: () => {
      const channel = log.describe();
      const earliestSequence = Math.max(channel.earliestSequence, lastSequence() - call.conduct.retainedEvents + 1);
      return { ...channel, state: stateOf(channel), earliestSequence, lastSequence: lastSequence(), timers: site.timers };
    },
    lastSequence,
    range: (afterSequence, limit) => log.range(afterSequence, Math.min(limit, lastSequence() - afterSequence)),
  };
};

export const findChannel = (visit: Visit, site: Site): ChannelView | undefined => {
  const log = site.world().channel(visit.call.pathParameter ?? '');
  if (log === undefined || !participantsOf(visit, site).includes(ownerOf(log).gcpParticipantId)) return undefined;
  return viewChannel(log, visit.call, site);
};

/** The same words whether the channel is another's or nobody's. */
export const channelNotFound = (): PayloadAnswer =>
  problemAnswer('CHANNEL_NOT_FOUND', { detail: 'No such channel: GET /trade-data/v1/channels lists yours.' });

export type Position = { readonly epoch: number | undefined; readonly afterSequence: number };

/** Whether events after a position can be served: 409 and 410 with what the caller needs to go on. */
export const refusePosition = (channel: Channel, position: Position): PayloadAnswer | undefined => {
  const { epoch, earliestSequence, lastSequence } = channel;
  if (position.epoch !== undefined && position.epoch !== epoch) {
    return problemAnswer('EPOCH_CHANGED', { detail: `The channel is in epoch ${epoch}: discard its state and take the snapshot.` });
  }
  if (position.afterSequence > lastSequence) {
    return problemAnswer('SEQUENCE_IN_FUTURE', { detail: `The last sequence published is ${lastSequence}.` });
  }
  if (position.afterSequence + 1 < earliestSequence) {
    return problemAnswer('SEQUENCE_EXPIRED', { detail: `The earliest sequence still kept is ${earliestSequence}: take the snapshot.` });
  }
  return undefined;
};
