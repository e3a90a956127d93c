import type { Exchange } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';

/** Findings, each at the place that shows it. */

/** Where in the evidence a value stands. */
export type Place = { readonly exchange: string; readonly at: string };

export type SeenAt<Value> = { readonly value: Value; readonly place: Place };

/** About a whole answer, or about what stands in it at `where`. */
export const at = (exchange: Exchange, says: string, expected: string, received: string, where?: string): Finding => ({
  says,
  expected,
  received,
  exchange: exchange.label,
  ...(where === undefined ? {} : { at: where }),
});

/** About a value that was seen at a place. */
export const found = (seen: SeenAt<unknown>, says: string, expected: string, received: string): Finding => ({
  says,
  expected,
  received,
  ...seen.place,
});

/** A member of a value that was seen, at its own place. */
export const memberOf = <Value>(seen: SeenAt<Value>, member: string): SeenAt<Value> => ({
  ...seen,
  place: { ...seen.place, at: `${seen.place.at}/${member}` },
});
