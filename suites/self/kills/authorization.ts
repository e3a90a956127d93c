import { answered, header, ignored, type Kill, plant, rewritten, unauthorized } from './kill.ts';

export const authorizationKills = {
  'access-tokens-can-be-sent': rewritten('token-can-be-sent', 'createToken', '/access_token', 'a token'),
  'client-secret-is-accepted': answered('token-is-granted', 'createToken', 401, 'INVALID_CLIENT'),
  'private-key-jwt-is-accepted': answered('token-is-granted', 'createToken', 401, 'INVALID_CLIENT'),
  'token-answers-are-not-stored': header('token-has-cache-control', 'createToken', 'Cache-Control', 'public, max-age=60'),
  'wrong-secret-is-refused': unauthorized('refused-is-problem-invalid-client', 'createToken'),
  'locked-credential-is-told-apart': answered('locked-is-problem-credential-locked', 'createToken', 401, 'INVALID_CLIENT'),
  'another-grant-is-refused': rewritten('password-is-problem-unsupported-grant-type', 'createToken', '/code', 'INVALID_CLIENT'),
  'unknown-scope-is-refused': ignored('scope-is-problem-invalid-scope', 'createToken', 'scope'),
  'granted-scope-is-the-scope-asked': ignored('narrow-grants-exactly-the-scope-asked', 'createToken', 'scope'),
  'form-is-required': answered('json-is-problem-unsupported-media-type', 'createToken', 400, 'MALFORMED_BODY'),
  'expired-token-is-refused': unauthorized('expired-is-problem-token-expired', 'listChannels'),
  'missing-token-is-refused': unauthorized('bare-is-problem-token-missing', 'listChannels'),
  'unknown-token-is-refused': unauthorized('forged-is-problem-token-invalid', 'listChannels'),
  'refusals-challenge-for-a-bearer-token': header('bare-has-www-authenticate', 'listChannels', 'WWW-Authenticate'),
  'trade-data-needs-its-scope': unauthorized('scope-is-problem-insufficient-scope', 'listChannels'),
  'reference-data-needs-its-scope': unauthorized('scope-is-problem-insufficient-scope', 'getManifest'),
  'token-opens-the-secondary-address-too': plant('secondary-is-served', 'listChannels', { kind: 'token-expires' }, { nth: 2 }),
  'channels-of-another-gcp-are-not-listed': plant('others-lists-no-channel-of-mine', 'listChannels', { kind: 'leak-entitlement' }),
  'pull-of-another-gcp-is-not-found': plant('foreign-is-problem-channel-not-found', 'pullEvents', { kind: 'leak-entitlement' }),
  'stream-of-another-gcp-is-not-found': plant('foreign-is-problem-channel-not-found', 'streamEvents', { kind: 'leak-entitlement' }),
  'snapshot-of-another-gcp-is-not-found': plant('foreign-is-problem-channel-not-found', 'takeSnapshot', { kind: 'leak-entitlement' }),
  'mappings-are-the-callers-own': rewritten('mappings-are-of-the-caller', 'listClearingMappings', '/rows/0/gcpParticipantId', 'B01451'),
  'a-broker-has-one-gcp-at-a-time': {
    check: 'mappings-name-one-gcp-at-a-time',
    faults: [
      { on: 'listClearingMappings', fault: { kind: 'rewrite', pointer: '/rows/*/brokerNumber', value: '0001' } },
      { on: 'listClearingMappings', fault: { kind: 'rewrite', pointer: '/rows/*/market', value: 'HK' } },
    ],
  },
} as const satisfies Readonly<Record<string, Kill>>;
