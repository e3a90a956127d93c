import { type ClientKills, killedBy } from './kill.ts';

const TRUSTS = 'sends-nothing-to-a-server-that-it-must-not-trust';

export const securityKills = {
  'a-certificate-of-the-given-authority-is-trusted': killedBy(
    'ignores-the-given-authority',
    'trusts-the-given-authority',
    'capture-loses-nothing',
  ),
  'an-expired-certificate-is-not-trusted': killedBy('trusts-any-certificate', TRUSTS),
  'a-certificate-of-another-name-is-not-trusted': killedBy('trusts-any-certificate', TRUSTS),
  'a-certificate-of-an-unknown-authority-is-not-trusted': killedBy('trusts-any-certificate', TRUSTS),
  'an-old-version-of-tls-is-not-spoken': killedBy('speaks-old-tls', TRUSTS),
  'an-https-address-is-not-asked-without-tls': killedBy('falls-back-to-plain-http', TRUSTS),
  'a-redirect-takes-no-token-to-another-host': killedBy('follows-every-redirect', 'takes-no-secret-to-another-host'),
  'a-redirect-takes-no-credential-to-another-host': killedBy('follows-every-redirect', 'takes-no-secret-to-another-host'),
  'the-secret-goes-to-the-token-address-alone': killedBy('sends-its-secret-everywhere', 'sends-its-secret-to-the-token-address-alone'),
  'no-secret-stands-in-a-url': killedBy('puts-its-token-into-the-url', 'puts-no-secret-into-a-url'),
  'no-secret-is-written-down': killedBy('logs-its-requests', 'writes-no-secret-down'),
  'the-client-certificate-is-shown': killedBy('shows-no-certificate', 'shows-its-certificate'),
} as const satisfies Readonly<Record<string, ClientKills>>;
