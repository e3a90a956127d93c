import { type ClientKills, killedBy } from './kill.ts';

export const duplicateKills = {
  'event-that-comes-twice-is-booked-once': killedBy('books-what-comes-twice', 'repeated-events-are-booked-once', 'capture-books-once'),
  'event-that-comes-by-stream-and-by-pull-is-booked-once': killedBy(
    'books-what-comes-twice',
    'repeated-events-are-booked-once',
    'capture-books-once',
  ),
  'possible-duplicate-that-is-new-is-booked': killedBy(
    'leaves-out-possible-duplicates',
    'first-of-duplicates-is-booked',
    'capture-loses-nothing',
  ),
  'trade-that-is-resent-is-booked-once': killedBy('compares-no-versions', 'resent-versions-are-booked-once'),
  'resend-without-its-mark-is-booked-once': killedBy('compares-no-versions', 'resent-versions-are-booked-once'),
  'possible-resend-that-is-new-is-booked': killedBy('leaves-out-possible-resends', 'first-of-resends-is-booked', 'capture-loses-nothing'),
  'event-that-is-ignored-is-counted': {
    pull: killedBy('counts-no-resends', 'ignored-events-are-counted'),
    stream: killedBy('counts-no-resends', 'ignored-events-are-counted', 'capture-loses-nothing'),
  },
} as const satisfies Readonly<Record<string, ClientKills>>;
