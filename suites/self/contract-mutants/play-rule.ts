import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../../src/contract/parse-json.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { CheckVerdict, Finding } from '../../../src/model/verdict.ts';
import { serverCases } from '../../server/index.ts';
import { isSchema } from './constraints.ts';
import type { Fate } from './mutants.ts';
import { keyOf, partOf } from './places.ts';
import type { RulePlan } from './plan-rules.ts';
import { playCase } from './play-case.ts';
import type { PlayedPlan } from './play-plan.ts';
import { valueIn } from './violation.ts';

/**
 * Plays the cases that are sent a broken item until one of them catches it. What counts: a finding that points at this very item, equal
 * member by member to what was planted, and there at a member that the rule is about; and where a rule's own case points elsewhere (a
 * hash is held against rows), a finding that tells the value that was planted or the day that was taken away. In a stream and in a
 * snapshot, what is told otherwise by pull counts as well, when the finding points at the changed member. Any other red does not.
 */

const limits = { exchangeMs: 10_000, caseMs: 40_000 };

/** Cases that are sent the same do not differ much in what they judge. */
const MOST_PLAYS = 40;

type Shown = { readonly place: string; readonly message: unknown; readonly steps: readonly string[] };

const stepsIn = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** The message that a finding points into, and the way to the place. */
const shownBy = ({ exchange: label, at = '' }: Finding, { exchanges }: CaseEvidence): Shown | undefined => {
  const exchange = exchanges.find((one) => one.label === label);
  if (exchange?.response === undefined) return undefined;
  const { operationId, response } = exchange;
  const { status } = response;
  const message = response.messages?.[Number(/^message (\d+)/.exec(at)?.[1]) - 1];
  if (message === undefined) return { place: keyOf({ operationId, status }), message: parseJson(response.body.text), steps: stepsIn(at) };
  return { place: keyOf({ operationId, status, part: partOf(message.event) }), message: parseJson(message.data), steps: stepsIn(at) };
};

/** A server may mark any event that it sends once more. */
const unmarked = (item: unknown): unknown => (isSchema(item) ? { ...item, possibleDuplicate: undefined } : item);

const isPlanted = ({ planted, isWholeItem }: RulePlan, value: unknown): boolean => {
  if (isWholeItem) return isDeepStrictEqual(unmarked(value), unmarked(planted));
  return isSchema(value) && Object.entries(planted).every(([member, sent]) => isDeepStrictEqual(value[member], sent));
};

const isMeant = ({ at, changed }: RulePlan, place: string): boolean =>
  at.includes(place) ||
  (changed.length > 0 && place === '') ||
  changed.some((member) => place === member || place.startsWith(`${member}/`));

const pointsAt = (plan: RulePlan, finding: Finding, evidence: CaseEvidence): boolean => {
  const shown = shownBy(finding, evidence);
  if (shown?.place !== plan.mutant.place) return false;
  return [...shown.steps, ''].some(
    (_, depth) => isMeant(plan, shown.steps.slice(depth).join('/')) && isPlanted(plan, valueIn(shown.message, shown.steps.slice(0, depth))),
  );
};

const tellsOf = ({ tells }: RulePlan, { expected, received }: Finding): boolean =>
  tells !== undefined && (expected.includes(tells) || received.includes(tells));

const requirementOf = (caseId: string): string | undefined => serverCases.find(({ id }) => id === caseId)?.requirement;

/** What a case made of its evidence, check by check. */
type Seen = { readonly caseId: string; readonly check: CheckVerdict; readonly evidence: CaseEvidence };

export const catches = (plan: RulePlan, { caseId, check, evidence }: Seen): boolean =>
  check.outcome === 'violated' &&
  check.findings.some(
    (finding) => pointsAt(plan, finding, evidence) || (requirementOf(caseId) === plan.mutant.requirement && tellsOf(plan, finding)),
  );

const playOne = async (plan: RulePlan, caseId: string): Promise<Fate | undefined> => {
  const { evidence, verdict } = await playCase({ caseId, faults: plan.faults, limits });
  if (verdict.verdict !== 'fail' && verdict.verdict !== 'warn') return undefined;
  const check = verdict.checks.find((one) => catches(plan, { caseId, check: one, evidence }));
  return check && { kind: 'killed', caseId, check: check.id };
};

export const playRule = async (plan: RulePlan): Promise<PlayedPlan> => {
  let plays = 0;
  for (const caseId of plan.caseIds.slice(0, MOST_PLAYS)) {
    plays += 1;
    const fate = await playOne(plan, caseId);
    if (fate !== undefined) return { judged: [{ mutant: plan.mutant, fate }], plays };
  }
  return { judged: [{ mutant: plan.mutant, fate: { kind: 'survived' } }], plays };
};
