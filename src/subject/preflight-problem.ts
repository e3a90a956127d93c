import { ConfigurationError } from '../errors.ts';
import type { WireFailure } from '../wire/client/wire-exchange.ts';
import type { Asked, Explained } from './explained.ts';
import { loginWanted, proxyProblem } from './proxy-problem.ts';
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
        remedy: `Check the spelling of ${key}, and that this machine can resolve names${detour}.`,
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

/** Only codes are repeated: any other text of the answer may hold what was sent to it. */
const codeIn = (json: unknown): string => {
  if (typeof json !== 'object' || json === null) return '';
  const code = 'code' in json ? json.code : 'error' in json ? json.error : undefined;
  return typeof code === 'string' && /^[A-Za-z_]{1,40}$/.test(code) ? ` ${code}` : '';
};

type Refusal = { readonly status: number; readonly json: unknown };

export const refusedProblem = ({ status, json }: Refusal, { address, key, config }: Asked): ConfigurationError => {
  const answered = `${address} answered ${status}${codeIn(json)}`;
  if (status === 407 && config.proxy !== undefined) return new ConfigurationError(loginWanted(address));
  if ([400, 401, 403, 423].includes(status)) {
    return new ConfigurationError({
      code: 'CREDENTIAL_REFUSED',
      where: 'credentials.main',
      says: `The credential credentials.main was refused: ${answered}.`,
      remedy:
        status === 423
          ? 'Have the credential unlocked, or name another one in credentials.main.'
          : 'Check clientId and the secret or key of credentials.main, and that it may read trade data and reference data.',
    });
  }
  // A plain web server answers 501 to a method that it does not know; ours names a code.
  const isForeign = status === 501 && codeIn(json) === '';
  const isAbsent = status === 404 || status === 405 || isForeign || (status >= 300 && status < 400);
  return new ConfigurationError({
    code: isAbsent ? 'NOT_OCP' : 'UNUSABLE_ANSWER',
    where: key,
    says: `${answered} (${key}), where the contract has an operation.`,
    remedy: isAbsent
      ? `Check the path in ${key}: the suite appends the contract's own paths to it.`
      : 'Try again when the server is in order; no case was played.',
  });
};

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
