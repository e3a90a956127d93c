import { type ChannelState, type Context, EpochChanged, type Gap, type Incoming } from './channel.ts';
import type { Opened } from './connection.ts';
import { isObject } from './messages.ts';
import type { Follow } from './pull.ts';
import { placeOf } from './read-event.ts';
import { type StreamMessage, streamMessages } from './stream-messages.ts';

/** Follows a channel by its event stream, and pulls what the stream left out. Returns when the channel is complete. */

/** How a stream ended: by a word of the server, or without one. */
type Ending = { readonly reason: string };

/** After so many heartbeat intervals without a byte the stream is dead. */
const SILENT_INTERVALS = 3;

const parse = (data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
};

/** The id of a message says where its event stands even when its data cannot be read. */
const incomingOf = ({ id, data }: StreamMessage): Incoming | undefined => {
  const message = parse(data);
  const [, epoch, sequence] = /^(\d+):(\d+)$/.exec(id ?? '') ?? [];
  const place = placeOf(message);
  if (epoch !== undefined && sequence !== undefined) return { epoch: Number(epoch), sequence: Number(sequence), message };
  return place.epoch === undefined || place.sequence === undefined ? undefined : { epoch: place.epoch, sequence: place.sequence, message };
};

const expectEpoch = (message: unknown, { position, channel }: ChannelState): void => {
  const { epoch } = placeOf(message);
  if (epoch !== undefined && epoch > position().epoch) throw new EpochChanged(`${channel.channelId} has the epoch ${epoch}`);
};

/** What a heartbeat says was published, and has not come. */
const gapBehind = (message: unknown, state: ChannelState): Gap | undefined => {
  const last = isObject(message) ? message['lastSequence'] : undefined;
  const { sequence } = state.position();
  return typeof last === 'number' && last > sequence ? { from: sequence + 1, to: last } : undefined;
};

const readStream = async (opened: Opened, state: ChannelState, context: Context): Promise<Ending> => {
  const { parts } = context;
  const silentMs = SILENT_INTERVALS * state.channel.timers.heartbeatIntervalMs;
  const watchdog = setTimeout(opened.close, silentMs);
  const recover = async (gap: Gap | undefined): Promise<void> => {
    if (gap === undefined) return;
    // While this client is busy it does not listen: that is not the server's silence.
    clearTimeout(watchdog);
    await parts.recover(state, gap, context);
    watchdog.refresh();
  };
  try {
    for await (const message of streamMessages(opened.bytes, () => watchdog.refresh())) {
      if (message.event === 'STREAM_ENDED') {
        const ended = parse(message.data);
        return { reason: isObject(ended) ? String(ended['reason']) : '' };
      }
      if (message.event === 'HEARTBEAT') {
        const heartbeat = parse(message.data);
        expectEpoch(heartbeat, state);
        await recover(gapBehind(heartbeat, state));
      } else {
        const incoming = incomingOf(message);
        if (incoming !== undefined) await recover(state.take([incoming]));
      }
      if (state.isComplete()) return { reason: 'CHANNEL_CLOSED' };
    }
    return { reason: 'it ended without a word' };
  } catch (error) {
    if (error instanceof EpochChanged || !isBroken(error)) throw error;
    return { reason: 'it broke off' };
  } finally {
    clearTimeout(watchdog);
    opened.close();
  }
};

const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E');

const lastEventId = ({ epoch, sequence }: ReturnType<ChannelState['position']>): Readonly<Record<string, string>> =>
  sequence === 0 ? {} : { 'Last-Event-ID': `${epoch}:${sequence}` };

export const followByStream: Follow = async (state, context) => {
  const { gateway, newBackOff, report } = context;
  const { channelId } = state.channel;
  const path = `/trade-data/v1/channels/${encodeURIComponent(channelId)}/stream`;
  const opening = newBackOff();
  const again = newBackOff();
  const superseded = newBackOff();
  while (!state.isComplete()) {
    const before = state.position();
    const opened = await gateway.open({ path, headers: lastEventId(before) }, opening);
    opening.reset();
    if (opened.status === 204) return state.complete();
    const { reason } = await readStream(opened, state, context);
    if (state.isComplete()) return;
    report(`the stream of ${channelId} ended: ${reason}`);
    if (reason === 'EPOCH_CHANGED') throw new EpochChanged(`${channelId} has begun anew`);
    // Somebody else reads with our credential: to insist would only throw each other out for ever.
    if (reason === 'SUPERSEDED') await superseded.wait();
    else {
      if (state.position().sequence > before.sequence) again.reset();
      await again.wait();
    }
  }
};
