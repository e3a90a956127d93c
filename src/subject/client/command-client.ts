import { existsSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CapturePlace } from './capture/open-capture.ts';
import type { CaptureReader, ClientSession, ClientSubject, LaunchedClient } from './client-subject.ts';
import { makeSessionFolder } from './clients-folder.ts';
import { launchProcess } from './process-group.ts';

/** A client that the suite starts itself, in a fresh folder for each case. */
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

const openSession = async (config: CommandClientConfig, onClosed: () => void): Promise<ClientSession> => {
  const { folder, paths } = await makeFolder();
  const [program, ...given] = config.command;
  const base = { ...inherited(), ...config.environment };
  const environment = {
    OCP_CAPTURE_FILE: paths.capture,
    OCP_STATE_DIR: paths.state,
    OCP_READY_FILE: paths.ready,
    OCP_INCIDENTS_FILE: paths.incidents,
  };
  const launched = new Set<LaunchedClient>();
  let latest: Readonly<Record<string, string>> = { ...base, ...environment };
  return {
    folder,
    environment,
    launch: (own) => {
      latest = { ...base, ...own };
      // One that an earlier run left says nothing of this one.
      rmSync(paths.ready, { force: true });
      const client = launchProcess({ program, arguments: given, folder: config.folder, environment: latest });
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

export const openCommandClient = (config: CommandClientConfig): ClientSubject => {
  const open = new Set<ClientSession>();
  return {
    description: { kind: 'command', says: config.command.join(' ') },
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
