import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ConfigurationError, HarnessError } from '../../errors.ts';
import { writeMockDocument } from './mock-documents.ts';

/** One Prism process that mocks our documents on loopback. It ends with whoever started it, however that one ends. */

export type PrismOptions = {
  /** The folder of the OpenAPI documents. */
  readonly documents: string;
  /** Where the document that Prism serves and Prism's output are kept. */
  readonly folder: string;
  /** Prism's command; left out: that of the installed package. */
  readonly command?: string;
  /** Where Prism passes requests on to, as a proxy that says what it thinks of the answers; left out, it is a mock. */
  readonly upstream?: string;
};

export type RunningPrism = { readonly origin: string; readonly stop: () => Promise<void> };

const WHERE = 'target.kind: prism';
const READY_MS = 30_000;
const GRACE_MS = 2000;
const LISTENING = /Prism is listening on (http:\/\/[\d.]+:\d+)/;
/** Prism has no way to be told that its parent has gone; the channel between them closes even when the parent is killed. */
const END_WITH_PARENT = 'data:text/javascript,process.on("disconnect",()=>process.exit());process.connected||process.exit()';

const missing = (says: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'PRISM_MISSING',
    where: WHERE,
    says,
    remedy: 'Install the package with its dependencies again, for instance by "npm ci"; the other targets do without Prism.',
    cause,
  });

const installedCommand = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  } catch (cause) {
    throw missing('The package @stoplight/prism-cli, which serves the mock, is not installed.', cause);
  }
};

const commandOf = (given: string | undefined): string => {
  const command = given ?? installedCommand();
  if (existsSync(command)) return command;
  throw missing(`There is no Prism at ${command}.`);
};

const failed = (how: string, output: string, logFile: string): ConfigurationError => {
  const lines = stripVTControlCharacters(output).split('\n');
  const line = lines.find((text) => /fatal|error/i.test(text)) ?? lines.find((text) => text.trim() !== '') ?? 'it said nothing';
  const said = line.replace(/^\[[^\]]*\] *› *(?:\[CLI\] *)?/, '').replace(/\s+/g, ' ');
  return new ConfigurationError({
    code: 'PRISM_FAILED',
    where: WHERE,
    says: `The Prism mock did not start: ${how}. It said: ${said.trim().slice(0, 300)}`,
    remedy: `Read ${logFile}: it holds all that Prism said. A mistake in the OpenAPI documents is named there; "npx redocly lint" finds it, too.`,
  });
};

/** A proxy that judged requests would answer those that it does not like itself, and pass on no others. */
const servingOf = (document: string, upstream: string | undefined): readonly string[] =>
  upstream === undefined ? ['mock', document] : ['proxy', document, upstream, '--validate-request', 'false'];

/** In a process group of its own: Ctrl-C reaches us, and we end Prism once nobody needs it any more. */
const spawnPrism = (command: string, serving: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    // Without --multiprocess a NODE_ENV of production would fork it, and the fork would not end with us.
    ['--import', END_WITH_PARENT, command, ...serving, '--host', '127.0.0.1', '--port', '0', '--multiprocess', 'false', '--cors', 'false'],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, FORCE_COLOR: '0' }, detached: process.platform !== 'win32' },
  );

/** Port 0 is any free one, and only Prism's own output tells which. */
const untilListening = (child: ChildProcess, logFile: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const log = createWriteStream(logFile);
    let output: string | undefined = '';
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      output = undefined;
      outcome();
    };
    const fail = (how: string): void => {
      const said = output;
      if (said !== undefined) settle(() => reject(failed(how, said, logFile)));
    };
    const timer = setTimeout(() => fail(`it was not ready within ${READY_MS / 1000} seconds`), READY_MS);
    const hear = (data: unknown): void => {
      log.write(String(data));
      if (output === undefined) return;
      output += String(data);
      const origin = LISTENING.exec(output)?.[1];
      if (origin !== undefined) settle(() => resolve(origin));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', (error) => fail(error.message));
    child.on('close', (code, signal) => {
      log.end();
      fail(`it ended with ${signal ?? `exit code ${code}`}`);
    });
  });

const hasEnded = ({ exitCode, signalCode, pid }: ChildProcess): boolean => exitCode !== null || signalCode !== null || pid === undefined;

const stopProcess = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child)) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });

/** What was asked of it after that was answered by nobody, which is no finding about anybody. */
const endedEarly = ({ exitCode, signalCode }: ChildProcess, logFile: string): HarnessError =>
  new HarnessError({
    code: 'PRISM_ENDED',
    says: `The Prism mock ended before the run did (${signalCode ?? `exit code ${exitCode}`}), so that its verdicts say nothing. Its output is in ${logFile}.`,
  });

/** Whatever ends by itself has an exit code of its own, or had ended before we said a word. */
const stopOnly = async (child: ChildProcess, logFile: string): Promise<void> => {
  const wasOver = hasEnded(child);
  await stopProcess(child);
  if (wasOver || child.exitCode !== null) throw endedEarly(child, logFile);
};

export const startPrism = async ({ documents, folder, command, upstream }: PrismOptions): Promise<RunningPrism> => {
  const prism = commandOf(command);
  await mkdir(folder, { recursive: true });
  const child = spawnPrism(prism, servingOf(await writeMockDocument(documents, folder), upstream));
  const logFile = join(folder, 'prism.log');
  try {
    const origin = await untilListening(child, logFile);
    return { origin, stop: () => stopOnly(child, logFile) };
  } catch (error) {
    await stopProcess(child);
    throw error;
  }
};
