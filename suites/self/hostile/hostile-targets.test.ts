import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningSimulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { wireLimits } from '../../../src/wire/limits.ts';
import { type Front, type FrontRequest, startFront } from './front.ts';
import type { HostileKind, StartUpKind } from './kind.ts';
import { hostileKinds } from './kinds/index.ts';
import { startUpKinds } from './kinds/start-up.ts';
import type { Order, Orders, Played } from './play-kinds.ts';

/**
 * Whatever a server does, its case ends in a verdict that says what was seen, and costs little memory.
 * The hostile servers are here; a process of its own plays the cases.
 */

/** A case may follow a stream in each of three markets until nothing came for as long as one answer may take. */
const limits = { exchangeMs: 1000, caseMs: 6000 };
const MEBIBYTE = 1_048_576;
/** By which one kind may raise the most that was ever held, and all of them together. */
const MOST_GROWTH_BYTES = { one: 150 * MEBIBYTE, all: 400 * MEBIBYTE };
/** A case that does not come to its end holds up the process that plays them: all of them then fail. */
const ALL_PLAYED_MS = 300_000;
const asksFirst: ReadonlySet<string> = new Set(['createToken', 'listChannels']);

const fronts: Front[] = [];
let simulator: RunningSimulator;
let played: ReadonlyMap<string, Played> = new Map();
let end: { readonly code: number | null; readonly stderr: string } = { code: null, stderr: 'it was not started' };

const isTakenBy =
  ({ on }: HostileKind) =>
  ({ operationId, count }: FrontRequest): boolean =>
    (typeof on === 'string' ? on === operationId : on.some((one) => one === operationId)) && (count > 1 || !asksFirst.has(operationId));

const orderFor = async (name: string, front: Omit<Parameters<typeof startFront>[0], 'upstreamPort'>, caseId?: string): Promise<Order> => {
  const opened = await startFront({ ...front, upstreamPort: Number(new URL(simulator.primary).port) });
  fronts.push(opened);
  const { main } = simulator.credentials;
  return { name, ...(caseId !== undefined && { caseId }), target: { kind: 'url', url: opened.origin, credentials: { main } }, limits };
};

const orderOf = (kind: HostileKind): Promise<Order> => orderFor(kind.name, { takesOver: isTakenBy(kind), answer: kind.answer }, kind.meets);

const startUpOrder = ({ name, on, answer, onConnection }: StartUpKind): Promise<Order> =>
  orderFor(name, { takesOver: ({ operationId }) => operationId === on, answer, ...(onConnection && { onConnection }) });

const playAll = (orders: Orders): Promise<readonly Played[]> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('play-kinds.ts', import.meta.url));
    const child = spawn(process.execPath, ['--expose-gc', script], { stdio: 'pipe' });
    const told = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (told.stdout += data));
    child.stderr.on('data', (data) => (told.stderr += data));
    child.stdin.end(JSON.stringify(orders));
    const hang = setTimeout(() => child.kill('SIGKILL'), ALL_PLAYED_MS - 5000);
    child.on('close', (code) => {
      clearTimeout(hang);
      end = { code, stderr: told.stderr };
      resolve(
        told.stdout
          .split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line)),
      );
    });
  });

beforeAll(async () => {
  simulator = await startSimulator({ limits: false });
  const good = await orderFor('a good server', { takesOver: () => false, answer: () => {} }, 'channel-list-matches-schema');
  const quick = await Promise.all(hostileKinds.filter(({ isSlow }) => !isSlow).map(orderOf));
  const slow = await Promise.all(hostileKinds.filter(({ isSlow }) => isSlow).map(orderOf));
  const startUp = await Promise.all(startUpKinds.map(startUpOrder));
  const lines = await playAll({ oneByOne: [good, ...startUp, ...quick], together: slow });
  played = new Map(lines.map((line) => [line.name, line]));
}, ALL_PLAYED_MS);

afterAll(async () => {
  for (const front of fronts) front.close();
  await simulator.stop();
});

test('the process that plays them comes to its end, without a word', () => {
  expect(end).toEqual({ code: 0, stderr: '' });
});

test('a good server behind the front passes', () => {
  expect(played.get('a good server')?.verdict?.verdict).toBe('pass');
});

describe('ends in a verdict that says what was seen:', () => {
  test.each(hostileKinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
    const { verdict, evidenceBytes = Number.NaN } = played.get(name) ?? {};
    expect(verdict?.sentence).toBeDefined();
    expect({ verdict: verdict?.verdict, sentence: verdict?.sentence }).toMatchObject({ verdict: kind.verdict ?? 'fail' });
    expect(`${verdict?.sentence} ${JSON.stringify(verdict?.checks)}`).toMatch(kind.says);
    expect(evidenceBytes).toBeLessThan(wireLimits.keptCaseBytes);
  });
});

describe('ends before the first case, with an error that names the key:', () => {
  test.each(startUpKinds.map((kind) => [kind.name, kind] as const))('%s', (name, { code }) => {
    const { refused } = played.get(name) ?? {};
    expect(refused).toMatchObject({ code, where: expect.stringMatching(/^(target\.url|businessDate)$/) });
    expect(refused?.says.length).toBeLessThan(1000);
    expect(refused?.says).not.toMatch(/\p{Cc}/u);
  });
});

test('memory stays bounded over all of them', () => {
  const peaks = [...played.values()].map(({ name, peakBytes }) => ({ name, peakBytes }));
  expect(peaks).toHaveLength(1 + hostileKinds.length + startUpKinds.length);
  const growths = peaks.slice(1).map(({ name, peakBytes }, index) => ({ name, bytes: peakBytes - (peaks[index]?.peakBytes ?? 0) }));
  expect(growths.filter(({ bytes }) => bytes > MOST_GROWTH_BYTES.one)).toEqual([]);
  expect((peaks.at(-1)?.peakBytes ?? Number.NaN) - (peaks[0]?.peakBytes ?? 0)).toBeLessThan(MOST_GROWTH_BYTES.all);
});
