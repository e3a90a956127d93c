import type { RequirementId } from '../../generated/requirements.ts';
import { reply, secured } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The connection below HTTP. No token goes over one that is not as it should be, except where a case is about just that. */
export const transportSecurityCases = [
  {
    id: 'every-service-is-over-tls',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-01',
    needs: ['tls'],
    title: 'tokens, trade data and reference data are served over TLS',
    play: async (peer) => {
      await peer.token('token');
      await peer.channels('channels');
      await peer.manifest('manifest');
    },
    checks: [secured.isOverTls('token'), secured.isOverTls('channels'), secured.isOverTls('manifest')],
  },
  {
    id: 'secondary-is-over-tls',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-01',
    needs: ['tls', 'secondary'],
    title: 'the secondary address is served over TLS, as the primary is',
    play: (peer) => peer.channels('secondary', { address: 'secondary' }),
    checks: [secured.isOverTls('secondary')],
  },
  {
    id: 'old-tls-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-02',
    needs: ['tls'],
    title: 'a handshake that offers nothing newer than TLS 1.1 is not completed',
    play: async (peer) => {
      await peer.channels('today', { as: 'none', connection: {} });
      await peer.channels('old', { as: 'none', connection: { versions: 'old' } });
    },
    checks: [secured.refusesOldVersions('old', 'today')],
  },
  {
    id: 'certificate-is-in-date',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-04',
    needs: ['tls'],
    title: 'the certificates that the server shows are in date',
    play: (peer) => peer.channels('shown', { as: 'none', connection: {} }),
    checks: [secured.certificatesAreInDate('shown')],
  },
  {
    id: 'certificate-names-its-host',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-04',
    needs: ['tls'],
    title: 'the certificate that the server shows names the host at which it is addressed',
    play: (peer) => peer.channels('shown', { as: 'none', connection: {} }),
    checks: [secured.certificateNamesTheHost('shown')],
  },
  {
    id: 'clients-without-certificate-are-not-served',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TLS-05',
    needs: ['mutualTls'],
    title: 'a valid token is of no use on a connection without a client certificate, or with one of another authority',
    play: async (peer) => {
      await peer.channels('own');
      await peer.channels('none', { connection: { certificate: 'none' } });
      await peer.channels('another', { connection: { certificate: 'another' } });
    },
    checks: [reply('own').hasStatus(200), secured.isNotServed('none'), secured.isNotServed('another')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
