import { altered, type Kill, plant } from './kill.ts';

export const tradeEventKills = {
  'cancelled-trades-stay-silent': plant('events-quiet-after-cancellation', 'pullEvents', { kind: 'duplicate' }),
  'resends-are-marked-and-say-the-same': altered('events-resends-are-marked', '/possibleResend', false),
  'original-dates-are-those-of-the-trades': altered('events-original-dates-are-of-the-trade', '/originalTradeDate', '2026-04-08'),
  'trades-are-reported-on-their-date': altered('events-reports-are-of-the-date', '/trade/tradeDate', '2026-04-02'),
  'corrections-follow-on-the-last-version': altered('events-follows-on-earlier', '/trade/tradeVersion', 7),
  'both-sides-come-by-events-of-their-own': altered('events-reports-both-sides', '/trade/side', 'B'),
  'both-sides-tell-of-one-trade': altered('events-sides-agree', '/trade/quantity', 7, { atSequence: 51 }),
  'trades-are-published-after-they-were-made': altered(
    'events-is-published-after-the-trade',
    '/trade/tradeTime',
    '2026-12-30T10:00:00.000+08:00',
  ),
  'control-totals-leave-out-earlier-dates': plant('events-totals-leave-out-earlier-dates', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'count',
  }),
} as const satisfies Readonly<Record<string, Kill>>;
