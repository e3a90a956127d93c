import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaptureReader, ClientSession, ClientSubject } from './client-subject.ts';
import { launchProcess } from './process-group.ts';

/** A client that the suite starts itself, in a fresh folder for each case. */
export type CommandClientConfig = {
  readonly command: readonly [program: string, ...given: string[]];
  /** Where it is started. */
  readonly folder: string;
  /** Over the suite's own environment, and below what the suite tells it. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly openCapture: (captureFile: string) => CaptureReader;
};

/** What a program needs of the suite's own environment; its secrets are none of the client's business. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME', 'NODE_PATH', 'PYTHONPATH', 'SYSTEMROOT'];

const inherited = (): Record<string, string> =>
  Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

export const openCommandClient = (config: CommandClientConfig): ClientSubject => {
  const open = new Set<ClientSession>();
  const [program, ...given] = config.command;
  return {
    description: { kind: 'command', says: config.command.join(' ') },
    startSession: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ocp-client-'));
      const paths = { capture: join(folder, 'capture.ndjson'), state: join(folder, 'state'), ready: join(folder, 'ready') };
      await mkdir(paths.state);
      const launched = new Set<ReturnType<typeof launchProcess>>();
      const session: ClientSession = {
        folder,
        environment: { OCP_CAPTURE_FILE: paths.capture, OCP_STATE_DIR: paths.state, OCP_READY_FILE: paths.ready },
        launch: (environment) => {
          const client = launchProcess({
            program,
            arguments: given,
            folder: config.folder,
            environment: { ...inherited(), ...config.environment, ...environment },
          });
          launched.add(client);
          return client;
        },
        capture: config.openCapture(paths.capture),
        isReady: () => existsSync(paths.ready),
        close: async () => {
          open.delete(session);
          await Promise.all([...launched].map((client) => client.kill()));
          await rm(folder, { recursive: true, force: true });
        },
      };
      open.add(session);
      return session;
    },
    close: async () => {
      await Promise.all([...open].map((session) => session.close()));
    },
  };
};
