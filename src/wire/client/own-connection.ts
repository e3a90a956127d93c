import { Agent, type AgentOptions } from 'node:https';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import type { ConnectionOptions } from '../../model/case.ts';
import { makeCertificates } from '../listener/certificates.ts';
import type { WireClientOptions } from './client.ts';

/** A connection for one request, made otherwise than those of a run: to see what a server shows, and what it puts up with. */

/** The library itself refuses to offer these unless its own security level is taken down. */
const OLD_VERSIONS: SecureContextOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' };

const certificateOf = async ({ certificate }: ConnectionOptions, own: WireClientOptions['clientCertificate']) => {
  if (certificate === 'none') return undefined;
  if (certificate === undefined) return own;
  return (await makeCertificates('localhost')).client;
};

export const createOwnAgent = async (
  connection: ConnectionOptions,
  { clientCertificate }: WireClientOptions,
  agentOptions: AgentOptions,
): Promise<Agent> => {
  const shown = await certificateOf(connection, clientCertificate);
  const secureContext = createSecureContext({
    ...(connection.versions === 'old' ? OLD_VERSIONS : { minVersion: 'TLSv1.2' }),
    ...(shown === undefined ? {} : { cert: shown.certPem, key: shown.keyPem }),
  });
  return new Agent({ ...agentOptions, keepAlive: false, rejectUnauthorized: false, secureContext });
};
