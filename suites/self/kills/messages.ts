import { alsoBreaking, answered, header, ignored, type Kill, plant, rewritten, unauthorized } from './kill.ts';

export const messageKills = {
  'refusals-are-problem-documents': header('every-refusal-is-called-a-problem', 'getManifest', 'Content-Type', 'application/json'),
  'problems-are-of-the-catalogue': rewritten('every-refusal-is-of-the-catalogue', 'getManifest', '/type', 'about:blank'),
  'parameters-are-held-to-their-schemas': ignored('wait-is-problem-invalid-parameter', 'pullEvents', 'waitSeconds'),
  'violations-are-answered-and-never-as-own-errors': answered('violation-is-refused', 'pullEvents', 500, 'INTERNAL_ERROR'),
  'path-and-method-are-judged-before-the-token': alsoBreaking(
    answered('nowhere-is-problem-resource-not-found', 'every', 401, 'TOKEN_MISSING'),
    'delete-is-problem-method-not-allowed',
  ),
  'scope-is-judged-before-parameters': unauthorized('scope-is-problem-insufficient-scope', 'pullEvents'),
  'entitlement-is-judged-before-the-sequence': alsoBreaking(
    plant('epoch-is-problem-channel-not-found', 'pullEvents', { kind: 'leak-entitlement' }),
    'sequence-is-problem-channel-not-found',
  ),
  'secrets-are-not-repeated': rewritten(
    'no-secret-is-repeated',
    'listChannels',
    '/detail',
    'The token a-token-that-nobody-must-repeat is unknown.',
  ),
  'malformed-request-id-is-replaced': header('every-answer-carries-a-request-id', 'listChannels', 'X-Request-Id', 'not a request id'),
  'answers-vary-by-encoding': header('manifest-has-vary', 'getManifest', 'Vary', 'Origin'),
  'too-long-a-target-is-refused': answered('long-is-refused-for-its-size', 'listChannels', 400, 'INVALID_PARAMETER'),
  'too-large-headers-are-refused': answered('large-is-refused-for-its-size', 'listChannels', 400, 'INVALID_PARAMETER'),
  'too-large-a-body-is-refused': answered('large-is-refused-for-its-size', 'createToken', 400, 'MALFORMED_BODY'),
  'json-is-written-cleanly': plant('every-json-is-clean-text', 'getManifest', {
    kind: 'answer',
    status: 200,
    body: '{"businessDate":"2026-04-08","datasets":[],"businessDate":"2026-04-08"}',
  }),
  'members-without-a-value-are-left-out': rewritten('every-json-has-no-empty-member', 'getManifest', '/datasets/0/correctionReason', ''),
  'remaining-requests-count-down': header('count-counts-down', 'listChannels', 'RateLimit-Remaining', '50'),
  'nobody-is-throttled-while-requests-remain': header('burst-is-refused-when-used-up', 'listChannels', 'RateLimit-Remaining', '50'),
  'throttled-credential-is-served-again': alsoBreaking(
    plant(
      'after-has-status-200',
      'listChannels',
      { kind: 'answer', status: 429, code: 'RATE_LIMITED', retryAfterSeconds: 1 },
      { nth: 2, times: 1_000 },
    ),
    'after-is-served-when-announced',
  ),
  'credentials-are-counted-apart': plant(
    'others-is-not-throttled',
    'listChannels',
    { kind: 'answer', status: 429, code: 'RATE_LIMITED', retryAfterSeconds: 1 },
    { nth: 3, times: 1_000 },
  ),
} as const satisfies Readonly<Record<string, Kill>>;
