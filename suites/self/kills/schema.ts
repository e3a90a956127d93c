import { altered, type Kill, rewritten, streamAltered } from './kill.ts';

export const schemaKills = {
  'channel-list-matches-schema': rewritten('channels-matches-schema', 'listChannels', '/channels/0/tradeDate', '20260408'),
  'pulled-events-match-schema': altered('shanghai-matches-schema', '/trade/quantity', '100', { atSequence: 5, market: 'SSE' }),
  'streamed-events-match-schema': streamAltered('stream-matches-schema', '/trade/quantity', '100', { atSequence: 5 }),
  'snapshot-matches-schema': rewritten('snapshot-matches-schema', 'takeSnapshot', '/trades/0/side', 'X'),
  'manifest-matches-schema': rewritten('manifest-matches-schema', 'getManifest', '/datasets/0/version', '1'),
  'participant-list-matches-schema': rewritten('participants-matches-schema', 'listParticipants', '/rows/0/participantId', 'b1'),
  'stock-list-matches-schema': rewritten('stocks-matches-schema', 'listStocks', '/rows/0/stockCode', 1),
  'calendar-matches-schema': rewritten('calendar-matches-schema', 'listCalendar', '/rows/0/tradingDay', 'OPEN'),
  'clearing-mappings-match-schema': rewritten('clearing-mappings-matches-schema', 'listClearingMappings', '/rows/0/arrangement', 'DCP'),
  'token-response-matches-schema': rewritten('token-matches-schema', 'createToken', '/expires_in', '3600'),
  'problem-matches-schema': rewritten('refused-matches-schema', 'pullEvents', '/traceId'),
  'key-set-matches-schema': rewritten('keys-matches-schema', 'getJwks', '/keys', 'none'),
} as const satisfies Readonly<Record<string, Kill>>;
