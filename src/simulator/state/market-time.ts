/** Hong Kong time has had one offset for decades, and the mainland shares it: plain arithmetic is right here. */
const OFFSET_MS = 8 * 3_600_000;

export const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00.000+08:00`);

export const dateOf = (marketTimeMs: number): string => new Date(marketTimeMs + OFFSET_MS).toISOString().slice(0, 10);

/** RFC 3339 with milliseconds and `+08:00`. */
export const timestampOf = (marketTimeMs: number): string => `${new Date(marketTimeMs + OFFSET_MS).toISOString().slice(0, 23)}+08:00`;

/** `10:15` or `10:15:00.000` on a date, as milliseconds since the Unix epoch; NaN when it is no time. */
export const timeOn = (date: string, time: string): number => Date.parse(`${date}T${time}+08:00`);
