import type { JudgedMutant } from './mutants.ts';
import { covers, type Explanation } from './survivors.ts';

/** The numbers of the proof, schema by schema. */

export type Row = {
  readonly schema: string;
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly explained: number;
};

const count = (judged: readonly JudgedMutant[], kind: JudgedMutant['fate']['kind']): number =>
  judged.filter(({ fate }) => fate.kind === kind).length;

const rowOf = (schema: string, judged: readonly JudgedMutant[], explanations: readonly Explanation[]): Row => ({
  schema,
  mutants: judged.length,
  killed: count(judged, 'killed'),
  equivalent: count(judged, 'equivalent'),
  explained: judged.filter(
    (one) => one.fate.kind !== 'killed' && one.fate.kind !== 'equivalent' && explanations.some((explanation) => covers(explanation, one)),
  ).length,
});

export const rowsOf = (judged: readonly JudgedMutant[], explanations: readonly Explanation[]): readonly Row[] =>
  [...Map.groupBy(judged, ({ mutant }) => mutant.schema)]
    .map(([schema, own]) => rowOf(schema, own, explanations))
    .toSorted((one, other) => (one.schema < other.schema ? -1 : 1));

/** Of the mutants that differ from the contract and that a server can be brought to show. */
export const shareKilled = ({ mutants, killed, equivalent, explained }: Row): string => {
  const possible = mutants - equivalent - explained;
  return possible === 0 ? '–' : `${((killed / possible) * 100).toFixed(1).replace('.0', '')} %`;
};
