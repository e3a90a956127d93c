import { askUntilGood } from './ask.ts';
import type { Figure } from './figures.ts';
import type { LoadResult } from './messages.ts';
import { freePort } from './port.ts';
import { prismPath, spawnPrism } from './prism.ts';
import { median } from './statistics.ts';
import { type Child, startPeer, stopProcess } from './talk.ts';

/**
 * Requests a second of the simulator, of a bare server with the same payload and of Prism's mock, each in a process of its
 * own, in turn within each round. Ratios are taken within a round, so that a machine that slows down slows all three.
 */

type ServerName = 'bare' | 'simulator' | 'prism';

type Server = { readonly name: ServerName; readonly origin: string; readonly token: string };

type Operation = {
  readonly name: string;
  readonly servers: readonly ServerName[];
  /** Another list in each round, where pages must be new. */
  readonly paths: (round: number) => readonly string[];
  readonly isOnce: boolean;
};

export type Rates = { readonly figures: readonly Figure[]; readonly rounds: readonly Measured[] };

type Measured = {
  readonly operation: string;
  readonly round: number;
  readonly server: ServerName;
  readonly perSecond: number;
  readonly generatorBusy: number;
};

const channel = '/trade-data/v1/channels/B01224-HK-20260408';
const connections = 32;
const rounds = 5;
const roundMs = 500;
const newPagesInRound = 6_000;
/** Events that the simulator's channel certainly has before 15:59. */
const positions = 8_000;

/** Position and size together are new each time: about a hundred events in each, none asked for twice. */
const newPages = (round: number): readonly string[] =>
  Array.from({ length: newPagesInRound }, (_, index) => {
    const number = round * newPagesInRound + index;
    return `${channel}/events?afterSequence=${number % positions}&limit=${98 + Math.floor(number / positions)}`;
  });

const all: readonly ServerName[] = ['bare', 'simulator', 'prism'];

const repeated = (name: string, path: string): Operation => ({ name, servers: all, paths: () => [path], isOnce: false });

const operations: readonly Operation[] = [
  repeated('listChannels', '/trade-data/v1/channels'),
  repeated('pullEvents, 10 events', `${channel}/events?afterSequence=300&limit=10`),
  repeated('pullEvents, 100 events', `${channel}/events?afterSequence=300&limit=100`),
  { name: 'pullEvents, 100 events, each page new', servers: ['bare', 'simulator'], paths: newPages, isOnce: true },
];

const loadFor = async (
  generator: Child,
  server: Server,
  run: { operation: Operation; round: number; durationMs: number },
): Promise<LoadResult> => {
  const { operation, round, durationMs } = run;
  const asked = operation.paths(round);
  const paths = server.name === 'prism' ? asked.map(prismPath) : asked;
  generator.say({ kind: 'job', origin: server.origin, paths, isOnce: operation.isOnce, token: server.token, connections, durationMs });
  return generator.hear('load');
};

const startSimulatorServer = async (child: Child): Promise<Server> => {
  const { origin, token } = await child.hear('serving');
  return { name: 'simulator', origin, token };
};

/** The bare server answers what the simulator answers. */
const startBareServer = async (child: Child, simulator: Server): Promise<Server> => {
  const answers = new Map<string, string>();
  let otherwise = '';
  for (const operation of operations) {
    const path = operation.paths(0)[0] ?? '';
    otherwise = await askUntilGood(`${simulator.origin}${path}`, { headers: { Authorization: `Bearer ${simulator.token}` } });
    answers.set(path, otherwise);
  }
  child.say({ kind: 'serve', answers, otherwise });
  const { origin, token } = await child.hear('serving');
  return { name: 'bare', origin, token };
};

const measureRounds = async (generator: Child, servers: readonly Server[]): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  for (const operation of operations) {
    const taking = servers.filter(({ name }) => operation.servers.includes(name));
    for (const server of taking) await loadFor(generator, server, { operation, round: rounds, durationMs: roundMs });
    for (let round = 0; round < rounds; round += 1) {
      for (const server of taking) {
        const { requests, seconds, generatorBusy } = await loadFor(generator, server, { operation, round, durationMs: roundMs });
        measured.push({ operation: operation.name, round, server: server.name, perSecond: requests / seconds, generatorBusy });
      }
    }
  }
  return measured;
};

const figuresOf = (operation: Operation, rows: readonly Measured[]): readonly Figure[] => {
  const { name } = operation;
  const rateIn = (server: ServerName, round: number): number =>
    rows.find((row) => row.operation === name && row.server === server && row.round === round)?.perSecond ?? Number.NaN;
  const inEachRound = Array.from({ length: rounds }, (_, round) => round);
  const rate = (server: ServerName): number => median(inEachRound.map((round) => rateIn(server, round)));
  const ratio = (server: ServerName): number => median(inEachRound.map((round) => rateIn('simulator', round) / rateIn(server, round)));
  const toBare: Figure = { figure: `${name}: simulator / bare node:http`, measured: ratio('bare'), unit: '' };
  return [
    ...operation.servers.map(
      (server): Figure => ({ figure: `${name}: ${server}`, measured: Math.round(rate(server)), unit: 'requests/s' }),
    ),
    operation.isOnce ? toBare : { ...toBare, goal: { direction: 'at-least', value: 0.7 } },
    ...(operation.servers.includes('prism')
      ? [{ figure: `${name}: simulator / Prism`, measured: ratio('prism'), unit: '', goal: { direction: 'at-least', value: 8 } } as const]
      : []),
  ];
};

export const measureRequestRates = async (): Promise<Rates> => {
  const simulatorChild = startPeer(new URL('./peers/simulator-server.ts', import.meta.url));
  const bareChild = startPeer(new URL('./peers/bare-server.ts', import.meta.url));
  const generator = startPeer(new URL('./peers/load-generator.ts', import.meta.url));
  const port = await freePort();
  const prismChild = spawnPrism(port);
  try {
    const simulator = await startSimulatorServer(simulatorChild);
    const bare = await startBareServer(bareChild, simulator);
    const prism: Server = { name: 'prism', origin: `http://127.0.0.1:${port}`, token: 'any' };
    await askUntilGood(`${prism.origin}/channels`, { headers: { Authorization: 'Bearer any' } });
    const measured = await measureRounds(generator, [bare, simulator, prism]);
    return { figures: operations.flatMap((operation) => figuresOf(operation, measured)), rounds: measured };
  } finally {
    await Promise.all([simulatorChild.stop(), bareChild.stop(), generator.stop(), stopProcess(prismChild)]);
  }
};
