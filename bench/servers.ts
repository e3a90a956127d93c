import type { ChildProcess } from 'node:child_process';
import { askUntilGood } from './ask.ts';
import { firstPath, type Operation, operations, type ServerName } from './operations.ts';
import { freePort } from './port.ts';
import { type NamedAnswer, prismPath, spawnPrism, writeExamples } from './prism.ts';
import { type Child, startPeer, stopProcess } from './talk.ts';

/** The three servers that are compared, each in a process of its own, all with the simulator's payload. */

export type Server = {
  readonly name: ServerName;
  readonly origin: string;
  readonly pathOf: (path: string) => string;
  readonly headersFor: (operation: Operation) => Readonly<Record<string, string>>;
};

export type Servers = { readonly all: readonly Server[]; readonly stop: () => Promise<void> };

const startSimulator = async (child: Child): Promise<Server> => {
  const { origin, token } = await child.hear('serving');
  return { name: 'simulator', origin, pathOf: (path) => path, headersFor: () => ({ Authorization: `Bearer ${token}` }) };
};

const answersOf = (simulator: Server): Promise<readonly (NamedAnswer & { readonly path: string })[]> =>
  Promise.all(
    operations.map(async (operation) => {
      const path = firstPath(operation);
      const body = await askUntilGood(`${simulator.origin}${path}`, { headers: simulator.headersFor(operation) });
      return { name: operation.example, documentPath: operation.documentPath, path, body };
    }),
  );

const startBare = async (child: Child, simulator: Server, answers: ReadonlyMap<string, string>): Promise<Server> => {
  child.say({ kind: 'serve', answers, otherwise: [...answers.values()].at(-1) ?? '' });
  const { origin } = await child.hear('serving');
  return { ...simulator, name: 'bare', origin };
};

const prismAt = (port: number): Server => ({
  name: 'prism',
  origin: `http://127.0.0.1:${port}`,
  pathOf: prismPath,
  headersFor: ({ example }) => ({ Authorization: 'Bearer any', Prefer: `example=${example}` }),
});

/** Prism is a fair peer only with the same bytes. */
const checkPrism = async (prism: Server, answers: ReadonlyMap<string, string>): Promise<void> => {
  for (const operation of operations.filter(({ servers }) => servers.includes('prism'))) {
    const path = firstPath(operation);
    const body = await askUntilGood(`${prism.origin}${prism.pathOf(path)}`, { headers: prism.headersFor(operation) });
    if (body !== answers.get(path)) throw new Error(`Prism answers ${operation.name} with another payload than the simulator`);
  }
};

export const startServers = async (): Promise<Servers> => {
  const simulatorChild = startPeer(new URL('./peers/simulator-server.ts', import.meta.url));
  const bareChild = startPeer(new URL('./peers/bare-server.ts', import.meta.url));
  const started: { prism?: ChildProcess; removeExamples?: () => Promise<void> } = {};
  const stop = async (): Promise<void> => {
    await Promise.all([simulatorChild.stop(), bareChild.stop(), started.prism && stopProcess(started.prism)]);
    await started.removeExamples?.();
  };
  try {
    const simulator = await startSimulator(simulatorChild);
    const named = await answersOf(simulator);
    const answers = new Map(named.map(({ path, body }) => [path, body]));
    const bare = await startBare(bareChild, simulator, answers);
    const { folder, remove } = await writeExamples(named);
    started.removeExamples = remove;
    const port = await freePort();
    started.prism = spawnPrism(port, folder);
    const prism = prismAt(port);
    await checkPrism(prism, answers);
    return { all: [bare, simulator, prism], stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
