import type { RequirementId } from '../../generated/requirements.ts';
import { assertions, capture, notRepeated, refusedToken, tokenUse } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { lateStart, longerThanAToken } from './days.ts';

/** Tokens: got before anything else, shared, used until they end, replaced once; and credentials that are not worn out. */

/** Every channel of the Hong Kong market is refused once, however the client reads it. */
const refusedOnce = {
  day: lateStart,
  faults: [
    { on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'answer', status: 401, code: 'TOKEN_INVALID' } },
    { on: 'streamEvents', nth: 1, market: 'HK', fault: { kind: 'answer', status: 401, code: 'TOKEN_EXPIRED' } },
  ],
} as const;

export const tokenCases = [
  {
    id: 'a-token-comes-before-data',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-01',
    title: 'a client gets a token before it asks for anything else',
    stage: { day: lateStart },
    checks: [tokenUse.comesFirst()],
  },
  {
    id: 'token-requests-keep-the-contract',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-AUTH-02',
    title: 'the token requests of a client satisfy the schema TokenRequest',
    stage: { day: lateStart },
    checks: [tokenUse.isAskedForByTheContract()],
  },
  {
    id: 'tokens-are-shown-in-the-header',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-03',
    title: 'a client shows its token in the Authorization header of every request that needs one',
    stage: { day: lateStart },
    checks: [tokenUse.isInTheHeader()],
  },
  {
    id: 'a-token-is-used-until-it-ends',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-04',
    title: 'a client uses one token for all its requests',
    stage: { day: lateStart },
    checks: [tokenUse.isReused()],
  },
  {
    id: 'a-token-that-ends-is-replaced',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-05',
    title: 'a client whose token ends while it reads goes on with another and loses nothing',
    stage: { day: longerThanAToken, server: { tokenLifetimeSeconds: 2 } },
    checks: [tokenUse.isReplaced(), capture.losesNothing()],
  },
  {
    id: 'a-refused-token-is-replaced-once',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-06',
    title: 'a client answers a refused token with one new token, and repeats the request',
    stage: refusedOnce,
    checks: [refusedToken.isReplacedOnce(), capture.losesNothing()],
  },
  {
    id: 'a-refused-token-is-not-sent-again',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-07',
    title: 'a client sends no token again that was refused',
    stage: refusedOnce,
    checks: [refusedToken.isNotSentAgain()],
  },
  {
    id: 'one-token-is-asked-for-at-a-time',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-08',
    title: 'a client whose channels all need a new token asks for one, however long the answer takes',
    stage: {
      day: longerThanAToken,
      server: { tokenLifetimeSeconds: 2 },
      faults: [{ on: 'createToken', nth: 2, times: 20, fault: { kind: 'stall', ms: 150 } }],
    },
    checks: [tokenUse.isAskedForOnce()],
  },
  {
    id: 'a-refused-credential-is-not-tried-again',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-09',
    title: 'a client whose credential is refused does not try it again',
    needs: ['otherCredential'],
    stage: { day: lateStart, credential: 'wrong', ends: 'quiet' },
    checks: [notRepeated.credential('INVALID_CLIENT')],
  },
  {
    id: 'a-locked-credential-is-not-tried-again',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-10',
    title: 'a client whose credential is locked does not try it again',
    needs: ['otherCredential'],
    stage: { day: lateStart, credential: 'locked', ends: 'quiet' },
    checks: [notRepeated.credential('CREDENTIAL_LOCKED')],
  },
  {
    id: 'what-a-scope-forbids-is-not-asked-again',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-11',
    title: 'a client does not ask again for what its scopes forbid',
    stage: {
      day: lateStart,
      ends: 'quiet',
      faults: [{ on: 'listChannels', fault: { kind: 'answer', status: 403, code: 'INSUFFICIENT_SCOPE' } }],
    },
    checks: [notRepeated.withTheSameScopes()],
  },
  {
    id: 'assertions-are-fresh-and-meant-for-the-token-address',
    subject: 'client',
    family: 'authorization',
    requirement: 'CLI-AUTH-12',
    title: 'a client with a key makes a new assertion for every token request',
    needs: ['privateKeyJwt'],
    stage: { day: longerThanAToken, credential: 'privateKey', server: { tokenLifetimeSeconds: 2 } },
    checks: [assertions.areFresh()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
