import type { TradingDay } from '../../model/reference-data.ts';
import type { Market } from '../../model/trade.ts';

/** How a session matches orders: by auction (method U) or continuously (method A). */
export type SessionKind = 'auction' | 'continuous';

/** One stretch of a trading day, in minutes after midnight, and how many of a thousand trades fall into it. */
export type Session = { readonly from: number; readonly to: number; readonly perMille: number; readonly kind: SessionKind };

/** When the channel opens and closes, in minutes after midnight, and what trades in between. */
export type TradingHours = { readonly opens: number; readonly closes: number; readonly sessions: readonly Session[] };

const at = (hours: number, minutes: number): number => hours * 60 + minutes;

const HONG_KONG_FULL: TradingHours = {
  opens: at(9, 0),
  closes: at(16, 30),
  sessions: [
    { from: at(9, 20), to: at(9, 22), perMille: 60, kind: 'auction' },
    { from: at(9, 30), to: at(12, 0), perMille: 440, kind: 'continuous' },
    { from: at(13, 0), to: at(16, 0), perMille: 420, kind: 'continuous' },
    { from: at(16, 8), to: at(16, 10), perMille: 80, kind: 'auction' },
  ],
};

const HONG_KONG_HALF: TradingHours = {
  opens: at(9, 0),
  closes: at(12, 30),
  sessions: [
    { from: at(9, 20), to: at(9, 22), perMille: 100, kind: 'auction' },
    { from: at(9, 30), to: at(12, 0), perMille: 780, kind: 'continuous' },
    { from: at(12, 8), to: at(12, 10), perMille: 120, kind: 'auction' },
  ],
};

/** Northbound keeps the mainland's hours, on Hong Kong's half days too. */
const NORTHBOUND: TradingHours = {
  opens: at(9, 0),
  closes: at(15, 30),
  sessions: [
    { from: at(9, 25), to: at(9, 26), perMille: 40, kind: 'auction' },
    { from: at(9, 30), to: at(11, 30), perMille: 500, kind: 'continuous' },
    { from: at(13, 0), to: at(14, 57), perMille: 420, kind: 'continuous' },
    { from: at(15, 0), to: at(15, 1), perMille: 40, kind: 'auction' },
  ],
};

export const tradingHours = (market: Market, day: TradingDay): TradingHours =>
  market !== 'HK' ? NORTHBOUND : day === 'HALF' ? HONG_KONG_HALF : HONG_KONG_FULL;

/** Seconds in which the market trades. */
export const tradingSeconds = (hours: TradingHours): number =>
  hours.sessions.reduce((sum, session) => sum + (session.to - session.from) * 60, 0);

/** How the trades of a day fall into its sessions: the last one takes what rounding left. */
export const shareOut = (
  hours: TradingHours,
  trades: number,
): readonly { readonly session: Session; readonly first: number; readonly count: number }[] => {
  let first = 0;
  return hours.sessions.map((session, index) => {
    const count = index === hours.sessions.length - 1 ? trades - first : Math.floor((trades * session.perMille) / 1_000);
    const share = { session, first, count };
    first += count;
    return share;
  });
};
