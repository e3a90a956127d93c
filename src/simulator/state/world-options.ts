import { isDate } from '../../contract/date-text.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Market } from '../../model/trade.ts';
import { calendarOf } from './calendar.ts';
import { realScheduler, type Scheduler } from './market-clock.ts';
import { timeOn } from './market-time.ts';
import { tradingHours, tradingSeconds } from './sessions.ts';

type TradesPerMarket = Readonly<Record<Market, number>>;

export type WorldOptions = {
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** The open trade date, `YYYY-MM-DD`. */
  readonly businessDate: string;
  /** Market time on the business date at which the world starts, `HH:mm:ss.SSS`. */
  readonly startAt: string;
  /** Market seconds per real second; 0 stands still. */
  readonly rate: number;
  /** Trade sides per GCP and market on the business date and later. */
  readonly openTrades: TradesPerMarket;
  /** The same on the trade dates before it. */
  readonly historyTrades: TradesPerMarket;
  /** Reference data is kept of every trade date from this one on; of those that have a channel when left out. */
  readonly referenceFrom?: string;
  /** How many events remain of a channel that is older than one trade date. */
  readonly retainedEvents: number;
  /** Channel ids and cursors tell nothing of what they name, and need quoting in a URL where they may: both are opaque to peers. */
  readonly areIdsOpaque: boolean;
  readonly scheduler: Scheduler;
  /** Told of what goes wrong in the market's own timers; thrown on when left out. */
  readonly onDefect: (cause: unknown) => void;
};

const EVENTS_PER_SECOND = 40;
/** Amendments and cancellations come on top of the reports. */
const EVENTS_PER_TRADE = 1.06;

/** The rate at which the busiest open channel publishes about forty events a real second. */
const usualRate = (trades: number): number =>
  Math.max(1, Math.round((EVENTS_PER_SECOND * tradingSeconds(tradingHours('HK', 'FULL'))) / (Math.max(1, trades) * EVENTS_PER_TRADE)));

const DEFAULTS = {
  seed: 1,
  businessDate: '2026-04-08',
  startAt: '10:15:00.000',
  openTrades: { HK: 1_500, SSE: 500, SZSE: 500 },
  historyTrades: { HK: 400, SSE: 150, SZSE: 150 },
  retainedEvents: 200,
  areIdsOpaque: false,
  scheduler: realScheduler,
  onDefect: (cause: unknown) => {
    throw cause;
  },
} satisfies Partial<WorldOptions>;

/** The shipped calendar goes a little further, but only to settle the last trades of this year. */
const CALENDAR_YEAR = '2026';

const problemOfDate = (date: string): string | undefined => {
  if (!isDate(date)) return `${date} is no date`;
  if (!date.startsWith(CALENDAR_YEAR))
    return `${date} lies outside the calendar that comes with the simulator, which is that of ${CALENDAR_YEAR}`;
  return calendarOf('HK').tradeDates.includes(date) ? undefined : `${date} is no trading day in Hong Kong`;
};

export const resolveOptions = (given: Partial<WorldOptions>): WorldOptions => {
  const options = { ...DEFAULTS, ...given };
  const dateProblem = problemOfDate(options.businessDate);
  if (dateProblem !== undefined) {
    throw new ConfigurationError({
      code: 'BUSINESS_DATE_UNKNOWN',
      where: 'businessDate',
      says: dateProblem,
      remedy: 'Give a Hong Kong trading day of 2026, for example 2026-04-08.',
    });
  }
  if (Number.isNaN(timeOn(options.businessDate, options.startAt))) {
    throw new ConfigurationError({
      code: 'START_TIME_INVALID',
      where: 'startAt',
      says: `${options.startAt} is no time of day`,
      remedy: 'Give a time such as 10:15:00.000 (Hong Kong).',
    });
  }
  return { ...options, rate: given.rate ?? usualRate(options.openTrades.HK) };
};
