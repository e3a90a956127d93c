import type { Capture, ChannelTruth, DatasetTruth } from './capture.ts';
import type { Delivery } from './client-case.ts';

/** What a client case leaves beside its exchanges: how the client ran, what it recorded, and what it should have recorded. */
export type ClientEvidence = {
  readonly delivery: Delivery;
  /** One for each time that it was started; none when it ran already. */
  readonly runs: readonly ClientRun[];
  /** Absent when there was nothing to read. */
  readonly capture?: Capture;
  /** Why the capture could not be read at all. */
  readonly captureProblem?: string;
  /** Channels that the client had to follow. */
  readonly truth: readonly ChannelTruth[];
  readonly datasets: readonly DatasetTruth[];
  /** What the stage did, and when. */
  readonly timeline: readonly TimelineEntry[];
  readonly ended: StageEnding;
  /** The stage leaves a client nothing to do: one that ends by itself, or is busy until the limit, has shown all it had to. */
  readonly mayStop?: true;
  /** The limits by which it is judged: the run file's. */
  readonly timings: ClientTimings;
  /** Each connection, whether a request came over it or not: a handshake that failed leaves nothing else. */
  readonly connections: readonly ConnectionFact[];
};

export type ClientRun = {
  readonly startedMs: number;
  /** Its first request, or its ready file. */
  readonly readyMs?: number;
  readonly endedMs?: number;
  /** `suite`: it was stopped, as the case was over. `stage`: a step killed it. `itself`: it ended before its time. */
  readonly endedBy?: 'suite' | 'stage' | 'itself';
  readonly exitCode?: number;
  readonly signal?: string;
  /** Standard output and error as they came; of much of it the beginning and the end, with a line between that says what is left out. */
  readonly output: string;
  readonly outputBytes: number;
  /** Of them, what not even was looked at for secrets, as there was too much of it. */
  readonly outputLostBytes?: number;
  /** Of a run that a step killed: the last event of each channel that the capture held then. */
  readonly recorded?: readonly RecordedPosition[];
};

export type RecordedPosition = { readonly channelId: string; readonly epoch: number; readonly sequence: number };

/**
 * `complete`: every close is captured. `settled`: nothing new came for `settleMs`, and after a fault, an outage or a restart for the longest declared wait besides. `quiet`: no request came for `settleMs`.
 * `never-started`: no request and no ready file in `startUpMs`. `died`: it ended by itself. `limit`: the case's time was over.
 */
export type StageEnding = 'complete' | 'settled' | 'quiet' | 'never-started' | 'died' | 'limit';

export type TimelineEntry = { readonly atMs: number; readonly says: string };

export type ConnectionFact = {
  readonly address: 'primary' | 'secondary';
  readonly atMs: number;
  /** Absent without TLS, and when the handshake failed. */
  readonly tlsVersion?: string;
  /** Whether the client showed a certificate; only where the server asked for one. */
  readonly showedCertificate?: boolean;
  /** What ended the handshake, where it failed. */
  readonly failure?: string;
};

/** In milliseconds; what a participant declares of its client, and what it is given. */
export type ClientTimings = {
  /** From the launch to the first request or the ready file. */
  readonly startUpMs: number;
  /** Its first wait before it repeats what failed, and its longest. */
  readonly firstBackOffMs: number;
  readonly longestBackOffMs: number;
  /** Until it uses the secondary address when the primary does not serve. */
  readonly reconnectMs: number;
  /** Nothing new recorded for so long means that it is done; after a fault, an outage or a restart, so long on top of its longest declared wait. */
  readonly settleMs: number;
  /** Between SIGTERM and SIGKILL. */
  readonly graceMs: number;
  /** One case, everything included. */
  readonly caseMs: number;
};
