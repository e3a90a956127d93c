import { absenceReasons } from '../../absence-reasons.ts';
import type { ScoredCase, ScoredOutcome } from '../../model/scorecard.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import { absentIn } from '../absent-need.ts';
import { caseNamed, namesOf } from '../case-names.ts';
import { waiversOf } from '../waivers.ts';
import type { ClaimedRun, ScorableCase, ScoringInput } from './scoring-input.ts';

/** One case of a set over all runs of a claim: the worst that any of them has to say counts. */

const OUTCOMES: Readonly<Record<Exclude<VerdictKind, 'not-applicable'>, ScoredOutcome>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  inconclusive: 'inconclusive',
  'harness-error': 'suite-failed',
};

/** From what weighs most. That a case does not apply to one run weighs less than that it passes in another. */
const WEIGHTS: readonly ScoredOutcome[] = [
  'suite-failed',
  'unfinished',
  'fail',
  'inconclusive',
  'waived',
  'warn',
  'pass',
  'absent',
  'may-be-absent',
  'not-played',
  'out-of-scope',
];

const worst = (seen: readonly ScoredCase[]): ScoredCase | undefined =>
  [...seen].sort((one, other) => WEIGHTS.indexOf(one.outcome) - WEIGHTS.indexOf(other.outcome))[0];

type Asked = {
  readonly id: string;
  readonly known: ScorableCase | undefined;
  readonly names: readonly string[];
  readonly mayBeAbsent: ReadonlySet<string>;
};

/** Why a case does not apply: of all that it needs and that is absent, what the set lets be absent excuses it. */
const absenceOf = (known: ScorableCase | undefined, { run }: ClaimedRun, mayBeAbsent: ReadonlySet<string>): Partial<ScoredCase> => {
  const absent = absentIn(run);
  const lacking = (known?.needs ?? []).filter((need) => absent[need] !== undefined);
  const capability = lacking.find((need) => mayBeAbsent.has(need)) ?? lacking[0] ?? 'state';
  const reason = absent[capability] ?? absenceReasons.unsaid.en;
  return { outcome: mayBeAbsent.has(capability) ? 'may-be-absent' : 'absent', absence: { capability, reason } };
};

const outcomeOf = (verdict: Verdict, claimed: ClaimedRun, { known, mayBeAbsent }: Asked): Partial<ScoredCase> => {
  if (verdict.verdict === 'not-applicable') return absenceOf(known, claimed, mayBeAbsent);
  const waivers = waiversOf(verdict, claimed.waivers);
  return waivers.length > 0 ? { outcome: 'waived', waivers } : { outcome: OUTCOMES[verdict.verdict] };
};

const link = (claimed: ClaimedRun, caseId: string): Pick<ScoredCase, 'link'> => {
  const address = claimed.linkOf(caseId);
  return address === undefined ? {} : { link: address };
};

const seenIn = (claimed: ClaimedRun, asked: Asked): readonly ScoredCase[] => {
  const { id, known, names } = asked;
  const caseId = names.find((name) => claimed.run.cases.includes(name));
  if (caseId === undefined) return [];
  const { runId } = claimed.run;
  const verdict = claimed.verdicts.get(caseId);
  // A case that was chosen and left no verdict makes its run one that did not come to its end.
  if (verdict === undefined) return [{ id, outcome: 'unfinished', runId, ...(known && { title: known.title }) }];
  const about = { id, title: verdict.title, verdict: verdict.verdict, sentence: verdict.sentence, runId, ...link(claimed, caseId) };
  return [{ outcome: 'inconclusive', ...about, ...outcomeOf(verdict, claimed, asked) }];
};

/** Deliveries in which the runs say that the client gets its events. */
export const claimedDeliveries = (runs: readonly ClaimedRun[]): readonly string[] => [
  ...new Set(runs.flatMap(({ run }) => (run.subject === 'client' ? run.client.deliveries : []))),
];

export const scoreCase = (id: string, { set, runs, catalogue }: ScoringInput): ScoredCase => {
  const known = caseNamed(catalogue, id);
  const mayBeAbsent = new Set(set.mayBeAbsent.map(({ capability }) => capability));
  const asked = { id, known, names: namesOf(catalogue, id), mayBeAbsent };
  const seen = worst(runs.flatMap((claimed) => seenIn(claimed, asked)));
  if (seen !== undefined) return seen;
  const about = { id, ...(known && { title: known.title }) };
  const { delivery } = known ?? {};
  const isClaimed = delivery === undefined || claimedDeliveries(runs).length === 0 || claimedDeliveries(runs).includes(delivery);
  return isClaimed ? { ...about, outcome: 'not-played' } : { ...about, outcome: 'out-of-scope', delivery };
};
