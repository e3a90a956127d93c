import type { RequirementId } from '../../generated/requirements.ts';
import { keySet, reply, tokens } from '../../src/checks/index.ts';
import type { AssertionOptions, ServerCase, TokenOptions } from '../../src/model/case.ts';

const byAssertion = (assertion: AssertionOptions): TokenOptions => ({ method: 'private_key_jwt', assertion });

/** How clients prove who they are, and how a server answers those that do not. */
export const clientAuthenticationCases = [
  {
    id: 'unknown-client-is-told-like-a-wrong-secret',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-06',
    needs: ['expendableCredential'],
    hazard: 'bad-credentials',
    title: 'an unknown client gets the answer of one with a wrong secret',
    play: async (peer) => {
      await peer.token('unknown', { as: 'unknown' });
      await peer.token('mistaken', { as: 'wrong' });
    },
    checks: [reply('unknown').isProblem(401, 'INVALID_CLIENT'), reply('mistaken').isProblem(401, 'INVALID_CLIENT')],
  },
  {
    id: 'refused-clients-are-challenged',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-07',
    hazard: 'bad-credentials',
    title: 'a refused client is challenged to authenticate by Basic',
    play: (peer) => peer.token('unknown', { as: 'unknown' }),
    checks: [reply('unknown').hasHeader('WWW-Authenticate', /^Basic\b/i, 'a Basic challenge')],
  },
  {
    id: 'token-responses-name-their-scopes',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-12',
    title: 'every token response names the scopes that were granted',
    play: async (peer) => {
      await peer.token('all');
      await peer.token('narrow', { scope: 'reference-data.read' });
    },
    checks: [tokens.nameTheirScopes('all'), tokens.nameTheirScopes('narrow')],
  },
  {
    id: 'refusals-name-the-oauth-error',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-15',
    hazard: 'bad-credentials',
    title: 'the refusal of a token request names the error code of OAuth',
    play: async (peer) => {
      await peer.token('incomplete', { grantType: null });
      await peer.token('password', { grantType: 'password' });
      await peer.token('scope', { scope: 'trade-data.write' });
      await peer.token('unknown', { as: 'unknown' });
    },
    checks: [
      tokens.refuseAs('incomplete', 'invalid_request'),
      tokens.refuseAs('password', 'unsupported_grant_type'),
      tokens.refuseAs('scope', 'invalid_scope'),
      tokens.refuseAs('unknown', 'invalid_client'),
    ],
  },
  {
    id: 'replayed-assertion-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-23',
    needs: ['privateKeyJwt'],
    hazard: 'bad-credentials',
    title: 'a client assertion whose jti was accepted before is answered 401 INVALID_CLIENT',
    play: async (peer) => {
      const jti = crypto.randomUUID();
      await peer.token('first', byAssertion({ jti }));
      await peer.token('replayed', byAssertion({ jti }));
    },
    checks: [reply('first').hasStatus(200), reply('replayed').isProblem(401, 'INVALID_CLIENT')],
  },
  {
    id: 'assertions-that-are-not-meant-are-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-24',
    needs: ['privateKeyJwt'],
    hazard: 'bad-credentials',
    title: 'an assertion that is expired, for another audience or of another key is answered 401 INVALID_CLIENT',
    play: async (peer) => {
      await peer.token('expired', byAssertion({ lifetimeSeconds: -600 }));
      await peer.token('strayed', byAssertion({ audience: 'https://elsewhere.example/oauth2/token' }));
      await peer.token('forged', byAssertion({ key: 'another' }));
    },
    checks: [
      reply('expired').isProblem(401, 'INVALID_CLIENT'),
      reply('strayed').isProblem(401, 'INVALID_CLIENT'),
      reply('forged').isProblem(401, 'INVALID_CLIENT'),
    ],
  },
  {
    id: 'assertion-of-an-unknown-key-is-refused',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-31',
    hazard: 'bad-credentials',
    title: 'an assertion whose key the server cannot know is answered 401 INVALID_CLIENT, whether or not it takes assertions',
    play: (peer) => peer.token('assertion', { as: 'unknown', ...byAssertion({ key: 'another' }) }),
    checks: [reply('assertion').isProblem(401, 'INVALID_CLIENT')],
  },
  {
    id: 'token-in-the-query-opens-nothing',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-27',
    // A server may write query strings to its logs.
    hazard: 'bad-credentials',
    title: 'a token in the query string is no token',
    play: (peer) => peer.channels('query', { tokenIn: 'query' }),
    checks: [reply('query').isProblem(401, 'TOKEN_MISSING')],
  },
  {
    id: 'published-keys-are-public',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-33',
    title: 'no key of the key set has a private member',
    play: (peer) => peer.request('keys', 'getJwks', '/oauth2/jwks', { as: 'none' }),
    checks: [keySet.isPublic('keys')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
