import { existsSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CapturePlace } from './capture/open-capture.ts';
import type { CaptureReader, ClientSession, ClientSubject, LaunchedClient } from './client-subject.ts';
import { makeSessionFolder } from './clients-folder.ts';
import { launchProcess } from './process-group.ts';

/** A client that the suite starts itself, in a fresh folder for each case: as a program, or in a container. */
export type StartedClientConfig = {
  readonly description: ClientSubject['description'];
  /** What a command of the capture is given as well. */
  readonly environment: Readonly<Record<string, string>>;
  readonly launch: (environment: Readonly<Record<string, string>>, folder: string) => LaunchedClient;
  readonly openCapture: (place: CapturePlace) => CaptureReader;
};

export type CommandClientConfig = {
  readonly command: readonly [program: string, ...given: string[]];
  /** Where it is started. */
  readonly folder: string;
  /** Over the suite's own environment, and below what the suite tells it. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly openCapture: (place: CapturePlace) => CaptureReader;
};

/** What a program needs of the suite's own environment; its secrets are none of the client's business. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME', 'NODE_PATH', 'PYTHONPATH', 'SYSTEMROOT'];

export const inherited = (): Record<string, string> =>
  Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

type Paths = Readonly<Record<'capture' | 'state' | 'ready' | 'incidents', string>>;

const makeFolder = async (): Promise<{ readonly folder: string; readonly paths: Paths }> => {
  const folder = await makeSessionFolder();
  const paths = {
    capture: join(folder, 'capture.ndjson'),
    state: join(folder, 'state'),
    ready: join(folder, 'ready'),
    incidents: join(folder, 'incidents.ndjson'),
  };
  await mkdir(paths.state);
  return { folder, paths };
};

const openSession = async (config: StartedClientConfig, onClosed: () => void): Promise<ClientSession> => {
  const { folder, paths } = await makeFolder();
  const environment = {
    OCP_CAPTURE_FILE: paths.capture,
    OCP_STATE_DIR: paths.state,
    OCP_READY_FILE: paths.ready,
    OCP_INCIDENTS_FILE: paths.incidents,
  };
  const launched = new Set<LaunchedClient>();
  let latest: Readonly<Record<string, string>> = { ...config.environment, ...environment };
  return {
    folder,
    environment,
    launch: (own) => {
      latest = { ...config.environment, ...own };
      // One that an earlier run left says nothing of this one.
      rmSync(paths.ready, { force: true });
      const client = config.launch(latest, folder);
      launched.add(client);
      return client;
    },
    capture: config.openCapture({ captureFile: paths.capture, incidentsFile: paths.incidents, environment: () => latest }),
    isReady: () => existsSync(paths.ready),
    close: async () => {
      onClosed();
      await Promise.all([...launched].map((client) => client.kill()));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

export const openStartedClient = (config: StartedClientConfig): ClientSubject => {
  const open = new Set<ClientSession>();
  return {
    description: config.description,
    startSession: async () => {
      const session = await openSession(config, () => open.delete(session));
      open.add(session);
      return session;
    },
    close: async () => {
      await Promise.all([...open].map((session) => session.close()));
    },
  };
};

export const openCommandClient = ({ command, folder, environment, openCapture }: CommandClientConfig): ClientSubject => {
  const [program, ...given] = command;
  return openStartedClient({
    description: { kind: 'command', says: command.join(' ') },
    environment: { ...inherited(), ...environment },
    launch: (told) => launchProcess({ program, arguments: given, folder, environment: told }),
    openCapture,
  });
};
