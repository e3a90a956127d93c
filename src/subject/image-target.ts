import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { ServerContainer } from '../model/container.ts';
import type { ImageTargetConfig } from '../model/target-config.ts';
import { createOutput, type Output } from './client/kept-output.ts';
import { testcontainers } from './container/engine.ts';
import { CONTAINERS_VARIABLE, clearContainers, clearOnSignal, newLabel } from './container/left-behind.ts';
import { type ReadyImage, readyImage } from './container/ready-image.ts';
import { withoutSecrets } from './container/redacted-log.ts';
import { type RunningContainer, startContainer } from './container/start-container.ts';
import type { Look } from './look.ts';
import { seenSecrets } from './seen-secrets.ts';
import type { Target } from './target.ts';
import { openUrlTarget } from './url-target.ts';

/** A server in a container: one for a whole run, reached at ports of this machine. What it prints is kept, without secrets. */

const WHERE = 'target.image';

/** More than of a client: it lives through all cases. */
const KEPT_LOG_BYTES = 16_777_216;

const GRACE_MS = 5_000;

const notReady = (cause: unknown, output: Output, config: ImageTargetConfig): ConfigurationError => {
  const { startUpMs } = config.container;
  const printed = withoutSecrets(output.text(), config).trim().split('\n').slice(-8).join('\n');
  return new ConfigurationError({
    code: 'CONTAINER_NOT_READY',
    where: WHERE,
    says: `The server in the container was not ready within ${startUpMs} ms: ${cause instanceof Error ? cause.message : String(cause)}${printed === '' ? '\nIt printed nothing.' : `\nIt printed at the end:\n${printed}`}`,
    remedy: 'Mend what it prints; check target.image.ports, waitFor and environment, and give it more time by startUpMs.',
    cause,
  });
};

const waitFor = async ({ waitFor: wanted, ports, scheme }: ServerContainer) => {
  const { Wait } = await testcontainers();
  if (wanted.kind === 'log') return Wait.forLogMessage(new RegExp(wanted.pattern));
  if (wanted.kind === 'ports') return Wait.forListeningPorts();
  const http = Wait.forHttp(wanted.path, ports.primary).forStatusCode(wanted.status);
  return scheme === 'https' ? http.usingTls().allowInsecure() : http;
};

const start = async (config: ImageTargetConfig, image: ReadyImage, output: Output): Promise<RunningContainer> => {
  const { container } = config;
  const { ports, startUpMs, command, files, user, environment } = container;
  try {
    return await startContainer({
      image: image.name,
      environment,
      files,
      ...(command && { command }),
      ...(user !== undefined && { user }),
      ports: [ports.primary, ...(ports.secondary === undefined ? [] : [ports.secondary])],
      wait: { strategy: await waitFor(container), limitMs: startUpMs },
      onOutput: output.keep,
    });
  } catch (error) {
    throw notReady(error, output, config);
  }
};

type Running = { readonly container: RunningContainer; readonly output: Output; readonly label: string };

const stop = async ({ container, label }: Running): Promise<void> => {
  const unwatch = clearOnSignal(label);
  await container.signal('SIGTERM');
  const late = new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref());
  await Promise.race([container.ended, late]);
  await container.remove();
  unwatch();
};

export type ImageTargetOptions = {
  readonly exchangeMs: number;
  /** Where what the container prints is kept; left out: nowhere. */
  readonly folder?: string | undefined;
  readonly onLook: (look: Look) => void;
};

type Printed = { readonly config: ImageTargetConfig; readonly output: Output; readonly seenSecretsFile: string };

const saveLog = async (folder: string, { config, output, seenSecretsFile }: Printed): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, 'target.log'), withoutSecrets(output.text(), config, seenSecrets(seenSecretsFile)));
};

/** From an image to a container that is ready; nothing is left of it when it is not. */
const run = async (config: ImageTargetConfig, image: ReadyImage): Promise<Running> => {
  const label = newLabel();
  process.env[CONTAINERS_VARIABLE] = label;
  const unwatch = clearOnSignal(label);
  const output = createOutput(KEPT_LOG_BYTES);
  try {
    return { container: await start(config, image, output), output, label };
  } catch (error) {
    clearContainers(label);
    throw error;
  } finally {
    unwatch();
  }
};

type Opening = ImageTargetOptions & { readonly seenSecretsFile: string };

const openAt = async (config: ImageTargetConfig, running: Running, options: Opening): Promise<Target> => {
  const { container: settings, kind: _kind, ...rest } = config;
  const { ports, scheme } = settings;
  const at = (port: number) => `${scheme}://${running.container.host}:${running.container.portOf(port)}`;
  const secondary = ports.secondary === undefined ? {} : { secondaryUrl: at(ports.secondary) };
  const { seenSecretsFile } = options;
  return openUrlTarget({ ...rest, kind: 'url', url: at(ports.primary), ...secondary, seenSecretsFile }, options);
};

export const openImageTarget = async (config: ImageTargetConfig, options: ImageTargetOptions): Promise<Target> => {
  const image = await readyImage(config.container.image, WHERE);
  const running = await run(config, image);
  // For nobody else to read, and outside of the run's folder.
  const own = await mkdtemp(join(tmpdir(), 'ocp-seen-'));
  const seenSecretsFile = join(own, 'secrets');
  const close = async (): Promise<void> => {
    await stop(running);
    if (options.folder !== undefined) await saveLog(options.folder, { config, output: running.output, seenSecretsFile });
    await rm(own, { recursive: true, force: true });
  };
  try {
    const target = await openAt(config, running, { ...options, seenSecretsFile });
    const shown = { kind: 'image', primary: `a container of ${image.identity.name}`, token: 'its token address' } as const;
    const secondary = config.container.ports.secondary === undefined ? {} : { secondary: 'its second address' };
    return {
      ...target,
      description: { ...target.description, ...shown, ...secondary, image: image.identity },
      seenSecretsFile,
      close: async () => {
        await target.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
