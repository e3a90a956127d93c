import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type RequirementId, requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { ServerCase } from '../../src/model/case.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';

/**
 * A server that grants tokens and otherwise talks nonsense. Nothing passes but what it really showed: each pass stands here
 * with its reason, and a check that is content with anything at all is found.
 */

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const answering =
  (status: number, mediaType: string, body: string): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Type': mediaType }).end(body);

const json = (value: unknown): Answer => answering(200, 'application/json', JSON.stringify(value));

const channel = (market: string, tradeDate: string, state: string, earliestSequence = 1) => ({
  channelId: `B01224-${market}-${tradeDate}`,
  gcpParticipantId: 'B01224',
  market,
  tradeDate,
  state,
  epoch: 1,
  earliestSequence,
  lastSequence: state === 'PENDING' ? 0 : 60,
  timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 100, maximumWaitMs: 300 },
});

const CHANNELS = {
  channels: ['HK', 'SSE', 'SZSE'].flatMap((market) => [
    channel(market, '2026-04-09', 'PENDING'),
    channel(market, '2026-04-08', 'OPEN'),
    channel(market, '2026-04-02', 'CLOSED'),
    channel(market, '2026-04-01', 'CLOSED', 20),
  ]),
};

const echo: Answer = (request, response) => {
  const chunks: string[] = [];
  request.on('data', (chunk) => chunks.push(String(chunk)));
  request.on('end', () => {
    response.setHeader('X-Request-Id', String(request.headers['x-request-id'] ?? ''));
    response.end(`${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n${chunks.join('')}`);
  });
};

const NONSENSE: Readonly<Record<string, Answer>> = {
  'an empty object': json({}),
  'a welcome page': answering(200, 'text/html', '<html><body>Welcome</body></html>'),
  'what it was asked': echo,
  'the channel list': json(CHANNELS),
  'empty lists': json({ channels: [], events: [], trades: [], rows: [], datasets: [], keys: [] }),
  'status 500': answering(500, 'text/plain', 'boom'),
  'a problem that is none': answering(400, 'application/problem+json', '{"type":"about:blank","title":"no","status":400}'),
  nothing: (_request, response) => void response.writeHead(204).end(),
  'a closed connection': (request) => void request.socket.destroy(),
};

type Reasons = Readonly<Record<string, string>>;

/** What may pass, and what it was that showed it. */
const TOKENS: Reasons = {
  'client-secret-is-accepted': 'its token endpoint does grant a token',
  'every-answer-tells-its-date': 'Node sends a Date of its own',
  'access-tokens-can-be-sent': 'the token that it grants has only signs that a header may carry',
};

const CHANNEL_LIST: Reasons = {
  ...TOKENS,
  'tokens-granted-at-once-are-all-good': 'each of its tokens opens its channel list',
  'secrets-are-not-repeated': 'neither its tokens nor its channel list repeat anything',
  'channel-list-matches-schema': 'its channel list is one',
  'channels-are-listed-once-and-keep-their-ids': 'its channel list is the same each time',
  'channels-never-move-back': 'its channel list is the same each time',
  'unknown-query-parameter-is-ignored': 'its channel list does not depend on the query',
};

const CLEAN: Reasons = {
  'json-is-written-cleanly': 'it is JSON, and clean',
  'members-without-a-value-are-left-out': 'no member of it is empty',
};

const CALLED_JSON: Reasons = { ...CLEAN, 'json-is-called-json': 'it is called application/json' };

/** What passes by the nonsense itself, beside the channel list. */
const BY_ITSELF: Readonly<Record<string, Reasons>> = {
  'an empty object': CALLED_JSON,
  'the channel list': CALLED_JSON,
  'empty lists': {
    ...CALLED_JSON,
    'key-set-matches-schema': 'a server that signs nothing has no keys',
    'published-keys-are-public': 'no key is published',
    'pages-keep-to-their-limit': 'no row is less than the limit',
    'pull-at-the-head-is-an-empty-batch': 'the batch is empty',
    'closed-channel-answers-without-waiting': 'the batch is empty, and comes at once',
    'long-poll-waits-as-announced': 'the batch is empty, and not late; that it is early goes against another sentence, a SHOULD',
  },
  'a problem that is none': {
    ...CLEAN,
    'refusals-are-problem-documents': 'it is called application/problem+json',
  },
  nothing: {
    ...CLEAN,
    'stream-after-the-close-is-no-content': 'it is 204 there as everywhere',
  },
};

const left: (() => void)[] = [];
afterEach(() => {
  for (const close of left.splice(0)) close();
});

/** Grants tokens, lists channels where it is told to, and answers everything else with nonsense. */
const serverOf = async (nonsense: Answer, channels?: Answer): Promise<string> => {
  let granted = 0;
  const grant: Answer = (request, response) => {
    granted += 1;
    json({ access_token: `a-token-${granted}-of-nonsense`, token_type: 'Bearer', expires_in: 600 })(request, response);
  };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/oauth2/token')) return grant(request, response);
    const isChannelList = /^\/trade-data\/v1\/channels(\?|$)/.test(request.url ?? '');
    return isChannelList && channels !== undefined ? channels(request, response) : nonsense(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  left.push(() => void server.close().closeAllConnections());
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
};

const limits = { exchangeMs: 1_000, caseMs: 3_000 };
const PLAYED_AT_A_TIME = 8;

type Told = Pick<Verdict, 'verdict' | 'sentence'> & { readonly id: string };

const verdictsOn = async (url: string, businessDate?: string): Promise<readonly Told[]> => {
  const credentials = { main: { clientId: 'somebody', clientSecret: 'a-secret-of-somebody' } };
  const target = await openTarget(
    { kind: 'url', url, credentials, ...(businessDate && { businessDate }) },
    { exchangeMs: limits.exchangeMs },
  );
  left.push(() => void target.close());
  const { absent } = target.description;
  const waiting: ServerCase<RequirementId>[] = serverCases.filter((one) => absentNeed(one, absent) === undefined);
  const told: Told[] = [];
  const player = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const evidence = await playServerCase(one, target, { seed: 1, limits });
      const { verdict, sentence } = judgeCase(one, evidence, { requirement: requirements[one.requirement], reproduce: '' });
      told.push({ id: one.id, verdict, sentence });
    }
  };
  await Promise.all(Array.from({ length: PLAYED_AT_A_TIME }, player));
  return told;
};

const isReadable = ({ sentence }: Told): boolean =>
  sentence.length < 700 &&
  /^(Passes|Fails|Falls short of a recommendation|Not decided): .{20,}\.$/s.test(sentence) &&
  !/undefined|\[object/.test(sentence);

const NONSENSE_MS = 60_000;

describe('a server that grants tokens and lists channels, and answers everything else with', () => {
  test.each(Object.entries(NONSENSE))(
    '%s',
    async (name, nonsense) => {
      const told = await verdictsOn(await serverOf(nonsense, json(CHANNELS)));
      const passed = told.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
      expect(passed.toSorted()).toEqual(Object.keys({ ...CHANNEL_LIST, ...BY_ITSELF[name] }).toSorted());
      expect(told.filter((one) => one.verdict === 'harness-error' || !isReadable(one))).toEqual([]);
    },
    NONSENSE_MS,
  );
});

describe('a server that grants tokens, and answers everything else with', () => {
  const shown: Readonly<Record<string, Reasons>> = {
    'an empty object': { 'json-is-called-json': 'it is called application/json', 'secrets-are-not-repeated': 'it repeats nothing' },
    'a welcome page': { 'secrets-are-not-repeated': 'it repeats nothing' },
    'what it was asked': { 'request-id-is-echoed': 'it sends back every request id' },
  };

  test.each(Object.entries(shown))(
    '%s',
    async (name, reasons) => {
      const nonsense = NONSENSE[name] ?? echo;
      const told = await verdictsOn(await serverOf(nonsense), '2026-04-08');
      const passed = told.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
      expect(passed.toSorted()).toEqual(Object.keys({ ...TOKENS, ...reasons }).toSorted());
      expect(told.filter((one) => one.verdict === 'harness-error' || !isReadable(one))).toEqual([]);
    },
    NONSENSE_MS,
  );

  test('a welcome page is refused before the first case where no business date is named', async () => {
    const url = await serverOf(NONSENSE['a welcome page'] ?? echo);
    await expect(verdictsOn(url)).rejects.toMatchObject({
      code: 'UNUSABLE_ANSWER',
      where: 'target.url',
      message: `${url}/trade-data/v1/channels (target.url) answered 200, but without a list of channels.`,
    });
  });
});
