import type { WireFailure } from '../wire/client/wire-exchange.ts';
import type { Asked, Explained } from './explained.ts';

type Kind = 'not-tls' | 'our-certificate' | 'wrong-name' | 'expired' | 'not-yet-valid' | 'not-agreed' | 'not-trusted';

const kindOf = ({ code = '', detail }: WireFailure): Kind => {
  if (/wrong version number|packet length too long|http request/i.test(detail)) return 'not-tls';
  // The peer wants a certificate of ours, or does not like the one it got.
  if (/alert (certificate|bad certificate|unknown ca|access denied|handshake)|certificate required/i.test(detail)) return 'our-certificate';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'wrong-name';
  if (code === 'CERT_HAS_EXPIRED') return 'expired';
  if (code === 'CERT_NOT_YET_VALID') return 'not-yet-valid';
  return code === 'EPROTO' || code.startsWith('ERR_SSL_') ? 'not-agreed' : 'not-trusted';
};

/** By the way in which the chain does not end where it should. */
const trustRemedy = ({ code }: WireFailure, isGiven: boolean): string => {
  const put = isGiven ? 'Check that target.caFile holds' : 'Set target.caFile to';
  switch (code) {
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return `It is signed by itself, and by no authority: ${isGiven ? 'target.caFile must hold' : 'set target.caFile to'} this very certificate, as PEM, if you trust it.`;
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return `Its chain ends in an authority that this machine does not know. ${put} the PEM certificate of that authority: one of your own network, or that of a proxy which opens TLS on the way.`;
    default:
      return `${put} the PEM certificate of the authority that issued it, and those of the authorities between them where the server does not show them.`;
  }
};

export const tlsProblem = (failure: WireFailure, { address, key, config }: Asked): Explained => {
  const { detail } = failure;
  const there = `${address} (${key})`;
  const invalid = (remedy: string): Explained => ({
    code: 'BAD_SERVER_CERTIFICATE',
    where: key,
    says: `The certificate of ${there} is not valid for it: ${detail}.`,
    remedy,
  });
  switch (kindOf(failure)) {
    case 'not-tls':
      return {
        code: 'NOT_TLS',
        where: key,
        says: `${there} does not speak TLS there; did you mean http?`,
        remedy: `Begin ${key} with http://, or give it the port on which the server speaks TLS.`,
      };
    case 'our-certificate':
      return {
        code: 'CLIENT_CERTIFICATE_REFUSED',
        where: 'target.clientCertificateFile',
        says: `${there} refused the TLS handshake of the client: ${detail}.`,
        remedy: 'Set target.clientCertificateFile and target.clientKeyFile to a certificate that this server accepts.',
      };
    case 'wrong-name':
      return invalid(`Use in ${key} a name that stands in the certificate, or have one issued for ${new URL(address).hostname}.`);
    case 'expired':
      return invalid('Have the certificate renewed: its own, or that of the authority that issued it, has expired.');
    case 'not-yet-valid':
      return invalid("Check this machine's clock, and from when on the certificate is valid.");
    case 'not-agreed':
      return {
        code: 'NO_TLS_AGREED',
        where: key,
        says: `No TLS was agreed on with ${there}: ${detail}.`,
        remedy: 'Have the server offer TLS 1.2 or 1.3 with a cipher suite of today.',
      };
    case 'not-trusted':
      return {
        code: 'BAD_SERVER_CERTIFICATE',
        where: 'target.caFile',
        says: `The certificate of ${there} is not trusted: ${detail}.`,
        remedy: trustRemedy(failure, config.caPem !== undefined),
      };
  }
};
