import type { ExchangeFailure } from '../../model/evidence.ts';
import { plainDetail } from './plain-detail.ts';
import type { WireFailure } from './wire-exchange.ts';

type Kind = ExchangeFailure['kind'];

const KINDS: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  ETIMEDOUT: 'timeout',
  HPE_HEADER_OVERFLOW: 'too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
  EPROTO: 'tls',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
  CERT_REVOKED: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  INVALID_CA: 'tls',
  INVALID_PURPOSE: 'tls',
};

const TLS_PREFIXES = ['ERR_TLS_', 'ERR_SSL_', 'UNABLE_TO_', 'CERT_'];

const kindOf = (code: string): Kind => {
  const known = KINDS[code];
  if (known !== undefined) return known;
  return TLS_PREFIXES.some((prefix) => code.startsWith(prefix)) ? 'tls' : 'protocol';
};

type Told = { readonly code: string; readonly message: string };

/** By shape, not by class: an error may come from another realm. Of several attempts (IPv6, IPv4) the first counts. */
const tell = (error: unknown): Told => {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return tell(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return { code, message: message === '' ? code : message };
};

const SAYS: Readonly<Record<Kind, string>> = {
  timeout: 'no connection was made in time',
  reset: 'the peer closed the connection before the answer was complete',
  refused: 'the connection was refused',
  dns: 'the name could not be resolved',
  tls: 'TLS was not agreed on',
  protocol: 'what came is not an HTTP answer',
  'too-large': 'the header section of the answer is larger than the limit',
};

/** What a thrown socket, TLS or parser error means, as a value: in plain words, as this is what evidence keeps and reports show. */
export const failureOf = (error: unknown): WireFailure => {
  const { code, message } = tell(error);
  const kind = kindOf(code);
  const detail = message === '' ? SAYS[kind] : plainDetail(`${SAYS[kind]} (${message})`);
  return { kind, detail, ...(code === '' ? {} : { code }) };
};
