import type { Capture, CaptureRecord } from '../../model/capture.ts';
import type { ClientRun } from '../../model/client-evidence.ts';

/** How a client under test is reached. What it is asked to do, and whether it did, is nobody's business here. */
export type ClientSubject = {
  readonly description: { readonly kind: 'command' | 'attach' | 'image'; readonly says: string };
  /** A fresh folder with state, capture and ready file in it; nothing is started yet. */
  readonly startSession: () => Promise<ClientSession>;
  /** Ends what is still there, of every session. */
  readonly close: () => Promise<void>;
};

/** One case of one client: the client may be started more than once in it. */
export type ClientSession = {
  /** The variables that say where to record and where to keep state: they are the same each time. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the session's own files belong (certificates, keys), so that they go with it. */
  readonly folder: string;
  /** Starts the client with these variables over its own. Never throws for what the client does. */
  readonly launch: (environment: Readonly<Record<string, string>>) => LaunchedClient;
  readonly capture: CaptureReader;
  /** Whether the client says by its ready file that it is ready. */
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
};

export type LaunchedClient = {
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** SIGTERM to the whole group, and after `graceMs` SIGKILL. Resolves when nothing of it is left. */
  readonly stop: (graceMs: number) => Promise<void>;
  /** SIGKILL to the whole group at once. */
  readonly kill: () => Promise<void>;
  /** Milliseconds of `performance.now()`; the drive knows when the case began. */
  readonly run: () => Omit<ClientRun, 'startedMs' | 'readyMs' | 'endedMs' | 'endedBy'> & {
    readonly startedAt: number;
    readonly endedAt?: number;
  };
};

/** Reads what the client's own system recorded, as often as it is asked to. */
export type CaptureReader = {
  /** Whether the running client itself is asked: then it is read before the client is stopped. */
  readonly isToldByClient: boolean;
  /**
   * Cheap, for waiting: how much was recorded so far, and which channels it says are closed. `undefined` where the capture does not
   * tell closes. `mark` differs whenever anything changed.
   */
  readonly progress: () => Promise<CaptureProgress>;
  /** The whole capture; a text when it cannot be read at all. */
  readonly read: () => Promise<Capture | CaptureProblem>;
  /**
   * Another case begins, of several with one capture. What is there already counts against no limit, and what `isPast` says of it is not
   * told again. Left out where all is read anew each time.
   */
  readonly beginCase?: (isPast: (record: CaptureRecord) => boolean) => Promise<void>;
};

/** `isAbsent`: nothing was ever written, which is another thing than what cannot be read. */
export type CaptureProblem = { readonly problem: string; readonly isAbsent?: true };

export type CaptureProgress = { readonly mark: string; readonly records: number; readonly closed?: ReadonlySet<string> };
