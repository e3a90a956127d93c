import type { StreamSink } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import type { StreamFate } from '../faults/fault.ts';
import type { ChannelView } from '../handlers/channel-view.ts';
import { endFrame } from './frames.ts';
import type { StreamWriter } from './writer.ts';

/** How one stream ends: once, in one of several ways, and with whatever was begun for it given back. */

type Ending = { readonly view: ChannelView; readonly call: Call; readonly writer: StreamWriter; readonly sink: StreamSink };

export type StreamLife = {
  readonly isOver: () => boolean;
  /** What to give back when the stream is over, whatever ends it. */
  readonly whenOver: (giveBack: () => void) => void;
  /** Nothing more is written; the connection is as it was. */
  readonly leave: () => void;
  /** With the message that says why. */
  readonly end: (reason: string) => void;
  readonly meetFate: (fate: StreamFate) => void;
  /** Whatever a timer or the market calls goes through this: a defect ends this stream, never the process. */
  readonly guarded: <Given extends readonly unknown[]>(work: (...given: Given) => void) => (...given: Given) => void;
};

export const createLife = ({ view, call, writer, sink }: Ending): StreamLife => {
  const toGiveBack: (() => void)[] = [];
  let isOver = false;

  const leave = (): void => {
    isOver = true;
    for (const giveBack of toGiveBack.splice(0)) giveBack();
  };
  const end = (reason: string): void => {
    if (isOver) return;
    leave();
    writer.frame(endFrame(call.hooks, { channelId: view.channelId, reason }));
    if (call.conduct.isEndedStreamClosed) sink.end();
  };
  const meetFate = (fate: StreamFate): void => {
    if (fate === 'goes-on' || fate === 'was-done' || isOver) return;
    if (typeof fate === 'object') {
      end(fate.reason);
      return;
    }
    leave();
    if (fate === 'ends') sink.end();
    else sink.reset();
  };
  const guarded: StreamLife['guarded'] =
    (work) =>
    (...given) => {
      try {
        work(...given);
      } catch (cause) {
        leave();
        sink.fail(cause);
      }
    };
  return { isOver: () => isOver, whenOver: (giveBack) => toGiveBack.push(giveBack), leave, end, meetFate, guarded };
};
