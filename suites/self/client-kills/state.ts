import { type ClientKills, killedBy } from './kill.ts';

export const stateKills = {
  'a-new-epoch-voids-the-book': killedBy('keeps-its-book-in-a-new-epoch', 'capture-loses-nothing'),
  'a-new-epoch-is-recognised-by-a-refused-pull': killedBy(
    'reads-a-new-epoch-from-its-first-event',
    'takes-the-snapshot-after-epoch-changed',
  ),
  'a-new-epoch-is-recognised-by-a-refused-stream': killedBy(
    'reads-a-new-epoch-from-its-first-event',
    'takes-the-snapshot-after-epoch-changed',
  ),
  'a-new-epoch-is-recognised-by-the-end-of-a-stream': killedBy(
    'reads-a-new-epoch-from-its-first-event',
    'takes-the-snapshot-after-stream-end',
  ),
  'a-new-epoch-is-recognised-by-a-message': killedBy('reads-a-new-epoch-from-its-first-event', 'takes-the-snapshot-after-message'),
  'an-event-of-an-earlier-epoch-is-not-applied': killedBy('books-events-of-earlier-epochs', 'capture-loses-nothing'),
  'a-client-that-is-started-again-goes-on-where-it-was': killedBy('forgets-what-it-persisted', 'goes-on-after-what-was-persisted'),
  'a-kill-costs-no-trade': killedBy('forgets-what-it-persisted', 'capture-books-once'),
  'a-kill-within-a-snapshot-costs-no-trade': killedBy('books-a-snapshot-page-by-page', 'capture-loses-nothing'),
  'a-new-epoch-while-the-client-is-away-is-taken-up': killedBy(
    'reads-a-new-epoch-from-its-first-event',
    'takes-the-snapshot-when-started-again',
    'capture-loses-nothing',
  ),
  'a-sequence-in-the-future-leads-to-the-snapshot': killedBy(
    'insists-on-what-is-in-the-future',
    'repeats-no-request-refused-with-sequence-in-future',
    'takes-the-snapshot-after-sequence-in-future',
  ),
  'a-close-while-the-client-is-away-is-not-missed': killedBy(
    'follows-no-closed-channel',
    'capture-closes-every-channel',
    'capture-loses-nothing',
  ),
} as const satisfies Readonly<Record<string, ClientKills>>;
