import { type ClientKills, killedBy } from './kill.ts';

export const bookKills = {
  'amendment-replaces-the-whole-trade': killedBy('merges-amendments', 'amendments-drop-what-they-lack', 'capture-equals-truth'),
  'stale-version-is-ignored': killedBy('compares-no-versions', 'stale-versions-are-ignored', 'capture-equals-truth'),
  'version-that-skips-a-number-is-booked': killedBy('wants-the-next-version', 'skipped-versions-are-booked', 'capture-equals-truth'),
  'cancelled-trade-is-dropped': killedBy('books-no-cancellations', 'cancelled-trades-are-dropped', 'capture-equals-truth'),
  'cancelled-trade-stays-cancelled': killedBy('forgets-what-was-cancelled', 'cancelled-trades-stay-cancelled', 'capture-equals-truth'),
  'amendment-of-an-unknown-trade-is-booked': killedBy(
    'amends-only-what-it-knows',
    'amendments-of-unknown-trades-are-booked',
    'capture-equals-truth',
  ),
  'cancellation-of-an-unknown-trade-is-survived': killedBy('gives-up-at-an-unknown-cancellation', 'capture-equals-truth'),
  'trade-of-an-unmapped-broker-is-set-aside': killedBy('books-for-every-broker', 'unmapped-brokers-are-set-aside'),
  'trade-after-a-mapping-ended-is-set-aside': killedBy('loads-reference-data-once', 'unmapped-brokers-are-set-aside'),
  'both-sides-of-a-trade-are-kept': killedBy('knows-trades-by-their-reference', 'both-sides-are-kept', 'capture-equals-truth'),
} as const satisfies Readonly<Record<string, ClientKills>>;
