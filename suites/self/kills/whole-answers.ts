import { header, type Kill, rewritten } from './kill.ts';

export const wholeAnswerKills = {
  'answers-of-every-operation-are-whole': header('each-has-its-headers', 'listCalendar', 'ETag', 'untagged'),
  'refusals-of-every-operation-are-whole': rewritten('each-matches-schema', 'listParticipants', '/traceId', 'a trace id'),
  'refusals-of-mistakes-are-whole': rewritten('each-matches-schema', 'listStocks', '/violations', []),
  'refusals-of-lost-positions-are-whole': rewritten('each-matches-schema', 'streamEvents', '/traceId'),
  'refusals-of-foreign-scopes-are-whole': rewritten('each-matches-schema', 'takeSnapshot', '/title', ''),
  'refusals-of-tokens-are-whole': rewritten('each-matches-schema', 'createToken', '/error', 'denied'),
  'refusals-of-locked-credentials-are-whole': rewritten('each-matches-schema', 'createToken', '/traceId'),
  'refusals-of-too-much-are-whole': rewritten('each-matches-schema', 'getJwks', '/status', 200),
  'every-operation-announces-its-rate-limit': header('each-has-rate-limit-headers', 'getManifest', 'RateLimit-Reset', 'soon'),
  'refusals-announce-the-rate-limit': header('each-has-rate-limit-headers', 'listClearingMappings', 'RateLimit-Limit'),
  'refusals-beyond-the-limit-are-whole': header('each-has-its-headers', 'listStocks', 'Retry-After', '0'),
} as const satisfies Readonly<Record<string, Kill>>;
