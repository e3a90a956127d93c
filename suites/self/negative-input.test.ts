import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { operations } from '../../generated/operations.ts';
import { badInput } from '../../src/checks/index.ts';
import { inputRulesOf } from '../../src/contract/input-rules/input-rules.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import type { CheckResult, Finding } from '../../src/model/verdict.ts';
import type { Target } from '../../src/subject/target.ts';
import { createWireClient } from '../../src/wire/client/client.ts';
import { serverCases } from '../server/index.ts';

/** Generated negative input against servers written by hand, each wrong in one way: what is found, how small, and when it stops. */

type Answer = { readonly status: number; readonly type: string; readonly body: string };

const problem = (status: number, code: string): Answer => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({
    type: `urn:ocp:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: 'Refused',
    status,
    code,
    traceId: 'a-trace-id-of-its-own',
  }),
});

const REFUSAL = problem(400, 'INVALID_PARAMETER');
const DATA: Answer = { status: 200, type: 'application/json', body: '{}' };
const TOKEN = JSON.stringify({ access_token: 'a-token', token_type: 'Bearer', expires_in: 600, scope: 'trade-data.read' });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Undefined: no answer, ever. */
type Decide = (path: string, request: IncomingMessage) => Answer | undefined;

const serve = async (decide: Decide): Promise<{ readonly target: Target; readonly asked: string[] }> => {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    request.resume();
    const made = path === operations.createToken.path ? { ...DATA, body: TOKEN } : decide(path, request);
    if (path !== operations.createToken.path) asked.push(path);
    if (made !== undefined) response.writeHead(made.status, { 'Content-Type': made.type }).end(made.body);
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const primary = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { main: { clientId: 'one', clientSecret: 'a-secret-of-one' } };
  const target: Target = {
    description: { kind: 'url', primary, token: `${primary}${operations.createToken.path}`, environment: 'TEST', absent: {} },
    businessDate: '2026-04-08',
    startSession: async () => {
      const client = createWireClient();
      return {
        addresses: { primary, token: `${primary}${operations.createToken.path}` },
        credentials,
        client,
        close: async () => client.close(),
      };
    },
    close: async () => {},
  };
  return { target, asked };
};

const stocks = badInput({ listStocks: ['path', 'query'] });

type Options = {
  readonly seed?: number;
  readonly examplesPerRule?: number;
  readonly shrinksPerRule?: number;
  readonly exchangeMs?: number;
};

const play = (
  target: Target,
  { seed = 1, examplesPerRule = 20, shrinksPerRule = 60, exchangeMs = 2000 }: Options = {},
): Promise<CaseEvidence> =>
  playServerCase({ id: 'stocks', play: (peer) => peer.violate('bad', stocks) }, target, {
    seed,
    limits: { exchangeMs, caseMs: 10_000 },
    negativeInput: { examplesPerRule, shrinksPerRule },
  });

const judged = (evidence: CaseEvidence): CheckResult => stocks.refused('bad').judge(evidence);

const findingsOf = (result: CheckResult): readonly Finding[] => (result.outcome === 'violated' ? result.findings : []);

const limitOf = (path: string): string => new URL(path, 'http://localhost').searchParams.get('limit') ?? '';

describe('a server that', () => {
  test('refuses everything is met', async () => {
    const { target } = await serve(() => REFUSAL);
    expect(judged(await play(target))).toEqual({ outcome: 'met' });
  });

  test('takes limits beyond a bound of its own is shown the smallest of them', async () => {
    const { target } = await serve((path) => (Number(limitOf(path)) > 54_321 && Number(limitOf(path)) < 1e15 ? DATA : REFUSAL));
    const [finding, ...others] = findingsOf(judged(await play(target)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      says: 'not refused although limit is above 1000',
      expected: '400 INVALID_PARAMETER as application/problem+json',
      received: '200 as application/json',
      exchange: expect.stringMatching(/^bad:limit-above-maximum#\d+$/),
    });
    expect(finding?.curl).toContain("/stocks?limit=54322'");
  });

  test('fails over a quotation mark is shown hardly more than that', async () => {
    const { target } = await serve((path) => (limitOf(path).includes('"') ? problem(500, 'INTERNAL_ERROR') : REFUSAL));
    const evidence = await play(target, { examplesPerRule: 300 });
    const [finding] = findingsOf(judged(evidence));
    expect(finding).toMatchObject({ says: 'not refused although limit is not an integer', received: '500 INTERNAL_ERROR' });
    const failing = evidence.exchanges.filter(({ response }) => response?.status === 500).map(({ request }) => limitOf(request.path));
    expect(failing[0]?.length).toBeGreaterThan(2);
    expect(limitOf(evidence.exchanges.find(({ label }) => label === finding?.exchange)?.request.path ?? '')).toMatch(/^.?".?$/);
  });

  test('answers nothing is asked twice, and not for smaller and smaller examples', async () => {
    const { target, asked } = await serve(() => undefined);
    const result = judged(await play(target, { exchangeMs: 100 }));
    expect(asked).toHaveLength(2);
    expect(findingsOf(result).map(({ received }) => received)).toEqual(Array(2).fill(expect.stringMatching(/^no answer: timeout/)));
  });

  test('says the wrong thing is told what is wrong with it', async () => {
    const wrong: readonly (readonly [Answer, string])[] = [
      [problem(404, 'BUSINESS_DATE_NOT_FOUND'), '404 BUSINESS_DATE_NOT_FOUND'],
      [problem(422, 'INVALID_PARAMETER'), '422 INVALID_PARAMETER'],
      [{ ...REFUSAL, type: 'application/json' }, '400 INVALID_PARAMETER as application/json'],
      [{ ...REFUSAL, body: JSON.stringify({ code: 'INVALID_PARAMETER' }) }, '400 INVALID_PARAMETER that breaks its own schema: '],
    ];
    for (const [answer, received] of wrong) {
      const { target } = await serve(() => answer);
      const [finding] = findingsOf(judged(await play(target, { examplesPerRule: 1 })));
      expect(finding?.received.startsWith(received)).toBe(true);
    }
  });

  test('only throttles has shown nothing', async () => {
    const { target } = await serve(() => problem(429, 'RATE_LIMITED'));
    expect(judged(await play(target))).toEqual({
      outcome: 'unobserved',
      missing: 'no request in which businessDate is no date was answered',
    });
  });
});

describe('the budget', () => {
  test('bounds the examples of each rule, and the requests that make one smaller', async () => {
    const { target, asked } = await serve(() => DATA);
    await play(target, { examplesPerRule: 5, shrinksPerRule: 4 });
    expect(asked.length).toBeLessThanOrEqual(stocks.rules.length * (1 + 4));
    const good = await serve(() => REFUSAL);
    await play(good.target, { examplesPerRule: 5 });
    expect(good.asked.length).toBeGreaterThan(stocks.rules.length * 2);
    expect(good.asked.length).toBeLessThanOrEqual(stocks.rules.length * 5);
  });

  test('is spent on the same requests by the same seed, and on others by another', async () => {
    const asked: string[][] = [];
    for (const seed of [1, 1, 2]) {
      const server = await serve(() => REFUSAL);
      await play(server.target, { seed });
      asked.push(server.asked);
    }
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).not.toEqual(asked[0]);
  });
});

const CHANNELS: Answer = {
  ...DATA,
  body: JSON.stringify({
    channels: [
      {
        channelId: 'a-channel',
        gcpParticipantId: 'B01224',
        market: 'HK',
        tradeDate: '2026-04-08',
        state: 'CLOSED',
        epoch: 1,
        earliestSequence: 1,
        lastSequence: 2,
        timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 20, maximumWaitMs: 1000 },
      },
    ],
  }),
};

test('every rule of every operation is broken by a case of the catalogue', async () => {
  const broken = new Set<string>();
  const acceptsJson = ({ headers }: IncomingMessage): boolean => /json/.test(headers.accept ?? '');
  const { target } = await serve((path, request) => (path === operations.listChannels.path && acceptsJson(request) ? CHANNELS : REFUSAL));
  for (const serverCase of serverCases.filter(({ family }) => family === 'negative-input')) {
    const { exchanges } = await playServerCase(serverCase, target, { seed: 1, negativeInput: { examplesPerRule: 1, shrinksPerRule: 0 } });
    for (const { operationId, label } of exchanges) broken.add(`${operationId} ${label.replace(/^bad:/, '').replace(/#\d+$/, '')}`);
  }
  const rules = Object.keys(operations).flatMap(inputRulesOf);
  expect(rules.length).toBeGreaterThan(150);
  expect(rules.map(({ operationId, id }) => `${operationId} ${id}`).filter((rule) => !broken.has(rule))).toEqual([]);
});
