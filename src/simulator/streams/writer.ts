import type { TradeEvent } from '../../model/event.ts';
import type { StreamSink } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import type { StreamFate, WireEvent } from '../faults/fault.ts';
import type { ChannelView } from '../handlers/channel-view.ts';
import { createRevision } from '../handlers/event-text.ts';
import { rangeBytes, revisedFrame, writtenFrame } from './frames.ts';

/** Writes events to the sink, with the faults of the call; says whether the peer reads, and what becomes of the stream. */

export type StreamWriter = {
  readonly frame: (text: string) => boolean;
  /** Many at once, as they are in the log. */
  readonly plain: (events: readonly TradeEvent[]) => boolean;
  /** One, as the faults will have it. */
  readonly revised: (event: TradeEvent) => { readonly isReading: boolean; readonly fate: StreamFate };
  /** What faults have kept back. */
  readonly rest: () => boolean;
};

const isLast = (fate: StreamFate): boolean => fate !== 'goes-on' && fate !== 'was-done';

export const createWriter = (
  { call, view }: { readonly call: Call; readonly view: ChannelView },
  sink: Pick<StreamSink, 'write'>,
): StreamWriter => {
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
    plain: (events) => sink.write(rangeBytes(view.log, events)),
    revised: (event) => {
      const isReading = writeAll(revision.pass(event));
      return { isReading, fate: fateAfter(event) };
    },
    rest: () => writeAll(revision.rest()),
  };
};
