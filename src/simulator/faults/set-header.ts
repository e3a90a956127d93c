import type { FlatHeaders } from '../exchange/answer.ts';
import type { FaultImplementation } from './fault.ts';

export const withoutHeader = (headers: FlatHeaders, name: string): string[] => {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [key = '', value = ''] = headers.slice(at, at + 2);
    if (key.toLowerCase() !== name.toLowerCase()) kept.push(key, value);
  }
  return kept;
};

/** The peer sees a response header with another value, or misses it when no value is given. */
export const setHeader: FaultImplementation<'set-header'> = {
  settings: { name: 'text', value: 'text?', only: 'text?' },
  plan: ({ name, value, only }) => ({
    headers: (headers, status) => {
      if (only !== undefined && only !== status) return headers;
      return value === undefined ? withoutHeader(headers, name) : [...withoutHeader(headers, name), name, value];
    },
  }),
};
