/** Hong Kong time has had one offset for decades, and the mainland shares it: plain arithmetic is right here. */
const OFFSET_MS = 8 * 3_600_000;

export const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00.000+08:00`);

const DAY_MS = 24 * 3_600_000;
let lastDay = { day: Number.NaN, date: '' };

/** Asked for the same day again and again, at each request several times. */
export const dateOf = (marketTimeMs: number): string => {
  const day = Math.floor((marketTimeMs + OFFSET_MS) / DAY_MS);
  if (day !== lastDay.day) lastDay = { day, date: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return lastDay.date;
};

const padded = Array.from({ length: 1_000 }, (_, number) => String(number));
const two = padded.slice(0, 60).map((text) => text.padStart(2, '0'));
const three = padded.map((text) => text.padStart(3, '0'));

/** RFC 3339 with milliseconds and `+08:00`. By hand and by table: each event has one or two, and `Date` takes five times as long. */
export const timestampOf = (marketTimeMs: number): string => {
  const local = marketTimeMs + OFFSET_MS;
  const time = Math.floor(local - Math.floor(local / DAY_MS) * DAY_MS);
  const seconds = Math.floor(time / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${dateOf(marketTimeMs)}T${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}.${three[time % 1_000]}+08:00`;
};

/** `10:15` or `10:15:00.000` on a date, as milliseconds since the Unix epoch; NaN when it is no time. */
export const timeOn = (date: string, time: string): number => Date.parse(`${date}T${time}+08:00`);
