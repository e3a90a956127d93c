import type { Market, TradeKey } from './trade.ts';

/**
 * What no request of a caller brings about, and a test system must be made to do. Written as it goes over the wire to
 * whoever brings it about: it is documented in docs/run-file.md.
 */
export type Incident =
  | { readonly incident: 'amend-trade'; readonly tradeKey: TradeKey }
  | { readonly incident: 'close-channel'; readonly channelId: string }
  | { readonly incident: 'end-mapping'; readonly brokerNumber: string; readonly market: Market }
  | { readonly incident: 'new-epoch'; readonly channelId: string };

/** What came of it: nothing to say, or why it did not happen. */
export type IncidentOutcome = { readonly done: true } | { readonly done: false; readonly says: string };
