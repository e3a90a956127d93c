import type { ClientTimings } from '../../model/client-evidence.ts';
import type { Exchange } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { milliseconds } from './lapse.ts';

/** Whether waits grow from one failure to the next, as far as that can be told from outside. */

/** What was repeated several times in a row, and how long the client waited each time. */
export type Series = { readonly first: Exchange; readonly waitsMs: readonly number[] };

/** Fewer say nothing of growth. */
const FEWEST = 3;
/** A wait may be drawn at random, and is measured with what comes on top of it: over a whole series it at least doubles. */
const GROWTH = 2;
/** Or each is longer than the one before it, by more than a busy machine makes of equal waits. */
const STEP = 1.1;
/** Waits that are as long as may be grow no more; they may vary below their limit. */
const NEAR_THE_LONGEST = 0.7;
/** Of the declared first wait, of which a part may be left to chance. */
const SHORTEST_PART = 0.5;

const tooShort = ({ first, waitsMs }: Series, { firstBackOffMs }: ClientTimings): Finding | undefined => {
  const short = waitsMs.findIndex((waitMs) => waitMs < firstBackOffMs * SHORTEST_PART);
  if (short === -1) return undefined;
  const expected = `a wait of about ${milliseconds(firstBackOffMs)}, and longer after each failure`;
  return at(first, 'repeated without a wait', expected, waitsMs.map(milliseconds).join(', '));
};

const isSteady = (waitsMs: readonly number[]): boolean => waitsMs.slice(1).every((waitMs, index) => waitMs >= (waitsMs[index] ?? 0) * STEP);

const notGrown = ({ first, waitsMs }: Series, { longestBackOffMs }: ClientTimings): Finding | undefined => {
  const due = Math.min(longestBackOffMs * NEAR_THE_LONGEST, (waitsMs[0] ?? 0) * GROWTH);
  if ((waitsMs.at(-1) ?? 0) >= due || isSteady(waitsMs)) return undefined;
  return at(
    first,
    'the waits do not grow',
    `longer after each failure, up to ${milliseconds(longestBackOffMs)}`,
    waitsMs.map(milliseconds).join(', '),
  );
};

export const judgeGrowth = (series: readonly Series[], timings: ClientTimings, what: string): CheckResult => {
  const findings = series.flatMap((one) => tooShort(one, timings) ?? (one.waitsMs.length < FEWEST ? [] : (notGrown(one, timings) ?? [])));
  if (findings.length === 0 && !series.some(({ waitsMs }) => waitsMs.length >= FEWEST)) return unobserved(what);
  return judgedBy(findings);
};
