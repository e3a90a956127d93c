/**
 * Broken clients that are played through the whole suite, and where else than in the cases of their own they are not green: in cases whose
 * rule they break as well, or that they leave undecided. Chosen for what they break: something that shows in every case that has trades in it.
 */

export type NarrowClient = {
  /** A file in suites/self/clients. */
  readonly client: string;
  /** By the case's id, without its delivery: why it is not green there either. */
  readonly elsewhere: Readonly<Record<string, string>>;
};

const EVERY_TRADE = 'it is about every live trade and all its values';
const SNAPSHOT_TRADES = 'it is about every trade of a snapshot and all its values';

const OF_VALUES = {
  'every-member-of-a-trade-is-recorded': EVERY_TRADE,
  'every-member-of-a-trade-in-a-snapshot-is-recorded': SNAPSHOT_TRADES,
} as const;

export const narrowClients: readonly NarrowClient[] = [
  { client: 'rounds-prices', elsewhere: OF_VALUES },
  { client: 'keeps-codes-as-numbers', elsewhere: OF_VALUES },
  {
    client: 'books-no-cancellations',
    elsewhere: {
      'every-member-of-a-trade-is-recorded': EVERY_TRADE,
      'cancelled-trade-stays-cancelled': 'a trade that is reported after its cancellation is live in its book',
      'correction-reaches-the-trade-of-the-earlier-date': 'a correction may be a cancellation',
      'corrections-are-left-out-of-the-control-totals': 'not decided: with other trades it finds other totals, and is right to report them',
    },
  },
  { client: 'leaves-earlier-dates-alone', elsewhere: OF_VALUES },
  {
    client: 'compares-no-versions',
    elsewhere: {
      'cancelled-trade-stays-cancelled': 'what comes last is live in its book, after a cancellation, too',
      'amendment-of-an-unknown-trade-is-booked': 'the report that comes after the amendment takes its place',
    },
  },
];
