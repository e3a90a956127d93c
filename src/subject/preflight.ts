import { operations } from '../../generated/operations.ts';
import { decode } from '../contract/decode.ts';
import { ConfigurationError } from '../errors.ts';
import { answerOf, askToken, authenticatedGet, credentialIn, jsonOf, type Probe, refusalOf } from './ask.ts';
import type { Asked } from './explained.ts';
import { expectTestSystem } from './live-system.ts';
import { lookAt } from './look.ts';
import { dateProblem, unusableAnswer } from './preflight-problem.ts';
import { refusedProblem } from './refused-problem.ts';

/** The first questions to a server that is not ours: is anybody there, are we let in, and is it a test system? */
export type Preflight = { readonly environment: string; readonly businessDate: string };

type Listed = { readonly environment: string; readonly json: unknown };

const askChannels = async (probe: Probe, token: string, asked: Asked): Promise<Listed> => {
  const exchange = await authenticatedGet(probe, token, `${asked.address}${operations.listChannels.path}`);
  probe.onLook(lookAt(exchange, asked));
  const answer = answerOf(exchange, asked);
  const environment = expectTestSystem(answer.headers, { ...asked, isHeaderRequired: true });
  if (answer.status !== 200) throw refusedProblem(refusalOf(answer), asked);
  return { environment, json: jsonOf(answer) };
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

export const preflight = async (probe: Probe): Promise<Preflight> => {
  const { session, config } = probe;
  const { token } = await askToken(probe);
  const credential = credentialIn(probe);
  const { primary, secondary } = session.addresses;
  const { environment, json } = await askChannels(probe, token, { address: primary, key: 'target.url', config, credential });
  if (secondary !== undefined) await askChannels(probe, token, { address: secondary, key: 'target.secondaryUrl', config, credential });
  if (config.businessDate !== undefined) await expectBusinessDate(probe, token, { businessDate: config.businessDate, channels: json });
  // Who sends no list of channels is no server of ours; where the run file names the date, the cases say so at length.
  if (config.businessDate === undefined && decode('ChannelList', json)?.channels === undefined)
    throw unusableAnswer('a list of channels', {
      address: `${primary}${operations.listChannels.path}`,
      key: 'target.url',
      config,
      credential,
    });
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
