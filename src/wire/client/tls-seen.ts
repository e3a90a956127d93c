import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { checkServerIdentity, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { TlsSeen } from '../../model/evidence.ts';

/** Sockets are told apart by shape: a class may come from another realm. */
const isTls = (socket: Socket): socket is TLSSocket => 'getPeerCertificate' in socket;

/** A chain ends with a certificate that is its own issuer. */
const chainOf = (first: DetailedPeerCertificate): readonly DetailedPeerCertificate[] => {
  const chain: DetailedPeerCertificate[] = [];
  for (let next: DetailedPeerCertificate | undefined = first; next?.fingerprint256 !== undefined; next = next.issuerCertificate) {
    if (chain.some(({ fingerprint256 }) => fingerprint256 === next?.fingerprint256)) break;
    chain.push(next);
  }
  return chain;
};

const nameOf = (name: DetailedPeerCertificate['subject'] | undefined): string =>
  Object.entries(name ?? {})
    .map(([part, value]) => `${part}=${String(value)}`)
    .join(', ');

const isoOf = (time: string): string => {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? time : new Date(ms).toISOString();
};

const read = (socket: TLSSocket, hostname: string): TlsSeen => {
  const own = socket.getPeerCertificate(true);
  const mismatch = checkServerIdentity(hostname.replace(/^\[|\]$/g, ''), own);
  return {
    version: socket.getProtocol() ?? 'unknown',
    certificates: chainOf(own).map(({ subject, issuer, valid_from, valid_to }) => ({
      subject: nameOf(subject),
      issuer: nameOf(issuer),
      validFrom: isoOf(valid_from),
      validTo: isoOf(valid_to),
    })),
    ...(mismatch === undefined ? {} : { nameMismatch: mismatch.message }),
  };
};

/** Reads what a connection shows as soon as TLS is agreed on: later the server may have closed it. */
export const watchTls = (outgoing: ClientRequest, hostname: string): (() => TlsSeen | undefined) => {
  let seen: TlsSeen | undefined;
  outgoing.once('socket', (socket) => {
    if (!isTls(socket)) return;
    socket.once('secureConnect', () => {
      seen = read(socket, hostname);
    });
  });
  return () => seen;
};
