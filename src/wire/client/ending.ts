import type { ClientRequest } from 'node:http';
import type { WireFailure, WireMessage, WireRequest } from './wire-exchange.ts';

/** Watches for what ends an exchange from our side: the deadline, the caller's signal, or a message that was enough. */
export type Ending = {
  /** While it is pending no deadline runs; then the whole of it runs anew. */
  readonly suspendFor: (pending: Promise<void>) => Promise<void>;
  readonly onStream: () => void;
  readonly onMessage: (message: WireMessage) => void;
  /** The peer sends more than is read. */
  readonly onTooMuch: (what: string) => void;
  readonly failure: () => WireFailure | undefined;
  readonly endedByDriver: () => string | undefined;
  readonly dispose: () => void;
};

/** The longest that a timer can be set to; one set to more would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

const timerMs = (wantedMs: number): number => Math.min(Math.max(0, wantedMs), LONGEST_TIMER_MS);

export const watchEnding = (request: WireRequest, outgoing: ClientRequest): Ending => {
  let failure: WireFailure | undefined;
  let endedByDriver: string | undefined;
  let hasAnswer = false;
  outgoing.once('response', () => {
    hasAnswer = true;
  });
  const end = (reason: string) => {
    endedByDriver ??= reason;
    outgoing.destroy();
  };
  const expire = () => {
    const what = hasAnswer ? 'the answer was not complete' : 'no answer came';
    failure = { kind: 'timeout', detail: `${what} within ${Math.round(request.deadlineMs)} ms` };
    outgoing.destroy();
  };
  const abort = () => end(String(request.signal?.reason ?? 'ended by the driver'));
  let timer = setTimeout(expire, timerMs(request.deadlineMs));
  const awaitMessage = () => {
    const { quietMs } = request;
    if (quietMs === undefined || endedByDriver !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => end(`no message came for ${Math.round(quietMs)} ms`), timerMs(quietMs));
  };
  request.signal?.addEventListener('abort', abort, { once: true });
  if (request.signal?.aborted === true) abort();
  return {
    suspendFor: async (pending) => {
      clearTimeout(timer);
      await pending;
      timer = setTimeout(expire, Math.max(0, request.deadlineMs));
    },
    onStream: awaitMessage,
    onMessage: (message) => {
      if (endedByDriver !== undefined) return;
      awaitMessage();
      const enough = request.onMessage?.(message);
      if (enough !== undefined) end(enough);
    },
    onTooMuch: (detail) => {
      failure ??= { kind: 'too-large', detail };
      outgoing.destroy();
    },
    failure: () => failure,
    endedByDriver: () => endedByDriver,
    dispose: () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abort);
    },
  };
};
