import type { TradeEvent } from '../../model/event.ts';
import type { StreamSink } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import type { ChannelView } from '../handlers/channel-view.ts';
import type { StreamLife } from './life.ts';
import type { StreamWriter } from './writer.ts';

/**
 * Takes events from the channel's log to the peer. It only remembers how far it has come: the log is its queue, so past and new events
 * take the same way, and a slow reader costs no memory. A reader that falls too far behind while it does not read is cut off.
 */

/** Events in one write while catching up. */
const chunkEvents = 256;
/** Events published while the peer does not read, after which it is given up. */
const maximumBehind = 20_000;

/** Where the stream stands; heartbeats look at it. */
export type Progress = { position: number; isBlocked: boolean };

export type PumpedStream = {
  readonly view: ChannelView;
  readonly call: Call;
  readonly sink: StreamSink;
  readonly writer: StreamWriter;
  readonly life: StreamLife;
  readonly progress: Progress;
};

export type Pump = {
  readonly run: () => void;
  /** Soon: one write for all that is published in one go, however many events that is. */
  readonly schedule: () => void;
};

/** Stops at a peer that does not read, and goes on when it does. */
const createGate = ({ view, sink, progress }: PumpedStream, goOn: () => void) => {
  let blockedAt = 0;
  return {
    block: (): void => {
      progress.isBlocked = true;
      blockedAt = view.lastSequence();
      sink.onDrain(() => {
        progress.isBlocked = false;
        goOn();
      });
    },
    isTooFarBehind: (): boolean => progress.isBlocked && view.lastSequence() - blockedAt > maximumBehind,
  };
};

const createChunkWriter = ({ call, writer, life, progress }: PumpedStream, block: () => void) => {
  const writePlain = (events: readonly TradeEvent[]): void => {
    progress.position += events.length;
    if (!writer.plain(events)) block();
  };
  const writeRevised = (events: readonly TradeEvent[]): void => {
    for (const event of events) {
      if (life.isOver() || progress.isBlocked) return;
      progress.position = event.sequence;
      const { isReading, fate } = writer.revised(event);
      life.meetFate(fate);
      if (!isReading && !life.isOver()) block();
    }
  };
  return call.hooks.length === 0 ? writePlain : writeRevised;
};

export const createPump = (stream: PumpedStream, afterChunk: () => void): Pump => {
  const { view, writer, life, progress } = stream;
  let isScheduled = false;
  const run = life.guarded(() => {
    isScheduled = false;
    while (!life.isOver() && !progress.isBlocked && progress.position < view.lastSequence()) {
      writeChunk(view.range(progress.position, chunkEvents));
      afterChunk();
    }
    const isAtEnd = !progress.isBlocked && progress.position >= view.lastSequence();
    if (life.isOver() || !isAtEnd || view.describe().state !== 'CLOSED') return;
    writer.rest();
    life.end('CHANNEL_CLOSED');
  });
  const gate = createGate(stream, run);
  const writeChunk = createChunkWriter(stream, gate.block);
  return {
    run,
    schedule: () => {
      if (gate.isTooFarBehind()) life.meetFate('resets');
      if (isScheduled || progress.isBlocked || life.isOver()) return;
      isScheduled = true;
      queueMicrotask(run);
    },
  };
};
