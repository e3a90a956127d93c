import type { Figure } from './figures.ts';
import type { LoadResult } from './messages.ts';
import { type Operation, operations, type ServerName } from './operations.ts';
import { type Server, startServers } from './servers.ts';
import { median } from './statistics.ts';
import { type Child, startPeer } from './talk.ts';

/**
 * Requests a second of the simulator, of a bare server and of Prism's mock with the same payload, in turn within each
 * round. Ratios are taken within a round, so that a machine that slows down slows all three.
 */

type Measured = {
  readonly operation: string;
  readonly round: number;
  readonly server: ServerName;
  readonly perSecond: number;
  readonly generatorBusy: number;
};

type Rates = { readonly figures: readonly Figure[]; readonly rounds: readonly Measured[] };

const connections = 32;
const rounds = 9;
const roundMs = 300;

const goals = { bare: { direction: 'at-least', value: 0.7 }, prism: { direction: 'at-least', value: 8 } } as const;
const titles = { bare: 'bare node:http', prism: 'Prism' } as const;

const load = (generator: Child, server: Server, run: { readonly operation: Operation; readonly round: number }): Promise<LoadResult> => {
  const { operation, round } = run;
  const { origin, pathOf, headersFor } = server;
  const paths = operation.paths(round).map(pathOf);
  generator.say({
    kind: 'job',
    origin,
    paths,
    isOnce: operation.isOnce,
    headers: headersFor(operation),
    connections,
    durationMs: roundMs,
  });
  return generator.hear('load');
};

const measureOperation = async (generator: Child, servers: readonly Server[], operation: Operation): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  // A round more, the first, lets every server compile what it needs; pages that must be new have a number of their own.
  for (let round = rounds; round >= 0; round -= 1) {
    for (const server of servers) {
      const { requests, seconds, generatorBusy } = await load(generator, server, { operation, round });
      measured.push({ operation: operation.name, round, server: server.name, perSecond: requests / seconds, generatorBusy });
    }
  }
  return measured.filter(({ round }) => round < rounds);
};

const figuresOf = (operation: Operation, rows: readonly Measured[]): readonly Figure[] => {
  const { name, servers, isOnce } = operation;
  const ratesOf = (server: ServerName): readonly number[] => rows.filter((row) => row.server === server).map(({ perSecond }) => perSecond);
  const ratioTo = (peer: 'bare' | 'prism'): Figure => {
    const peerRates = ratesOf(peer);
    const measured = median(ratesOf('simulator').map((rate, at) => rate / (peerRates[at] ?? Number.NaN)));
    const figure = { figure: `${name}: simulator / ${titles[peer]}`, measured, unit: '' };
    // A page that nobody asked for before must be made first, which the peers never do: it is shown, and has no goal.
    return isOnce ? figure : { ...figure, goal: goals[peer] };
  };
  return [
    ...servers.map((server) => ({ figure: `${name}: ${server}`, measured: Math.round(median(ratesOf(server))), unit: 'requests/s' })),
    ratioTo('bare'),
    ...(servers.includes('prism') ? [ratioTo('prism')] : []),
  ];
};

export const measureRequestRates = async (): Promise<Rates> => {
  const servers = await startServers();
  const generator = startPeer(new URL('./peers/load-generator.ts', import.meta.url));
  const measured: Measured[] = [];
  const figures: Figure[] = [];
  try {
    for (const operation of operations) {
      const taking = servers.all.filter(({ name }) => operation.servers.includes(name));
      const rows = await measureOperation(generator, taking, operation);
      measured.push(...rows);
      figures.push(...figuresOf(operation, rows));
    }
    return { figures, rounds: measured };
  } finally {
    await Promise.all([generator.stop(), servers.stop()]);
  }
};
