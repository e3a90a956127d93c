import type { Readable } from 'node:stream';
import type { GenericContainer, StartedTestContainer, WaitStrategy } from 'testcontainers';
import type { ContainerSettings } from '../../model/container.ts';
import { isRootless, openEngine, testcontainers } from './engine.ts';
import { CONTAINERS_VARIABLE, LABEL } from './left-behind.ts';

/** One container: started, signalled and removed. What it is for is nobody's business here. */

export type ContainerStart = Pick<ContainerSettings, 'command' | 'files' | 'user'> & {
  /** On this machine already. */
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onOutput: (chunk: Buffer) => void;
  /** Its own ports; left out, it has those of this machine. */
  readonly ports?: readonly number[];
  /** A folder of this machine that it finds under the same name. */
  readonly folder?: string;
  readonly wait?: { readonly strategy: WaitStrategy; readonly limitMs: number };
};

export type RunningContainer = {
  readonly host: string;
  /** Where one of its ports is reached. */
  readonly portOf: (port: number) => number;
  /** Resolves with how it ended. */
  readonly ended: Promise<{ readonly exitCode: number }>;
  readonly signal: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
  /** Whatever state it is in. */
  readonly remove: () => Promise<void>;
};

/** It counts as started when it is: whether a client is ready shows in what it does. */
const noWait: WaitStrategy = {
  waitUntilReady: async () => {},
  withStartupTimeout: () => noWait,
  isStartupTimeoutSet: () => false,
  getStartupTimeout: () => 0,
};

/** What a container writes into our folder must be ours to remove. */
const userFor = async ({ user, folder }: ContainerStart): Promise<string | undefined> => {
  const uid = process.getuid?.() ?? 0;
  if (user !== undefined || folder === undefined || uid === 0 || process.platform !== 'linux') return user;
  return (await isRootless(await openEngine('client.image'))) ? undefined : `${uid}:${process.getgid?.() ?? uid}`;
};

const described = async (start: ContainerStart): Promise<GenericContainer> => {
  const { GenericContainer } = await testcontainers();
  const { image, environment, files, command, ports, folder, wait, onOutput } = start;
  const label = process.env[CONTAINERS_VARIABLE];
  const user = await userFor(start);
  const container = new GenericContainer(image)
    .withEnvironment(environment)
    .withCopyFilesToContainer(files.map(({ from, to }) => ({ source: from, target: to })))
    .withLabels(label === undefined ? {} : { [LABEL]: label })
    .withLogConsumer((stream: Readable) => void stream.on('data', (chunk) => onOutput(Buffer.from(chunk))))
    .withWaitStrategy(wait?.strategy ?? noWait);
  if (wait) container.withStartupTimeout(wait.limitMs);
  if (command) container.withCommand([...command]);
  if (user !== undefined) container.withUser(user);
  if (folder !== undefined) container.withBindMounts([{ source: folder, target: folder, mode: 'rw' }]);
  return ports ? container.withExposedPorts(...ports) : container.withNetworkMode('host');
};

const running = async (started: StartedTestContainer): Promise<RunningContainer> => {
  const { dockerode } = (await openEngine('')).container;
  const container = dockerode.getContainer(started.getId());
  return {
    host: started.getHost(),
    portOf: (port) => started.getMappedPort(port),
    ended: container.wait().then(({ StatusCode }: { readonly StatusCode: number }) => ({ exitCode: StatusCode })),
    // It may have ended already, which is as good.
    signal: (signal) => container.kill({ signal }).catch(() => {}),
    remove: () => container.remove({ force: true, v: true }).catch(() => {}),
  };
};

export const startContainer = async (start: ContainerStart): Promise<RunningContainer> => running(await (await described(start)).start());
