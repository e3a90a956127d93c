import { operations } from '../../generated/operations.ts';
import { decode } from '../contract/decode.ts';
import { ConfigurationError, HarnessError } from '../errors.ts';
import type { UrlTargetConfig } from '../model/target-config.ts';
import type { WireAnswer, WireExchange } from '../wire/client/wire-exchange.ts';
import type { Asked } from './explained.ts';
import { expectTestSystem } from './live-system.ts';
import { dateProblem, failureProblem, refusedProblem, unusableAnswer } from './preflight-problem.ts';
import type { TargetSession } from './target-session.ts';
import { isSendable, tokenRequest } from './token-request.ts';

/** The first questions to a server that is not ours: is anybody there, are we let in, and is it a test system? */
export type Preflight = { readonly environment: string; readonly businessDate: string };

type Probe = { readonly session: TargetSession; readonly config: UrlTargetConfig; readonly exchangeMs: number };

const answerOf = ({ answer, failure }: WireExchange, asked: Asked): WireAnswer => {
  if (failure !== undefined) throw failureProblem(failure, asked);
  if (answer === undefined) throw new HarnessError({ code: 'NO_OUTCOME', says: `${asked.address} left neither an answer nor a failure` });
  return answer;
};

const jsonOf = (answer: WireAnswer): unknown => {
  try {
    return JSON.parse(answer.body.decoded?.toString() ?? '');
  } catch {
    return undefined;
  }
};

const askToken = async ({ session, config, exchangeMs }: Probe): Promise<string> => {
  const { credentials, addresses, client } = session;
  const asked: Asked = { address: addresses.token, key: config.tokenUrl === undefined ? 'target.url' : 'target.tokenUrl', config };
  if (credentials.main === undefined)
    throw new HarnessError({ code: 'NO_CREDENTIAL', says: 'A url target was opened without credentials.main.' });
  const { headers, body } = await tokenRequest(credentials.main, { tokenUrl: addresses.token });
  const { origin, pathname, search } = new URL(addresses.token);
  const request = { origin, path: `${pathname}${search}`, method: 'POST', headers, body, deadlineMs: exchangeMs };
  const answer = answerOf(await client.send(request), asked);
  expectTestSystem(answer.headers, { ...asked, isHeaderRequired: false });
  const json = jsonOf(answer);
  if (answer.status !== 200) throw refusedProblem({ status: answer.status, json }, asked);
  const token = typeof json === 'object' && json !== null && 'access_token' in json ? json.access_token : undefined;
  if (typeof token !== 'string' || token === '') throw unusableAnswer('an access token', asked);
  if (isSendable(token)) return token;
  throw unusableAnswer('an access token that a header can carry', asked);
};

const authenticatedGet = async ({ session, exchangeMs }: Probe, token: string, address: string): Promise<WireExchange> => {
  const { origin, pathname } = new URL(address);
  const headers = [
    ['Authorization', `Bearer ${token}`],
    ['Accept', 'application/json, application/problem+json'],
  ] as const;
  return session.client.send({ origin, path: pathname, method: 'GET', headers, deadlineMs: exchangeMs });
};

type Listed = { readonly environment: string; readonly json: unknown };

const askChannels = async (probe: Probe, token: string, asked: Asked): Promise<Listed> => {
  const exchange = await authenticatedGet(probe, token, `${asked.address}${operations.listChannels.path}`);
  const answer = answerOf(exchange, asked);
  const environment = expectTestSystem(answer.headers, { ...asked, isHeaderRequired: true });
  const json = jsonOf(answer);
  if (answer.status !== 200) throw refusedProblem({ status: answer.status, json }, asked);
  return { environment, json };
};

const tradeDatesIn = (json: unknown, states: readonly string[] = ['PENDING', 'OPEN', 'CLOSED']): readonly string[] => {
  const channels = decode('ChannelList', json)?.channels ?? [];
  const dates = channels.flatMap(({ state, tradeDate }) =>
    state !== undefined && states.includes(state) && tradeDate !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(tradeDate) ? [tradeDate] : [],
  );
  return [...new Set(dates)].toSorted();
};

type Wanted = { readonly businessDate: string; readonly channels: unknown };

/** A date that the server does not have would turn every case on reference data red, as if that were the server's doing. */
const expectBusinessDate = async (probe: Probe, token: string, { businessDate, channels }: Wanted): Promise<void> => {
  const address = `${probe.session.addresses.primary}${operations.getManifest.path.replace('{businessDate}', businessDate)}`;
  const { answer } = await authenticatedGet(probe, token, address);
  // What is wrong with any other answer, or with none, is for the cases to say.
  if (answer === undefined) return;
  expectTestSystem(answer.headers, { address, key: 'target.url', isHeaderRequired: false });
  const { status } = answer;
  if (status !== 404 && status !== 400) return;
  throw dateProblem({ status, json: jsonOf(answer) }, { businessDate, address, tradeDates: tradeDatesIn(channels) });
};

export const preflight = async (session: TargetSession, config: UrlTargetConfig, exchangeMs: number): Promise<Preflight> => {
  const probe = { session, config, exchangeMs };
  const token = await askToken(probe);
  const { primary, secondary } = session.addresses;
  const { environment, json } = await askChannels(probe, token, { address: primary, key: 'target.url', config });
  if (secondary !== undefined) await askChannels(probe, token, { address: secondary, key: 'target.secondaryUrl', config });
  if (config.businessDate !== undefined) await expectBusinessDate(probe, token, { businessDate: config.businessDate, channels: json });
  // Who sends no list of channels is no server of ours; where the run file names the date, the cases say so at length.
  if (config.businessDate === undefined && decode('ChannelList', json)?.channels === undefined)
    throw unusableAnswer('a list of channels', { address: `${primary}${operations.listChannels.path}`, key: 'target.url', config });
  // Left out: the newest trade date that has begun.
  const businessDate = config.businessDate ?? tradeDatesIn(json, ['OPEN', 'CLOSED']).at(-1);
  if (businessDate !== undefined) return { environment, businessDate };
  throw new ConfigurationError({
    code: 'NO_BUSINESS_DATE',
    where: 'businessDate',
    says: `The key businessDate is not set, and ${primary} lists no channel that is open or closed from which to tell it.`,
    remedy: 'Set businessDate in the run file to a date for which the server has data.',
  });
};
