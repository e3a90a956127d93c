import { altered, type Kill, rewritten } from './kill.ts';

export const entitledTradeKills = {
  'hidden-channels-look-unknown': rewritten('hidden-is-described-as-unknown', 'pullEvents', '/detail', 'This channel is not yours.', {
    market: 'HK',
  }),
  'trades-lie-within-the-mapping': altered('events-lies-within-its-mappings', '/trade/tradeTime', '2019-12-30T10:00:00.000+08:00'),
  'brokers-with-several-gcps-are-split-by-market': altered('hong-kong-is-of-mapped-markets', '/trade/brokerNumber', '0025', {
    market: 'HK',
  }),
  'participants-have-channels-of-their-own': altered('events-is-of-its-channel-in-channels', '/trade/gcpParticipantId', 'B01224'),
} as const satisfies Readonly<Record<string, Kill>>;
