import { parseJson } from '../../../src/contract/parse-json.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { CheckVerdict, Finding } from '../../../src/model/verdict.ts';
import type { Fate, JudgedMutant, Mutant, Plan } from './mutants.ts';
import { keyOf, messagePlaces, type PlaceKey, partOf } from './places.ts';
import { playCase } from './play-case.ts';
import { type CaseProfile, withTokens } from './profile.ts';
import { breaksJust } from './violation.ts';

/**
 * Plays the cases that see a plan's answers, until each of its mutants is caught: by a finding that points at what was broken, in an
 * answer of the mutant's operation and status that is wrong in this way and no other.
 */

/** Ample: no mutant silences the server, and a busy machine must not save one. */
const limits = { exchangeMs: 10_000, caseMs: 40_000 };

/** Those that read the answer against its schema come first; more cases than this only meet it by the way. */
const MOST_PLAYS = 60;

/** The last finding may only count those that are not told. */
const isPlaced = ({ exchange }: Finding): boolean => exchange !== undefined;

const findingsOf = (check: CheckVerdict): readonly Finding[] => (check.outcome === 'violated' ? check.findings.filter(isPlaced) : []);

/** What a finding is about: the place, and the message as it came. */
type Shown = { readonly place: PlaceKey; readonly text: string };

const shownBy = ({ exchange: label, at }: Finding, evidence: CaseEvidence): Shown | undefined => {
  const exchange = evidence.exchanges.find((one) => one.label === label);
  if (exchange?.response === undefined) return undefined;
  const { operationId, response } = exchange;
  const { status } = response;
  const message = response.messages?.[Number(/^message (\d+)/.exec(at ?? '')?.[1]) - 1];
  if (message === undefined) return { place: keyOf({ operationId, status }), text: withTokens(response.body.text ?? '', evidence) };
  return { place: keyOf({ operationId, status, part: partOf(message.event) }), text: message.data };
};

/** The recorder keeps a label in the place of a token, so what a token looks like is only for the check to say. */
const isSecret = ({ at }: Plan): boolean => at === '^/access_token$';

/** Every case meets a token, and no schema tells which of them looks at its form. */
const mostPlays = (plan: Plan, cases: readonly CaseProfile[]): number => (isSecret(plan) ? cases.length : MOST_PLAYS);

/** That what came was wrong in this way and no other: the fault may have met messages for which it was not made. */
const isMeant = (plan: Plan, { place, text }: Shown): boolean => {
  const schema = messagePlaces.find((one) => keyOf(one) === place)?.schema;
  if (plan.broken === undefined || isSecret(plan)) return true;
  if (schema === undefined) return false;
  const [at, bare] = [new RegExp(plan.at), (pointer: string) => `${plan.at.startsWith('^message') ? 'message 1' : ''}${pointer}`];
  return breaksJust(schema, parseJson(text), { ...plan.broken, isAt: (pointer) => at.test(bare(pointer)) });
};

type Caught = { readonly check: string; readonly places: ReadonlySet<PlaceKey> };

const caughtBy = (plan: Plan, check: CheckVerdict, evidence: CaseEvidence): readonly Caught[] => {
  const findings = findingsOf(check);
  const at = new RegExp(plan.at, plan.broken === undefined ? 'i' : '');
  const shown = findings.filter((finding) => at.test(finding.at ?? '')).flatMap((finding) => shownBy(finding, evidence) ?? []);
  return [{ check: check.id, places: new Set(shown.filter((one) => isMeant(plan, one)).map(({ place }) => place)) }];
};

/** Cases that hold the answer against its schema come first, and of those the one that sees most of what is still open. */
const nextCase = (open: readonly Mutant[], untried: readonly CaseProfile[]): CaseProfile | undefined => {
  const places = new Set(open.map(({ place }) => place));
  const worth = ({ seen, judged, durationMs }: CaseProfile): number => {
    const [read, met] = [judged, seen].map((keys) => keys.filter((key) => places.has(key)).length);
    return met === 0 ? 0 : 1_000 * (read ?? 0) + (met ?? 0) + 1 / (1 + durationMs);
  };
  const best = untried.reduce<CaseProfile | undefined>((first, one) => (first && worth(first) >= worth(one) ? first : one), undefined);
  return best && worth(best) > 0 ? best : undefined;
};

const playOne = async (plan: Plan, caseId: string): Promise<readonly Caught[]> => {
  const { evidence, verdict } = await playCase({ caseId, faults: plan.faults, limits });
  if (verdict.verdict !== 'fail' && verdict.verdict !== 'warn') return [];
  return verdict.checks.flatMap((check) => caughtBy(plan, check, evidence));
};

export type PlayedPlan = { readonly judged: readonly JudgedMutant[]; readonly plays: number };

export const playPlan = async (plan: Plan, cases: readonly CaseProfile[]): Promise<PlayedPlan> => {
  const fates = new Map<Mutant, Fate>();
  let open = plan.mutants;
  let untried = cases;
  let plays = 0;
  for (let next = nextCase(open, untried); next !== undefined && plays < mostPlays(plan, cases); next = nextCase(open, untried)) {
    const { caseId } = next;
    untried = untried.filter((one) => one.caseId !== caseId);
    plays += 1;
    const caught = await playOne(plan, caseId);
    for (const mutant of open) {
      const check = caught.find(({ places }) => places.has(mutant.place))?.check;
      if (check !== undefined) fates.set(mutant, { kind: 'killed', caseId, check });
    }
    open = open.filter((mutant) => !fates.has(mutant));
  }
  return { judged: plan.mutants.map((mutant) => ({ mutant, fate: fates.get(mutant) ?? { kind: 'survived' } })), plays };
};
