import { type ClientKills, killedBy } from './kill.ts';

export const endOfDayKills = {
  'wrong-control-totals-are-reported': killedBy('compares-no-totals', 'wrong-totals-are-reported'),
  'events-missing-before-the-close-are-recovered': killedBy('loses-what-was-not-sent', 'gaps-are-closed', 'capture-loses-nothing'),
  'event-after-the-close-is-not-booked': killedBy('books-after-the-close', 'nothing-is-booked-after-the-close', 'capture-loses-nothing'),
  'closed-channel-is-read-no-more': killedBy('reads-on-after-the-close', 'closes-end-reading'),
  'stream-that-is-answered-with-204-is-opened-no-more': killedBy('reads-on-after-the-close', 'empty-streams-end-reading'),
  'correction-reaches-the-trade-of-the-earlier-date': killedBy('leaves-earlier-dates-alone', 'corrections-reach-the-earlier-date'),
  'corrections-are-left-out-of-the-control-totals': killedBy('adds-corrections-to-its-totals', 'corrections-are-left-out-of-totals'),
  'next-trade-date-is-followed': killedBy('follows-one-date', 'next-day-is-followed', 'capture-loses-nothing'),
} as const satisfies Readonly<Record<string, ClientKills>>;
