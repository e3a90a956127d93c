import type { TradeEvent } from '../../model/event.ts';
import type { StreamSink } from '../exchange/answer.ts';
import type { Call, Caller } from '../exchange/call.ts';
import type { StreamFate, WireEvent } from '../faults/fault.ts';
import type { ChannelView } from '../handlers/channel-view.ts';
import { createRevision } from '../handlers/event-text.ts';
import type { Site } from '../site.ts';
import { timestampOf } from '../state/market-time.ts';
import { endFrame, heartbeatFrame, rangeBytes, revisedFrame, writtenFrame } from './frames.ts';

/**
 * One open event stream. It only remembers how far it has come: the channel's log is its queue, so past and new events
 * take the same way, and a slow reader costs no memory. A reader that falls too far behind while it does not read is cut off.
 */

/** Events in one write while catching up. */
const chunkEvents = 256;
/** Events published while the peer does not read, after which it is given up. */
const maximumBehind = 20_000;

export type StreamStart = {
  readonly view: ChannelView;
  readonly call: Call;
  readonly caller: Caller;
  readonly site: Site;
  readonly afterSequence: number;
};

type Progress = { position: number; isBlocked: boolean; blockedAt: number; isScheduled: boolean; isOver: boolean };

const isLast = (fate: StreamFate): boolean => fate !== 'goes-on' && fate !== 'was-done';

/** Writes events to the sink, with the faults of the call; says what becomes of the stream. */
const createWriter = ({ call, view }: StreamStart, sink: StreamSink) => {
  const revision = createRevision(call.hooks, call.moment);
  const fateAfter = (event: TradeEvent): StreamFate =>
    call.hooks.map((hook) => hook.afterEvent?.(event.sequence, call.moment) ?? 'goes-on').find(isLast) ?? 'goes-on';
  const writeFrame = (text: string): boolean =>
    writtenFrame(call.hooks, text)
      .map((part) => sink.write(part))
      .every((isReading) => isReading);
  const writeAll = (events: readonly WireEvent[]): boolean =>
    events.map((event) => writeFrame(revisedFrame(call.hooks, event))).every((isReading) => isReading);
  return {
    frame: writeFrame,
    plain: (events: readonly TradeEvent[]): boolean => sink.write(rangeBytes(view.log, events)),
    revised: (event: TradeEvent): { readonly isReading: boolean; readonly fate: StreamFate } => {
      const isReading = writeAll(revision.pass(event));
      return { isReading, fate: fateAfter(event) };
    },
    rest: () => writeAll(revision.rest()),
  };
};

export const openEventStream = (start: StreamStart, sink: StreamSink): void => {
  const { view, call, caller, site } = start;
  const progress: Progress = { position: start.afterSequence, isBlocked: false, blockedAt: 0, isScheduled: false, isOver: false };
  const writer = createWriter(start, sink);
  const epoch = view.log.epoch();

  const leave = (): void => {
    progress.isOver = true;
    clearInterval(heartbeat);
    clearTimeout(expiry);
    stopWatching();
    leaveRegistry();
  };
  /** Whatever a timer or the market calls goes through this: a defect ends this stream, never the process. */
  const guarded =
    <Given extends readonly unknown[]>(work: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        work(...given);
      } catch (cause) {
        leave();
        sink.fail(cause);
      }
    };
  const end = (reason: string): void => {
    if (progress.isOver) return;
    leave();
    writer.frame(endFrame(call.hooks, { channelId: view.channelId, reason }));
    if (call.conduct.isEndedStreamClosed) sink.end();
  };
  const meetFate = (fate: StreamFate): void => {
    if (fate === 'goes-on' || fate === 'was-done' || progress.isOver) return;
    if (typeof fate === 'object') {
      end(fate.reason);
      return;
    }
    leave();
    if (fate === 'ends') sink.end();
    else sink.reset();
  };
  const block = (): void => {
    progress.isBlocked = true;
    progress.blockedAt = view.lastSequence();
    sink.onDrain(() => {
      progress.isBlocked = false;
      guardedPump();
    });
  };
  const writeChunk = (events: readonly TradeEvent[]): void => {
    if (call.hooks.length === 0) {
      progress.position += events.length;
      if (!writer.plain(events)) block();
      return;
    }
    for (const event of events) {
      if (progress.isOver || progress.isBlocked) return;
      progress.position = event.sequence;
      const { isReading, fate } = writer.revised(event);
      meetFate(fate);
      if (!isReading && !progress.isOver) block();
    }
  };
  const pump = (): void => {
    progress.isScheduled = false;
    while (!progress.isOver && !progress.isBlocked && progress.position < view.lastSequence()) {
      writeChunk(view.range(progress.position, chunkEvents));
      heartbeat.refresh();
    }
    const isAtEnd = !progress.isBlocked && progress.position >= view.lastSequence();
    if (progress.isOver || !isAtEnd || view.describe().state !== 'CLOSED') return;
    writer.rest();
    end('CHANNEL_CLOSED');
  };
  const schedule = (): void => {
    if (progress.isBlocked && view.lastSequence() - progress.blockedAt > maximumBehind) meetFate('resets');
    if (progress.isScheduled || progress.isBlocked || progress.isOver) return;
    // One write for all that is published in one go, however many events that is.
    progress.isScheduled = true;
    queueMicrotask(guardedPump);
  };
  const beat = (): void => {
    if (progress.isBlocked || progress.position >= call.conduct.heartbeatsUntil) return;
    const lastSequence = view.lastSequence();
    const heartbeat = { channelId: view.channelId, epoch, lastSequence, sentAt: timestampOf(site.world().clock.now()) };
    writer.frame(heartbeatFrame(call.hooks, heartbeat, call.conduct.doHeartbeatsCarryIds ? `${epoch}:${lastSequence}` : undefined));
  };

  const guardedPump = guarded(pump);
  const guardedEnd = guarded(end);
  const heartbeat = setInterval(guarded(beat), site.timers.heartbeatIntervalMs);
  const expiry = setTimeout(() => guardedEnd('TOKEN_EXPIRED'), Math.min(caller.expiresAtMs - Date.now(), 2 ** 31 - 1));
  const stopWatching = view.log.onChange(guarded((change) => (change.kind === 'epoch' ? end('EPOCH_CHANGED') : schedule())));
  const key = `${caller.clientId} ${call.conduct.isStreamForAllChannels ? '' : view.channelId}`;
  if (call.conduct.isSupersededStreamEnded) site.streams.endOthers(key);
  const leaveRegistry = site.streams.enter(key, { end: guardedEnd });
  sink.onGone(leave);
  guardedPump();
};
