import type { ClientRun, RecordedPosition } from '../../model/client-evidence.ts';
import type { ClientSession, LaunchedClient } from '../../subject/client/client-subject.ts';

/** The runs of one client in one case: started, killed and started again as its stage says. */
export type Launcher = {
  readonly start: () => void;
  readonly kill: () => Promise<void>;
  /** What the latest run had recorded when it was killed. */
  readonly noteRecorded: (recorded: readonly RecordedPosition[]) => void;
  readonly stop: (graceMs: number) => Promise<void>;
  /** Whether it has ended although nobody ended it, and no step will start it again. */
  readonly hasDied: () => boolean;
  /** To be told when the first sign of life of the latest run came. */
  readonly noteReady: () => void;
  readonly isReady: () => boolean;
  /** To be told of each request of the latest run that reads a channel. */
  readonly noteReading: () => void;
  /** Whether the latest run has begun to read its channels: until then it cannot have done all it will do. */
  readonly isReading: () => boolean;
  readonly runs: () => readonly ClientRun[];
};

export type LauncherOptions = {
  readonly session: ClientSession;
  readonly environment: Readonly<Record<string, string>>;
  readonly elapsedMs: (at?: number) => number;
};

type Started = {
  readonly client: LaunchedClient;
  isReading?: true;
  readyMs?: number;
  endedBy?: 'suite' | 'stage';
  recorded?: readonly RecordedPosition[];
};

const runOf = ({ client, readyMs, endedBy, recorded }: Started, elapsedMs: LauncherOptions['elapsedMs']): ClientRun => {
  const { startedAt, endedAt, ...rest } = client.run();
  return {
    ...rest,
    startedMs: elapsedMs(startedAt),
    ...(readyMs === undefined ? {} : { readyMs }),
    ...(endedAt === undefined ? {} : { endedMs: elapsedMs(endedAt), endedBy: endedBy ?? 'itself' }),
    ...(recorded === undefined ? {} : { recorded }),
  };
};

export const createLauncher = ({ session, environment, elapsedMs }: LauncherOptions): Launcher => {
  const started: Started[] = [];
  const latest = (): Started | undefined => started.at(-1);
  const end = async (endedBy: 'suite' | 'stage', how: (client: LaunchedClient) => Promise<void>): Promise<void> => {
    const current = latest();
    if (current === undefined) return;
    // Whoever had ended before is not ended by us.
    if (!current.client.hasEnded()) current.endedBy = endedBy;
    await how(current.client);
  };
  return {
    start: () => void started.push({ client: session.launch(environment) }),
    kill: () => end('stage', (client) => client.kill()),
    noteRecorded: (recorded) => {
      const current = latest();
      if (current !== undefined) current.recorded = recorded;
    },
    stop: (graceMs) => end('suite', (client) => client.stop(graceMs)),
    hasDied: () => {
      const current = latest();
      return current?.client.hasEnded() === true && current.endedBy === undefined;
    },
    noteReady: () => {
      const current = latest();
      if (current !== undefined) current.readyMs ??= elapsedMs();
    },
    isReady: () => latest()?.readyMs !== undefined,
    noteReading: () => {
      const current = latest();
      if (current !== undefined) current.isReading = true;
    },
    isReading: () => latest()?.isReading === true,
    runs: () => started.map((one) => runOf(one, elapsedMs)),
  };
};
