import type { Market } from '../model/trade.ts';

/** All markets of the service, in the order in which they are told. */
export const MARKETS = ['HK', 'SSE', 'SZSE'] as const satisfies readonly Market[];
