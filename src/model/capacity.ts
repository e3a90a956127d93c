/** A declared load and what is tolerated under it. What a target carries is nobody's promise but the run file's. */

export type DeclaredRate = {
  readonly perSecond: number;
  readonly seconds: number;
  /** Within so long 99 of 100 must be answered. */
  readonly p99Ms: number;
};

export type CapacityLoad = {
  readonly pulls: DeclaredRate;
  /** Streams opened at once, each on a channel of its own; `p99Ms` is the time to the first event. */
  readonly streams: { readonly count: number; readonly events: number; readonly p99Ms: number };
  /** How often a stream is dropped and resumed; `p99Ms` is the time to the first event. */
  readonly reconnects: { readonly count: number; readonly p99Ms: number };
  readonly tokens: DeclaredRate;
  /** Over all streams of a case. */
  readonly lostEvents: number;
};

export type CapacityPart = Exclude<keyof CapacityLoad, 'lostEvents'>;
