import { alsoBreaking, ignored, type Kill, plant, rewritten, unauthorized } from './kill.ts';

/** Each fault is in one operation that the case before it does not ask for. */
export const everyOperationKills = {
  'every-operation-asks-for-a-token': unauthorized('each-is-refused-everywhere', 'listCalendar'),
  'every-trade-data-operation-asks-for-its-scope': unauthorized('each-is-refused-everywhere', 'takeSnapshot'),
  'every-reference-data-operation-asks-for-its-scope': unauthorized('each-is-refused-everywhere', 'listStocks'),
  'unknown-paths-below-every-operation-are-not-found': rewritten('each-is-refused-everywhere', 'every', '/code', 'CHANNEL_NOT_FOUND', {
    nth: 5,
  }),
  'every-path-refuses-other-methods': rewritten('each-is-refused-everywhere', 'every', '/code', 'RESOURCE_NOT_FOUND', { nth: 5 }),
  'every-operation-minds-what-is-accepted': ignored('each-is-refused-everywhere', 'listCalendar', 'Accept'),
  'every-operation-limits-its-target': rewritten('each-is-refused-for-its-size', 'listParticipants', '/code', 'URI_TOO_SHORT'),
  'every-operation-limits-its-headers': rewritten('each-is-refused-for-its-size', 'listParticipants', '/code', 'HEADERS_TOO_SMALL'),
  'every-limit-is-held-to-its-range': ignored('each-is-refused-everywhere', 'listCalendar', 'limit'),
  'every-dataset-is-not-sent-again-unchanged': alsoBreaking(
    ignored('again-has-status-304', 'listCalendar', 'If-None-Match'),
    'again-has-no-body',
  ),
  'every-operation-counts-towards-the-limit': plant('beyond-is-throttled-everywhere', 'listStocks', { kind: 'no-throttle' }),
} as const satisfies Readonly<Record<string, Kill>>;
