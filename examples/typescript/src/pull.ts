import { setTimeout as sleep } from 'node:timers/promises';
import { type ChannelState, type Context, EpochChanged, incomingOf } from './channel.ts';
import type { Told } from './gateway.ts';

/** Follows a channel by pulling: asks for what comes next, and lets the server wait for it. Returns when the channel is complete. */
export type Follow = (state: ChannelState, context: Context) => Promise<void>;

const WAIT_SECONDS = 10;

const waitSecondsOf = ({ channel }: ChannelState): number =>
  Math.max(1, Math.min(WAIT_SECONDS, Math.ceil(channel.timers.maximumWaitMs / 1_000)));

/** A channel that closed before a snapshot was taken sends its close to nobody any more. */
const isAtTheEnd = ({ json }: Told, state: ChannelState): boolean =>
  json['state'] === 'CLOSED' && json['lastSequence'] === state.position().sequence;

const epochOf = ({ json }: Told): number => Number(json['epoch']);

export const followByPull: Follow = async (state, context) => {
  const { gateway, parts, newBackOff } = context;
  const { channelId, timers } = state.channel;
  const backOff = newBackOff();
  const waitSeconds = waitSecondsOf(state);
  while (!state.isComplete()) {
    const { epoch, sequence } = state.position();
    const askedAt = Date.now();
    const query = `epoch=${epoch}&afterSequence=${sequence}&limit=1000&waitSeconds=${waitSeconds}`;
    const path = `/trade-data/v1/channels/${encodeURIComponent(channelId)}/events?${query}`;
    const told = await gateway.ask({ path, waitMs: waitSeconds * 1_000 }, backOff);
    if (epochOf(told) > epoch) throw new EpochChanged(`${channelId} has the epoch ${epochOf(told)}`);
    backOff.reset();
    const gap = state.take(incomingOf(told.json, sequence));
    if (gap !== undefined) await parts.recover(state, gap, context);
    if (state.isComplete()) return;
    if (isAtTheEnd(told, state)) return state.complete();
    const isEmpty = state.position().sequence === sequence;
    const restMs = timers.minimumPollIntervalMs - (Date.now() - askedAt);
    if (isEmpty && restMs > 0) await sleep(restMs + 1);
  }
};
