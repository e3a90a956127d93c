import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { askUntilGood } from './ask.ts';
import type { Figure } from './figures.ts';
import { freePort } from './port.ts';
import { spawnPrism } from './prism.ts';
import { median } from './statistics.ts';
import { stopProcess } from './talk.ts';
import { fetchToken } from './token.ts';

/** From the start of the process to the first good answer; for the simulator that is a token, and the channels with it. */

type Candidate = {
  readonly name: string;
  readonly spawn: (port: number) => ChildProcess;
  readonly firstAnswer: (origin: string) => Promise<unknown>;
};

const rounds = 5;
const demo = { clientId: 'ocp-demo', clientSecret: 'known-to-the-benchmark-only' };
const command = fileURLToPath(new URL('../bin/ocp-conformance.js', import.meta.url));

const spawnNode = (parameters: readonly string[]): ChildProcess =>
  spawn(process.execPath, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_CLIENT_SECRET: demo.clientSecret },
  });

const bareProgram = (port: number): string =>
  `require('node:http').createServer((request, response) => response.end('{"channels":[]}')).listen(${port}, '127.0.0.1')`;

const candidates: readonly Candidate[] = [
  {
    name: 'bare node:http',
    spawn: (port) => spawnNode(['--eval', bareProgram(port)]),
    firstAnswer: (origin) => askUntilGood(origin),
  },
  {
    name: 'simulator',
    spawn: (port) => spawnNode([command, 'simulator', '--port', `${port}`, '--quiet', '--client-secret-env', 'BENCH_CLIENT_SECRET']),
    firstAnswer: async (origin) => {
      const token = await fetchToken(`${origin}/oauth2/token`, demo);
      return askUntilGood(`${origin}/trade-data/v1/channels`, { headers: { Authorization: `Bearer ${token}` } });
    },
  },
  {
    name: 'Prism',
    spawn: spawnPrism,
    firstAnswer: (origin) => askUntilGood(`${origin}/channels`, { headers: { Authorization: 'Bearer any' } }),
  },
];

const measureOnce = async (candidate: Candidate): Promise<number> => {
  const port = await freePort();
  const startedAt = performance.now();
  const child = candidate.spawn(port);
  try {
    await candidate.firstAnswer(`http://127.0.0.1:${port}`);
    return performance.now() - startedAt;
  } finally {
    await stopProcess(child);
  }
};

export const measureStartUp = async (): Promise<readonly Figure[]> => {
  const found = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of candidates) found.get(candidate.name)?.push(await measureOnce(candidate));
  }
  return [...found].map(([name, times]): Figure => {
    const figure: Figure = { figure: `start-up to the first good answer: ${name}`, measured: Math.round(median(times)), unit: 'ms' };
    return name === 'simulator' ? { ...figure, goal: { direction: 'below', value: 500 } } : figure;
  });
};
