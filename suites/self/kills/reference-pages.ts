import { alsoBreaking, answered, header, ignored, type Kill, plant, rewritten } from './kill.ts';

export const referencePageKills = {
  'pages-lead-to-the-last-row': rewritten('participants-pages-are-chained', 'listParticipants', '/nextCursor'),
  'pages-are-of-one-version': rewritten('participants-pages-are-of-one-version', 'listParticipants', '/version', 7, { nth: 2 }),
  'pages-keep-to-their-limit': ignored('small-pages-keep-to-their-limit', 'listStocks', 'limit'),
  'cursor-of-another-dataset-is-refused': ignored('strayed-is-problem-invalid-cursor', 'listParticipants', 'cursor'),
  'cursors-open-nothing-for-another-caller': plant('foreign-has-no-rows-of-mine', 'listClearingMappings', { kind: 'leak-entitlement' }),
  'reference-data-is-tagged': header('calendar-has-etag', 'listCalendar', 'ETag'),
  'unknown-entity-tag-gets-the-body': plant('outdated-has-status-200', 'getManifest', { kind: 'answer', status: 304 }),
  'entity-tag-is-found-among-others': alsoBreaking(
    ignored('weak-has-status-304', 'getManifest', 'If-None-Match'),
    'several-has-status-304',
  ),
  'entity-tags-tell-pages-apart': header('next-is-tagged-apart-from-first', 'listStocks', 'ETag', '"always-the-same"'),
  'reference-data-of-the-business-date-is-served': answered('calendar-is-served', 'listCalendar', 404, 'BUSINESS_DATE_NOT_FOUND'),
  'business-date-of-the-past-is-not-found': alsoBreaking(
    ignored('participants-is-problem-business-date-not-found', 'every', 'businessDate'),
    'manifest-is-problem-business-date-not-found',
    'clearing-mappings-is-problem-business-date-not-found',
  ),
  'rows-of-a-version-stay-as-they-are': rewritten('again-repeats-participants', 'listParticipants', '/rows/3/name', 'ANOTHER NAME', {
    nth: 2,
  }),
  'reference-data-comes-before-the-trades': rewritten(
    'manifest-precedes-opening',
    'getManifest',
    '/datasets/*/publishedAt',
    '2026-12-30T12:00:00.000+08:00',
  ),
  'manifest-is-the-same-at-both-addresses': rewritten('secondary-agrees-with-primary', 'getManifest', '/datasets/0/count', 1, { nth: 2 }),
} as const satisfies Readonly<Record<string, Kill>>;
