import { altered, type Kill, plant } from './kill.ts';

export const tradeSchemaKills = {
  'every-event-matches-its-schema': altered('events-event-matches-schema', '/publishedAt', 'this morning'),
  'every-trade-matches-its-schema': altered('shanghai-trade-matches-schema', '/trade/price', 12.5, { market: 'SSE' }),
  'control-totals-match-their-schema': altered('closing-control-totals-matches-schema', '/controlTotals/buys/count', '150'),
  'control-totals-agree-with-the-snapshot': plant('closing-value-equals-snapshot', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'value',
  }),
  'non-ccass-trades-are-not-isolated': altered('events-no-indicator-unless-ccass', '/trade/isolationIndicator', '1'),
  'non-ccass-trades-accrue-no-interest': altered('events-no-interest-unless-ccass', '/trade/accruedInterest', '5.00'),
  'segments-belong-to-their-market': altered('shenzhen-segment-is-of-the-market', '/trade/marketSegment', 'STAR', { market: 'SZSE' }),
} as const satisfies Readonly<Record<string, Kill>>;
