import type { RequirementId } from '../../generated/requirements.ts';
import { reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** What a token opens: none, a wrong one, an expired one, and one of another scope open nothing. */
export const accessCases = [
  {
    id: 'expired-token-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-17',
    needs: ['shortLivedCredential'],
    title: 'an expired token is answered 401 TOKEN_EXPIRED, so that the client fetches another',
    play: (peer) => peer.channels('expired', { as: 'expired' }),
    checks: [reply('expired').isProblem(401, 'TOKEN_EXPIRED')],
  },
  {
    id: 'missing-token-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-18',
    title: 'a request without a token is answered 401 TOKEN_MISSING',
    play: (peer) => peer.channels('bare', { as: 'none' }),
    checks: [reply('bare').isProblem(401, 'TOKEN_MISSING')],
  },
  {
    id: 'unknown-token-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-19',
    title: 'a token that the server did not issue is answered 401 TOKEN_INVALID',
    play: (peer) => peer.channels('forged', { as: 'wrong' }),
    checks: [reply('forged').isProblem(401, 'TOKEN_INVALID')],
  },
  {
    id: 'refusals-challenge-for-a-bearer-token',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-20',
    title: 'a 401 of an operation that needs a token challenges for a bearer token',
    play: (peer) => peer.channels('bare', { as: 'none' }),
    checks: [reply('bare').hasHeader('WWW-Authenticate', /\bBearer\b/i, 'a Bearer challenge')],
  },
  {
    id: 'trade-data-needs-its-scope',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-21',
    needs: ['scopedCredentials'],
    title: 'trade data is answered 403 INSUFFICIENT_SCOPE to a token without trade-data.read',
    play: (peer) => peer.channels('scope', { as: 'referenceDataOnly' }),
    checks: [reply('scope').isProblem(403, 'INSUFFICIENT_SCOPE')],
  },
  {
    id: 'reference-data-needs-its-scope',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-22',
    needs: ['scopedCredentials'],
    title: 'reference data is answered 403 INSUFFICIENT_SCOPE to a token without reference-data.read',
    play: (peer) => peer.request('scope', 'getManifest', `/reference-data/v1/business-dates/${peer.businessDate}`, { as: 'tradeDataOnly' }),
    checks: [reply('scope').isProblem(403, 'INSUFFICIENT_SCOPE')],
  },
  {
    id: 'token-opens-the-secondary-address-too',
    subject: 'server',
    family: 'consistency',
    requirement: 'AUT-TOKEN-30',
    needs: ['secondary'],
    title: 'a token is accepted at the primary and at the secondary address',
    play: async (peer) => {
      await peer.channels('primary');
      await peer.channels('secondary', { address: 'secondary' });
    },
    checks: [reply('primary').isServed(), reply('secondary').isServed()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
