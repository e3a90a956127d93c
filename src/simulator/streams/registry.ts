import type { StreamEndReason } from '../../model/event.ts';

/** The open streams, so that a newer one can end an older one and a shutdown can end all. */

export type OpenStream = { readonly end: (reason: StreamEndReason) => void };

export type StreamRegistry = {
  /** Streams of one credential on one channel share a key. Returns how to leave. */
  readonly enter: (key: string, stream: OpenStream) => () => void;
  readonly endOthers: (key: string) => void;
  /** All streams of one credential. */
  readonly endOf: (clientId: string, reason: StreamEndReason) => void;
  readonly endAll: (reason: StreamEndReason) => void;
};

export const createStreamRegistry = (): StreamRegistry => {
  const open = new Map<string, Set<OpenStream>>();
  return {
    enter: (key, stream) => {
      const streams = open.get(key) ?? new Set();
      streams.add(stream);
      open.set(key, streams);
      return () => {
        streams.delete(stream);
        if (streams.size === 0 && open.get(key) === streams) open.delete(key);
      };
    },
    endOthers: (key) => {
      for (const stream of [...(open.get(key) ?? [])]) stream.end('SUPERSEDED');
    },
    endOf: (clientId, reason) => {
      for (const [key, streams] of [...open]) if (key.startsWith(`${clientId} `)) for (const stream of [...streams]) stream.end(reason);
    },
    endAll: (reason) => {
      for (const streams of [...open.values()]) for (const stream of [...streams]) stream.end(reason);
    },
  };
};
