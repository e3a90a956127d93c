import type { ClientRun } from '../../model/client-evidence.ts';
import type { ClientSession, LaunchedClient } from '../../subject/client/client-subject.ts';
import type { Launcher } from './launcher.ts';

/** The client of a series: it is started once, outlives its cases, and is started again only when it has died between two of them. */
export type SeriesClient = {
  /** How one case sees it. */
  readonly forCase: (elapsedMs: (at?: number) => number) => Launcher;
  readonly stop: (graceMs: number) => Promise<void>;
};

export type SeriesClientOptions = {
  readonly session: ClientSession;
  readonly environment: Readonly<Record<string, string>>;
  /** It runs already, and is nobody's to start. */
  readonly isAttached: boolean;
};

const runOf = (client: LaunchedClient, readyMs: number | undefined, elapsedMs: (at?: number) => number): ClientRun => {
  const { startedAt, endedAt, ...rest } = client.run();
  return {
    ...rest,
    startedMs: elapsedMs(startedAt),
    ...(readyMs === undefined ? {} : { readyMs }),
    ...(endedAt === undefined ? {} : { endedMs: elapsedMs(endedAt), endedBy: 'itself' }),
  };
};

const nothing = async (): Promise<void> => {};

export const createSeriesClient = ({ session, environment, isAttached }: SeriesClientOptions): SeriesClient => {
  let client: LaunchedClient | undefined;
  return {
    forCase: (elapsedMs) => {
      let readyMs: number | undefined;
      let isReading = false;
      return {
        start: () => {
          if (!isAttached && (client === undefined || client.hasEnded())) client = session.launch(environment);
        },
        kill: nothing,
        stop: nothing,
        noteRecorded: () => {},
        hasDied: () => client?.hasEnded() === true,
        noteReady: () => {
          readyMs ??= elapsedMs();
        },
        isReady: () => readyMs !== undefined,
        noteReading: () => {
          isReading = true;
        },
        isReading: () => isReading,
        runs: () => (client === undefined ? [] : [runOf(client, readyMs, elapsedMs)]),
      };
    },
    stop: async (graceMs) => client?.stop(graceMs),
  };
};
