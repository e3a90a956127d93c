import { altered, type Kill, rewritten } from './kill.ts';

export const channelKills = {
  'trading-markets-have-a-channel': rewritten('channels-covers-trading-markets', 'listChannels', '/channels/*/market', 'HK'),
  'channels-are-of-trading-days': rewritten('channels-is-of-trading-days', 'listChannels', '/channels/0/tradeDate', '2026-04-03'),
  'channels-are-listed-once-and-keep-their-ids': rewritten('again-keeps-the-ids-of-first', 'listChannels', '/channels/0/channelId', 'new', {
    nth: 2,
  }),
  'every-participant-of-the-credential-has-channels': rewritten(
    'channels-covers-mapped-participants',
    'listChannels',
    '/channels/*/gcpParticipantId',
    'B01224',
  ),
  'channels-never-move-back': rewritten('after-is-never-behind-before', 'listChannels', '/channels/*/lastSequence', 1, { nth: 3 }),
  'closed-channels-end-with-their-close': rewritten('closed-closes-with-its-last-event', 'pullEvents', '/state', 'OPEN'),
  'closed-channel-stays-as-it-is': altered('again-agrees-with-first', '/trade/value', '1.00', { atSequence: 5, nth: 2, market: 'SSE' }),
} as const satisfies Readonly<Record<string, Kill>>;
