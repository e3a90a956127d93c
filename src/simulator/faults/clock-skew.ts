import type { FlatHeaders } from '../exchange/answer.ts';
import type { FaultImplementation } from './fault.ts';

const shifted = (headers: FlatHeaders, ms: number): FlatHeaders =>
  headers.map((item, at) => {
    const name = at % 2 === 0 ? '' : (headers[at - 1] ?? '').toLowerCase();
    const isDate = name === 'date' || (name === 'retry-after' && !/^\d+$/.test(item));
    return isDate ? new Date(Date.parse(item) + ms).toUTCString() : item;
  });

/** The peer sees a server whose clock is so many minutes ahead (behind when negative): in `Date`, and in a `Retry-After` that is a date. */
export const clockSkew: FaultImplementation<'clock-skew'> = {
  settings: { minutes: 'number' },
  plan: ({ minutes }) => ({ headers: (headers) => shifted(headers, minutes * 60_000) }),
};
