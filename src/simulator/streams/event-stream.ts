import type { StreamSink } from '../exchange/answer.ts';
import type { Call, Caller } from '../exchange/call.ts';
import type { ChannelView } from '../handlers/channel-view.ts';
import type { Site } from '../site.ts';
import { createLife } from './life.ts';
import { createPump } from './pump.ts';
import { endWithToken, startHeartbeats } from './timers.ts';
import { createWriter } from './writer.ts';

/** One open event stream: its pump, its timers, and what else may end it. */

export type StreamStart = {
  readonly view: ChannelView;
  readonly call: Call;
  readonly caller: Caller;
  readonly site: Site;
  readonly afterSequence: number;
};

export const openEventStream = (start: StreamStart, sink: StreamSink): void => {
  const { view, call, caller, site } = start;
  const writer = createWriter(start, sink);
  const life = createLife({ view, call, writer, sink });
  const stream = { ...start, sink, writer, life, progress: { position: start.afterSequence, isBlocked: false } };

  const putOffHeartbeat = startHeartbeats(stream);
  const pump = createPump(stream, putOffHeartbeat);
  endWithToken(stream);
  life.whenOver(view.log.onChange(life.guarded((change) => (change.kind === 'epoch' ? life.end('EPOCH_CHANGED') : pump.schedule()))));
  const key = `${caller.clientId} ${call.conduct.isStreamForAllChannels ? '' : view.channelId}`;
  if (call.conduct.isSupersededStreamEnded) site.streams.endOthers(key);
  life.whenOver(site.streams.enter(key, { end: life.guarded(life.end) }));
  sink.onGone(life.leave);
  pump.run();
};
