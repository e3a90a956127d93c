import type { Kill } from './kill.ts';

export const transportSecurityKills = {
  'every-service-is-over-tls': {
    faults: [],
    tlsFlaws: { plain: 'primary' },
    check: 'token-is-over-tls',
    also: ['channels-is-over-tls', 'manifest-is-over-tls'],
  },
  'secondary-is-over-tls': { faults: [], tlsFlaws: { plain: 'secondary' }, check: 'secondary-is-over-tls' },
  'old-tls-is-refused': { faults: [], tlsFlaws: { oldVersions: 'too' }, check: 'old-versions-are-refused' },
  'certificate-is-in-date': { faults: [], tlsFlaws: { certificate: 'expired' }, check: 'shown-shows-certificates-in-date' },
  'certificate-names-its-host': { faults: [], tlsFlaws: { certificate: 'wrong-name' }, check: 'shown-shows-a-certificate-of-its-host' },
  'clients-without-certificate-are-not-served': {
    faults: [],
    tlsFlaws: { isClientCertificateOptional: true },
    check: 'none-is-not-served',
    also: ['another-is-not-served'],
  },
} as const satisfies Readonly<Record<string, Kill>>;
