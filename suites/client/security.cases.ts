import type { RequirementId } from '../../generated/requirements.ts';
import { capture, clientConnections, clientSecrets } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Stage } from '../../src/model/stage.ts';
import { lateStart, wholeDay } from './days.ts';

/** Whom a client trusts, and where its secrets go. */

const untrusted = (flaw: NonNullable<NonNullable<Stage['server']>['certificate']>): Stage => ({
  day: lateStart,
  server: { tls: 'server', certificate: flaw },
  ends: 'quiet',
});

export const securityCases = [
  {
    id: 'a-certificate-of-the-given-authority-is-trusted',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-08',
    title: 'a client works with a server whose certificate leads to the authority that it was given',
    needs: ['tls'],
    stage: { day: lateStart, server: { tls: 'server' } },
    checks: [clientConnections.trustTheGivenAuthority(), capture.losesNothing()],
  },
  {
    id: 'an-expired-certificate-is-not-trusted',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-01',
    title: 'a client sends nothing to a server whose certificate has expired',
    needs: ['tls'],
    stage: untrusted('expired'),
    checks: [clientConnections.carryNothing()],
  },
  {
    id: 'a-certificate-of-another-name-is-not-trusted',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-01',
    title: 'a client sends nothing to a server whose certificate names another host',
    needs: ['tls'],
    stage: untrusted('wrong-name'),
    checks: [clientConnections.carryNothing()],
  },
  {
    id: 'a-certificate-of-an-unknown-authority-is-not-trusted',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-01',
    title: 'a client sends nothing to a server whose certificate leads to no authority that it was given',
    needs: ['tls'],
    stage: untrusted('untrusted'),
    checks: [clientConnections.carryNothing()],
  },
  {
    id: 'an-old-version-of-tls-is-not-spoken',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-02',
    title: 'a client sends nothing to a server that speaks no TLS of today',
    needs: ['tls'],
    stage: { day: lateStart, server: { tls: 'server', oldVersions: 'only' }, ends: 'quiet' },
    checks: [clientConnections.carryNothing()],
  },
  {
    id: 'an-https-address-is-not-asked-without-tls',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-02',
    title: 'a client sends nothing to an https address whose server speaks no TLS at all',
    needs: ['tls'],
    stage: { day: lateStart, server: { tls: 'server', isPlain: true }, ends: 'quiet' },
    checks: [clientConnections.carryNothing()],
  },
  {
    id: 'a-redirect-takes-no-token-to-another-host',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-03',
    title: 'a client that is redirected to another host takes no token there',
    stage: {
      day: wholeDay,
      faults: ['pullEvents', 'streamEvents'].map((on) => ({
        on,
        nth: 1,
        market: 'HK' as const,
        fault: { kind: 'redirect' as const, status: 307 },
      })),
    },
    checks: [clientSecrets.stayWithTheGivenHosts(), capture.losesNothing()],
  },
  {
    id: 'a-redirect-takes-no-credential-to-another-host',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-03',
    title: 'a client whose token request is redirected to another host takes no credential there',
    stage: { day: lateStart, faults: [{ on: 'createToken', nth: 1, fault: { kind: 'redirect', status: 307 } }], mayStop: true },
    checks: [clientSecrets.stayWithTheGivenHosts()],
  },
  {
    id: 'the-secret-goes-to-the-token-address-alone',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-04',
    title: 'a client sends its secret to the token address, and nowhere else',
    needs: ['freshStart'],
    stage: { day: lateStart },
    checks: [clientSecrets.goToTheTokenAddressAlone()],
  },
  {
    id: 'no-secret-stands-in-a-url',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-05',
    title: 'a client puts neither token nor secret into a URL',
    stage: { day: lateStart },
    checks: [clientSecrets.stayOutOfAddresses()],
  },
  {
    id: 'no-secret-is-written-down',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-06',
    title: 'a client writes no token and no secret into its output or its capture, also where requests fail',
    stage: {
      day: lateStart,
      faults: [
        { on: 'createToken', nth: 1, fault: { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 0 } },
        { on: 'listChannels', nth: 1, fault: { kind: 'answer', status: 500, code: 'INTERNAL_ERROR' } },
        { on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'reset' } },
        { on: 'streamEvents', nth: 1, market: 'HK', fault: { kind: 'reset' } },
      ],
    },
    checks: [clientSecrets.areWrittenNowhere()],
  },
  {
    id: 'the-client-certificate-is-shown',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-SEC-07',
    title: 'a client shows the certificate that it was given to a server that asks for one',
    needs: ['tls', 'mutualTls'],
    stage: { day: lateStart, server: { tls: 'mutual' } },
    checks: [clientConnections.showACertificate(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
