import { type Kill, plant, rewritten, streamAltered } from './kill.ts';

export const consistencyKills = {
  'stream-and-pull-tell-one-story': streamAltered('streamed-agrees-with-pulled', '/trade/value', '1.00', { atSequence: 5 }),
  'secondary-serves-the-same-sequences': plant('secondary-agrees-with-primary', 'pullEvents', { kind: 'secondary-lags', events: 5 }),
  'snapshot-of-a-closed-channel-equals-its-events': plant(
    'snapshot-equals-the-events',
    'takeSnapshot',
    { kind: 'stale-snapshot' },
    { market: 'SSE' },
  ),
  'snapshot-of-an-open-channel-equals-its-events': rewritten('snapshot-equals-the-events', 'takeSnapshot', '/trades/0/price', '1'),
  'snapshot-pages-are-of-one-sequence': rewritten('snapshot-is-pinned', 'takeSnapshot', '/asOfSequence', 1, { nth: 2 }),
  'snapshot-holds-each-trade-once': rewritten(
    'snapshot-holds-each-trade-once',
    'takeSnapshot',
    '/trades/*/tradeReference',
    '0000000000000001',
  ),
  'snapshot-pages-add-up': rewritten('snapshot-adds-up', 'takeSnapshot', '/count', 1),
  'snapshot-is-never-older-than-the-channel-list': rewritten('snapshot-reaches-to-lastSequence', 'takeSnapshot', '/asOfSequence', 1),
  'control-totals-count-the-live-trades': plant('events-count-equals-the-events', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'count',
  }),
  'control-totals-sum-the-quantities': plant('events-quantity-equals-the-events', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'quantity',
  }),
  'control-totals-sum-the-values': plant('events-value-equals-the-events', 'pullEvents', { kind: 'wrong-control-totals', member: 'value' }),
  'control-totals-hash-the-live-trades': plant('events-hash-total-equals-the-events', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'hashTotal',
  }),
} as const satisfies Readonly<Record<string, Kill>>;
