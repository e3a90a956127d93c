import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

export type Random = {
  /** An integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in about `perMille` of a thousand draws. */
  readonly chance: (perMille: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
};

/**
 * A generator of its own for each thing that is drawn (a trade, a price, a plan), so that one can be made on demand
 * without making all the ones before it, and making it twice gives the same.
 */
export const randomFor = (...identity: readonly number[]): Random => {
  let mixed = 0x9e3779b9;
  for (const part of identity) {
    mixed = Math.imul(mixed ^ part, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  const generator: RandomGenerator = xoroshiro128plus(mixed);
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    between,
    chance: (perMille) => between(0, 999) < perMille,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  };
};
