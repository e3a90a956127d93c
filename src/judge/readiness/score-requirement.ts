import type { Requirement } from '../../../generated/requirements.ts';
import type { ScoredCase, ScoredOutcome, ScoredRequirement, ScoredResult } from '../../model/scorecard.ts';
import type { Provenance, RequirementRef } from '../../model/verdict.ts';
import { caseNamed } from '../case-names.ts';
import { scoreCase } from './score-case.ts';
import type { ScoringInput } from './scoring-input.ts';

/** One requirement of a set: as good as the worst of its cases, and as sure as what it rests on. */

const RESULTS: Readonly<Record<ScoredOutcome, ScoredResult>> = {
  fail: 'failed',
  'suite-failed': 'unknown',
  unfinished: 'unknown',
  inconclusive: 'unknown',
  'not-played': 'unknown',
  absent: 'unknown',
  waived: 'waived',
  warn: 'warned',
  pass: 'met',
  'may-be-absent': 'not-measured',
  'out-of-scope': 'not-measured',
};

const WEIGHTS: readonly ScoredResult[] = ['failed', 'unknown', 'waived', 'warned', 'met', 'not-measured'];

/** What was not measured, and need not be, says nothing against what was. */
const resultOf = (cases: readonly ScoredCase[]): ScoredResult => {
  const results = new Set(cases.map(({ outcome }) => RESULTS[outcome]));
  return WEIGHTS.find((result) => results.has(result)) ?? 'unknown';
};

/** A waiver over what was not decided makes it bearable, not known. */
const isGuess = ({ outcome, verdict }: ScoredCase): boolean => outcome === 'waived' && verdict === 'inconclusive';

/** As the runs have it: somebody who holds the guide may have confirmed a rule that we only assume. */
const judgedBy = (id: string, { runs }: ScoringInput): RequirementRef | undefined => {
  for (const { verdicts } of runs) for (const { requirement } of verdicts.values()) if (requirement.id === id) return requirement;
  return undefined;
};

const provenanceOf = (row: Requirement, input: ScoringInput): Provenance => {
  const judged = judgedBy(row.id, input);
  const statuses = row.assumptions.map((id) => input.assumptions[id]?.status);
  if (judged?.provenance === 'contradicted' || statuses.includes('contradicted')) return 'contradicted';
  return judged?.provenance ?? row.provenance;
};

const openAssumptionsOf = (row: Requirement, provenance: Provenance, { assumptions }: ScoringInput): readonly string[] =>
  provenance === 'confirmed' ? [] : row.assumptions.filter((id) => assumptions[id]?.status !== 'confirmed');

/** Undefined for a requirement that the ledger does not have. */
const scoreRequirement = (id: string, caseIds: readonly string[], input: ScoringInput): ScoredRequirement | undefined => {
  const row = input.ledger[id];
  if (row === undefined) return undefined;
  const cases = caseIds.map((caseId) => scoreCase(caseId, input));
  const provenance = provenanceOf(row, input);
  const openAssumptions = openAssumptionsOf(row, provenance, input);
  const family = caseNamed(input.catalogue, caseIds[0] ?? '')?.family ?? 'semantics';
  const { level, sentence, service, source } = row;
  const isUndecided = cases.some(isGuess);
  return { id, level, sentence, service, family, provenance, source, openAssumptions, isUndecided, result: resultOf(cases), cases };
};

export const scoreRequirements = (input: ScoringInput): readonly ScoredRequirement[] =>
  input.set.scored.flatMap(({ requirements }) =>
    Object.entries(requirements).flatMap(([id, cases]) => scoreRequirement(id, cases, input) ?? []),
  );
