import { alsoBreaking, answered, header, type Kill, plant, rewritten, unauthorized } from './kill.ts';

export const clientAuthenticationKills = {
  'unknown-client-is-told-like-a-wrong-secret': alsoBreaking(
    answered('unknown-is-problem-invalid-client', 'createToken', 404, 'RESOURCE_NOT_FOUND'),
    'mistaken-is-problem-invalid-client',
  ),
  'refused-clients-are-challenged': header('unknown-has-www-authenticate', 'createToken', 'WWW-Authenticate', 'Bearer'),
  'token-responses-name-their-scopes': alsoBreaking(rewritten('all-names-its-scopes', 'createToken', '/scope'), 'narrow-names-its-scopes'),
  'refusals-name-the-oauth-error': alsoBreaking(
    rewritten('incomplete-is-refused-as-invalid-request', 'createToken', '/error'),
    'password-is-refused-as-unsupported-grant-type',
    'scope-is-refused-as-invalid-scope',
    'unknown-is-refused-as-invalid-client',
  ),
  'replayed-assertion-is-refused': plant('replayed-is-problem-invalid-client', 'createToken', { kind: 'skip-authorization' }, { nth: 2 }),
  'assertions-that-are-not-meant-are-refused': alsoBreaking(
    unauthorized('strayed-is-problem-invalid-client', 'createToken'),
    'expired-is-problem-invalid-client',
    'forged-is-problem-invalid-client',
  ),
  'assertion-of-an-unknown-key-is-refused': unauthorized('assertion-is-problem-invalid-client', 'createToken'),
  'token-in-the-query-opens-nothing': unauthorized('query-is-problem-token-missing', 'listChannels'),
  'published-keys-are-public': rewritten('keys-are-public', 'getJwks', '/keys/0/d', 'private'),
} as const satisfies Readonly<Record<string, Kill>>;
