import type { MarketDay } from '../../src/model/stage.ts';

/** The market days that client cases are played on: small, so that a case is quick, and with every kind of event in them. */

/** A Wednesday after Easter, from before the opening to after the close of all three markets. */
export const wholeDay: MarketDay = {
  businessDate: '2026-04-08',
  startAt: '08:55:00.000',
  endAt: '16:31:00.000',
  // Before the first market closes: a client that is late meets its faults all the same.
  holdAt: '15:20:00.000',
  playMs: 1_000,
  openTrades: { HK: 40, SSE: 15, SZSE: 15 },
  historyTrades: { HK: 10, SSE: 5, SZSE: 5 },
};

/** The client comes when most of the day is over. */
export const lateStart: MarketDay = { ...wholeDay, startAt: '14:00:00.000', playMs: 1_200 };

/** Longer than two seconds, which is how long a token lives in the cases about its end. */
export const longerThanAToken: MarketDay = { ...wholeDay, playMs: 2_400 };

/** A hundred thousand trades, shared out over two participant IDs and three markets; the client comes when a part of them is there. */
export const largeDay: MarketDay = {
  ...wholeDay,
  startAt: '10:30:00.000',
  playMs: 4_000,
  openTrades: { HK: 30_000, SSE: 10_000, SZSE: 10_000 },
};
/** The client comes after the last trade: all that a day has lies ready, and only the last close is to come. */
export const dayIsOver: MarketDay = { ...wholeDay, startAt: '16:29:30.000', playMs: 100 };

/** As `dayIsOver`, with trades of every kind: debt with its interest, counters in three currencies, both sides of one trade. */
export const everyKind: MarketDay = { ...dayIsOver, openTrades: { HK: 110, SSE: 20, SZSE: 20 } };

/** From an afternoon to the next trade date's close. */
export const twoDays: MarketDay = { ...wholeDay, startAt: '15:00:00.000', endAt: '2026-04-09T16:31:00.000', playMs: 1_800 };
/** A minute and a half within the morning in which nothing is traded: what came before is there, and what comes are heartbeats. */
export const quietMorning: MarketDay = { ...wholeDay, startAt: '10:30:00.000', endAt: '10:31:30.000', playMs: 1_200 };

/** Nothing is traded over lunch, and the day stands still there: whatever a client learns then, it learns from heartbeats. */
export const untilLunch: MarketDay = { ...wholeDay, endAt: '12:30:00.000', playMs: 500 };
