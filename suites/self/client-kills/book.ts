import { type ClientKills, killedBy } from './kill.ts';

export const bookKills = {
  'amendment-replaces-the-whole-trade': killedBy('merges-amendments', 'amendments-drop-what-they-lack'),
  'stale-version-is-ignored': killedBy('compares-no-versions', 'stale-versions-are-ignored', 'capture-loses-nothing'),
  'version-that-skips-a-number-is-booked': killedBy('wants-the-next-version', 'skipped-versions-are-booked', 'capture-loses-nothing'),
  'cancelled-trade-is-dropped': killedBy('books-no-cancellations', 'cancelled-trades-are-dropped'),
  'cancelled-trade-stays-cancelled': killedBy('forgets-what-was-cancelled', 'cancelled-trades-stay-cancelled', 'capture-loses-nothing'),
  'amendment-of-an-unknown-trade-is-booked': killedBy(
    'amends-only-what-it-knows',
    'amendments-of-unknown-trades-are-booked',
    'capture-loses-nothing',
  ),
  'cancellation-of-an-unknown-trade-is-survived': killedBy('gives-up-at-an-unknown-cancellation', 'unknown-cancellations-are-survived'),
  'trade-of-an-unmapped-broker-is-set-aside': killedBy('books-for-every-broker', 'unmapped-brokers-are-set-aside'),
  'trade-after-a-mapping-ended-is-set-aside': killedBy('loads-reference-data-once', 'unmapped-brokers-are-set-aside'),
  'both-sides-of-a-trade-are-kept': killedBy('knows-trades-by-their-reference', 'both-sides-are-kept', 'capture-loses-nothing'),
} as const satisfies Readonly<Record<string, ClientKills>>;
