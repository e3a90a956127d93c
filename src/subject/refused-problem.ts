import { ConfigurationError } from '../errors.ts';
import type { HeaderList } from '../model/evidence.ts';
import type { CredentialConfig } from '../model/target-config.ts';
import type { Asked, Explained } from './explained.ts';
import { loginWanted } from './proxy-problem.ts';

/** What an answer that is no success means to the person who wrote the run file. */

export type Refusal = { readonly status: number; readonly json: unknown; readonly headers?: HeaderList; readonly text?: string };

/** Only codes are repeated: any other text of the answer may hold what was sent to it. */
export const codeIn = (json: unknown): string => {
  if (typeof json !== 'object' || json === null) return '';
  const code = 'code' in json ? json.code : 'error' in json ? json.error : undefined;
  return typeof code === 'string' && /^[A-Za-z_]{1,40}$/.test(code) ? ` ${code}` : '';
};

const secretKeyOf = ({ clientSecret, privateKeyPem }: CredentialConfig, name: string): string => {
  if (clientSecret !== undefined)
    return `the secret that credentials.${name} points to; a blank or a line end that was copied with a secret makes it another one`;
  return privateKeyPem === undefined
    ? `the secret of credentials.${name}`
    : `that the server holds the public half of credentials.${name}.privateKeyFile, its keyId and algorithm, and that target.tokenUrl is the address by which the server knows its token endpoint`;
};

/** By what the server says of it: the contract's codes, and those of OAuth 2.0. */
const causeOf = (
  { status, json }: Refusal,
  name: string,
  credential: CredentialConfig,
): { readonly says: string; readonly remedy: string } => {
  const code = codeIn(json).trim().toUpperCase();
  if (status === 423 || code === 'CREDENTIAL_LOCKED')
    return {
      says: 'it is locked',
      remedy: `Have the credential unlocked where it was issued, or name another one in credentials.${name}. It was tried once, and is not tried again.`,
    };
  if (code === 'INVALID_SCOPE' || code === 'INSUFFICIENT_SCOPE')
    return {
      says: 'a scope is missing',
      remedy: `Have the scopes trade-data.read and reference-data.read granted to the client of credentials.${name}.`,
    };
  if (code === 'UNSUPPORTED_GRANT_TYPE' || code === 'UNAUTHORIZED_CLIENT')
    return {
      says: 'it is not granted tokens by client credentials',
      remedy: `Have the grant client_credentials allowed for the client of credentials.${name}, and check that target.tokenUrl is the token endpoint for machines.`,
    };
  if (code === '' && status === 403)
    return {
      says: 'it does not say why',
      remedy: `If the server gave that answer, check what the client of credentials.${name} may do; it may also be from a proxy, a gateway or a firewall on the way that lets nobody through.`,
    };
  return {
    says: 'the server knows no such client, or its secret or key is another',
    remedy: `Check credentials.${name}.clientId, and ${secretKeyOf(credential, name)}. It was tried once: a few wrong attempts may lock it.`,
  };
};

const headerIn = ({ headers = [] }: Refusal, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

/** Of an address without what may stand in front of it or in its query: both may hold secrets. */
const placeOf = (address: string): string => {
  if (!URL.canParse(address)) return 'another place';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

const movedTo = (refusal: Refusal, { address, key }: Asked): Explained | undefined => {
  const location = headerIn(refusal, 'location');
  if (refusal.status < 300 || refusal.status >= 400 || location === undefined) return undefined;
  const place = placeOf(URL.canParse(location, address) ? new URL(location, address).href : location);
  const isOnlyScheme = place === address.replace(/^http:/, 'https:');
  return {
    code: 'NOT_OCP',
    where: key,
    says: `${address} answered ${refusal.status} and sends us to ${place} (${key}), where the contract has an operation.`,
    remedy: isOnlyScheme
      ? `Begin ${key} with https://, and give the port of that.`
      : `Write into ${key} the address that answers itself. A login page means that a gateway stands in front: name the API behind it.`,
  };
};

/** What web servers say to plain HTTP at a port of theirs for TLS. */
const wantsTls = ({ status, text = '' }: Refusal, { address, key }: Asked): Explained | undefined => {
  const isSaid =
    status === 400 && address.startsWith('http:') && /plain HTTP request|HTTP request to an HTTPS|requires? (TLS|SSL|HTTPS)/i.test(text);
  if (!isSaid) return undefined;
  return {
    code: 'NOT_PLAIN_HTTP',
    where: key,
    says: `${address} (${key}) speaks TLS there, and was asked by plain http; did you mean https?`,
    remedy: `Begin ${key} with https://.`,
  };
};

const pageHint = ({ json, headers }: Refusal): string =>
  json === undefined && headerIn({ status: 0, json, headers: headers ?? [] }, 'content-type')?.includes('html')
    ? ' The answer is a web page: a proxy, a gateway or a firewall on the way may have given it, not the server.'
    : '';

const credentialRefused = (refusal: Refusal, { address, credential }: Asked): Explained => {
  const { name, config } = credential;
  const cause = causeOf(refusal, name, config);
  return {
    code: 'CREDENTIAL_REFUSED',
    where: `credentials.${name}`,
    says: `The credential credentials.${name} was refused: ${address} answered ${refusal.status}${codeIn(refusal.json)}; ${cause.says}.`,
    remedy: `${cause.remedy}${pageHint(refusal)}`,
  };
};

const otherAnswer = (refusal: Refusal, { address, key }: Asked): Explained => {
  const { status, json } = refusal;
  // A plain web server answers 501 to a method that it does not know; ours names a code.
  const isForeign = status === 501 && codeIn(json) === '';
  const isAbsent = status === 404 || status === 405 || isForeign || (status >= 300 && status < 400);
  return {
    code: isAbsent ? 'NOT_OCP' : 'UNUSABLE_ANSWER',
    where: key,
    says: `${address} answered ${status}${codeIn(json)} (${key}), where the contract has an operation.`,
    remedy: isAbsent
      ? `Check host, port and path in ${key}: the suite appends the contract's own paths to it.`
      : `Try again when the server is in order; no case was played.${pageHint(refusal)}`,
  };
};

export const refusedProblem = (refusal: Refusal, asked: Asked): ConfigurationError => {
  const { status } = refusal;
  if (status === 407 && asked.config.proxy !== undefined) return new ConfigurationError(loginWanted(asked.address));
  const isAboutCredential = [400, 401, 403, 423].includes(status);
  return new ConfigurationError(
    movedTo(refusal, asked) ??
      wantsTls(refusal, asked) ??
      (isAboutCredential ? credentialRefused(refusal, asked) : otherAnswer(refusal, asked)),
  );
};
