import { ConfigurationError } from '../errors.ts';
import type { WireFailure } from '../wire/client/wire-exchange.ts';
import type { Asked, Explained } from './explained.ts';
import { proxyProblem } from './proxy-problem.ts';
import { codeIn, type Refusal } from './refused-problem.ts';
import { tlsProblem } from './tls-problem.ts';

const explain = (failure: WireFailure, asked: Asked): Explained => {
  const { address, key, config } = asked;
  const { detail } = failure;
  const detour = config.proxy === undefined ? '' : ' by way of target.proxy';
  const there = `${address} (${key})`;
  switch (failure.kind) {
    case 'dns':
      return {
        code: 'UNKNOWN_HOST',
        where: key,
        says: `The host of ${there} is not known: ${detail}.`,
        remedy:
          failure.code === 'EAI_AGAIN'
            ? `No name server answers: check the network of this machine (is it in the VPN?), then ${key}.`
            : `Check the spelling of ${key}, and that this machine can resolve names${detour}: names of a private network are known only inside it.`,
      };
    case 'refused':
      return {
        code: 'UNREACHABLE',
        where: key,
        says: `Nobody answers at ${there}${detour}: ${detail}.`,
        remedy: `Check that the server runs, and that ${key} has its port.`,
      };
    case 'timeout':
      return {
        code: 'UNREACHABLE',
        where: key,
        says: `${there} did not answer${detour}: ${detail}.`,
        remedy: `Check ${key}, firewalls and target.proxy, or raise limits.answerMs.`,
      };
    case 'tls':
      return tlsProblem(failure, asked);
    default:
      return {
        code: 'NOT_HTTP',
        where: key,
        says: `${there} did not give an HTTP answer${detour}: ${detail}.`,
        remedy: `Check that ${key} begins with the right one of http and https, and has the right port.`,
      };
  }
};

export const failureProblem = (failure: WireFailure, asked: Asked): ConfigurationError =>
  new ConfigurationError(proxyProblem(failure, asked) ?? explain(failure, asked));

type AskedDate = { readonly businessDate: string; readonly address: string; readonly tradeDates: readonly string[] };

export const dateProblem = ({ status, json }: Refusal, { businessDate, address, tradeDates }: AskedDate): ConfigurationError => {
  const has = tradeDates.length === 0 ? 'no trade date' : `the trade dates ${tradeDates.join(', ')}`;
  return new ConfigurationError({
    code: 'UNKNOWN_BUSINESS_DATE',
    where: 'businessDate',
    says: `The server does not have the businessDate ${businessDate}: ${address} answered ${status}${codeIn(json)}. Its channel list has ${has}.`,
    remedy: 'Set businessDate to a date that the server has, or leave it out: then it is the newest trade date that has begun.',
  });
};

export const unusableAnswer = (expected: string, { address, key }: Asked): ConfigurationError =>
  new ConfigurationError({
    code: 'UNUSABLE_ANSWER',
    where: key,
    says: `${address} (${key}) answered 200, but without ${expected}.`,
    remedy: `Check that ${key} is the address of an OCP server.`,
  });
