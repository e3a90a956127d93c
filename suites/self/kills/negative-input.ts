import { answered, header, ignored, type Kill, plant, rewritten } from './kill.ts';

/** One way in each case in which a server can take what it must refuse, fail over it, or say the wrong thing. */
const REFUSED = 'bad-is-refused';

export const negativeInputKills = {
  'token-request-refuses-bad-forms': ignored(REFUSED, 'createToken', 'client_id'),
  'authorization-refuses-foreign-media-types': ignored(REFUSED, 'getJwks', 'accept'),
  'trade-data-refuses-foreign-media-types': ignored(REFUSED, 'putSubscription', 'accept'),
  'stream-refuses-foreign-media-types': ignored(REFUSED, 'streamEvents', 'accept'),
  'snapshot-refuses-foreign-media-types': ignored(REFUSED, 'takeSnapshot', 'accept'),
  'reference-data-refuses-foreign-media-types': ignored(REFUSED, 'listCalendar', 'accept'),
  'pull-refuses-bad-channels': ignored(REFUSED, 'pullEvents', 'channelId'),
  'pull-refuses-bad-query': ignored(REFUSED, 'pullEvents', 'epoch'),
  'stream-refuses-bad-channels': plant(REFUSED, 'streamEvents', { kind: 'stall', ms: 60_000 }),
  'stream-refuses-bad-positions': ignored(REFUSED, 'streamEvents', 'Last-Event-ID'),
  'snapshot-refuses-bad-channels': answered(REFUSED, 'takeSnapshot', 404, 'CHANNEL_NOT_FOUND'),
  'snapshot-refuses-bad-query': ignored(REFUSED, 'takeSnapshot', 'limit'),
  'subscription-refuses-bad-bodies': answered(REFUSED, 'putSubscription', 500, 'INTERNAL_ERROR'),
  'manifest-refuses-bad-dates': ignored(REFUSED, 'getManifest', 'businessDate'),
  'participants-refuse-bad-dates': answered(REFUSED, 'listParticipants', 500, 'INTERNAL_ERROR'),
  'participants-refuse-bad-query': ignored(REFUSED, 'listParticipants', 'limit'),
  'stocks-refuse-bad-dates': rewritten(REFUSED, 'listStocks', '/traceId'),
  'stocks-refuse-bad-query': ignored(REFUSED, 'listStocks', 'cursor'),
  'calendar-refuses-bad-dates': rewritten(REFUSED, 'listCalendar', '/code', 'BUSINESS_DATE_NOT_FOUND'),
  'calendar-refuses-bad-query': plant(REFUSED, 'listCalendar', { kind: 'reset' }),
  'clearing-mappings-refuse-bad-dates': header(REFUSED, 'listClearingMappings', 'Content-Type', 'text/html'),
  'clearing-mappings-refuse-bad-query': plant(REFUSED, 'listClearingMappings', { kind: 'malformed-json' }),
} as const satisfies Readonly<Record<string, Kill>>;
