import fc from 'fast-check';
import type { Check } from '../../../src/model/case.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { Finding } from '../../../src/model/verdict.ts';

/** A rule about the checks themselves that is tried on what chance makes. Its seed is fixed, so that a failure comes again. */
export type Property = {
  readonly name: string;
  /** How often it is tried in `npm test`; `npm run prove` tries it many times as often. */
  readonly runs: number;
  /** Throws, with the smallest example that there is, where the rule does not hold. Says what it has counted. */
  readonly hold: (numRuns: number) => Counted;
};

/** Examples that were tried, and how many anomalies were planted in them. All of those were found, or `hold` has thrown. */
export type Counted = { readonly tried: number; readonly planted: number };

export const SEED = 20_260_408;

export const assertHolds = <Given>(given: fc.Arbitrary<Given>, holds: (value: Given) => void, numRuns: number): void =>
  fc.assert(
    fc.property(given, (value) => holds(value)),
    { numRuns, seed: SEED },
  );

export const findingsOf = (check: Check, evidence: CaseEvidence): readonly Finding[] => {
  const result = check.judge(evidence);
  return result.outcome === 'violated' ? result.findings : [];
};

const placeOf = ({ exchange, at }: Finding): string => `${exchange} ${at ?? ''}`;

/** Whether a finding is about one of these places, or about a member of what stands there. */
export const isAtOneOf = (finding: Finding, places: readonly string[]): boolean =>
  places.some((place) => placeOf(finding) === place || placeOf(finding).startsWith(`${place}/`));
