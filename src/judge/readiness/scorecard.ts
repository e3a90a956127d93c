import type { Phase } from '../../../generated/readiness.ts';
import type { ExitCode } from '../../model/run.ts';
import type {
  ConditionRow,
  ReadinessStatus,
  RestingAssumption,
  ResultCounts,
  Scorecard,
  ScoredCase,
  ScoredRequirement,
  ScoredRun,
  ScoreRow,
} from '../../model/scorecard.ts';
import type { Provenance } from '../../model/verdict.ts';
import { caseNamed, namesOf } from '../case-names.ts';
import { waiversOf } from '../waivers.ts';
import { blockersOf, waiversOfRuns } from './blockers.ts';
import { scoreRequirements } from './score-requirement.ts';
import type { ClaimedRun, ScoringInput } from './scoring-input.ts';

/**
 * "May we register?" answered by the verdicts of stored runs and one frozen set. Pure: folders, days and links are handed in.
 * Nothing that counts can be declared away, and what is not known is no.
 */

type Scored = readonly ScoredRequirement[];

const countsOf = (scored: Scored): ResultCounts => {
  const counts = { met: 0, warned: 0, waived: 0, failed: 0, unknown: 0, 'not-measured': 0 };
  for (const { result } of scored) counts[result] += 1;
  return counts;
};

const rowsOf = (scored: Scored): readonly ScoreRow[] => {
  const groups = Map.groupBy(scored, ({ service, family, level }) => [service, family, level].join(' '));
  const services = ['authorization', 'trade-data', 'reference-data'];
  return [...groups.values()]
    .flatMap((group) =>
      group[0] ? [{ service: group[0].service, family: group[0].family, level: group[0].level, counts: countsOf(group) }] : [],
    )
    .sort((one, other) => services.indexOf(one.service) - services.indexOf(other.service));
};

const conditionsOf = (scored: Scored, { practice }: ScoringInput): readonly ConditionRow[] =>
  practice.flatMap(({ id, client, criterion, rows }) => {
    const own = scored.filter((one) => rows.includes(one.id));
    return own.length === 0 ? [] : [{ id, condition: client, criterion, counts: countsOf(own) }];
  });

const provenancesOf = (scored: Scored): Readonly<Record<Provenance, number>> => {
  const counts = { stated: 0, aligned: 0, assumed: 0, confirmed: 0, contradicted: 0 };
  for (const { provenance } of scored) counts[provenance] += 1;
  return counts;
};

const assumptionsOf = (measured: Scored, { assumptions }: ScoringInput): readonly RestingAssumption[] =>
  [...new Set(measured.flatMap(({ openAssumptions }) => openAssumptions))].sort().map((id) => ({
    id,
    says: assumptions[id]?.says ?? '',
    question: assumptions[id]?.question ?? '',
    requirements: measured.filter(({ openAssumptions }) => openAssumptions.includes(id)).map((one) => one.id),
  }));

/** Ids of the requirements that have a case of which this holds. */
const idsWith = (scored: Scored, holds: (one: ScoredCase) => boolean): readonly string[] =>
  scored.filter(({ cases }) => cases.some(holds)).map(({ id }) => id);

const absencesOf = (scored: Scored, { set }: ScoringInput): Scorecard['absences'] =>
  set.mayBeAbsent.flatMap(({ capability, because }) => {
    const isAbsent = (one: ScoredCase): boolean => one.outcome === 'may-be-absent' && one.absence?.capability === capability;
    const reason = scored.flatMap(({ cases }) => cases).find(isAbsent)?.absence?.reason;
    return reason === undefined ? [] : [{ capability, reason, because, requirements: idsWith(scored, isAbsent) }];
  });

const unclaimedOf = (scored: Scored): Scorecard['unclaimed'] => {
  const deliveries = new Set(scored.flatMap(({ cases }) => cases.flatMap(({ delivery }) => delivery ?? [])));
  return [...deliveries].map((delivery) => ({
    delivery,
    requirements: scored
      .filter(({ result, cases }) => result === 'not-measured' && cases.every((one) => one.delivery === delivery))
      .map(({ id }) => id),
  }));
};

const RED: ReadonlySet<string> = new Set(['fail', 'inconclusive', 'harness-error']);

/** What the runs decided beside the set. What is red there is told, and holds up nobody. */
const notScoredOf = ({ set, runs, catalogue }: ScoringInput): Scorecard['notScored'] => {
  const counted = new Set(
    set.scored.flatMap(({ requirements }) => Object.values(requirements).flat()).flatMap((id) => namesOf(catalogue, id)),
  );
  const beside = runs.flatMap((claimed) =>
    [...claimed.verdicts.values()].filter(({ caseId }) => !counted.has(caseId)).map((verdict) => ({ claimed, verdict })),
  );
  const red = beside.filter(({ claimed, verdict }) => RED.has(verdict.verdict) && waiversOf(verdict, claimed.waivers).length === 0);
  return {
    cases: beside.length,
    red: red.map(({ claimed, verdict: { caseId, title, verdict, sentence } }) => {
      const link = claimed.linkOf(caseId);
      const outcome = verdict === 'harness-error' ? 'suite-failed' : verdict === 'fail' ? 'fail' : 'inconclusive';
      return { id: caseId, title, verdict, sentence, outcome, runId: claimed.run.runId, ...(link !== undefined && { link }) };
    }),
  };
};

const runOf = ({ set, catalogue }: ScoringInput, { run, party, captured, coverage, link }: ClaimedRun): ScoredRun => {
  const counted = new Set(set.scored.flatMap(({ requirements }) => Object.values(requirements).flat()));
  const isCounted = (caseId: string): boolean =>
    namesOf(catalogue, caseNamed(catalogue, caseId)?.id ?? caseId).some((name) => counted.has(name));
  return {
    runId: run.runId,
    subject: run.subject,
    party,
    deliveries: run.subject === 'client' ? run.client.deliveries : [],
    startedAt: run.startedAt,
    suiteVersion: run.suiteVersion,
    specHash: run.specHash,
    seed: run.seed,
    caseCount: run.cases.length,
    scoredCount: run.cases.filter(isCounted).length,
    capturedCount: captured.size,
    coverage,
    ...(link !== undefined && { link }),
  };
};

const windowIs = ({ window }: Phase, day: string): 'ahead' | 'open' | 'passed' => {
  if (day < window.from) return 'ahead';
  return day > window.to ? 'passed' : 'open';
};

/** What the runs' own run files say for the form; the first that says it. */
const claimOf = ({ runs, set }: ScoringInput): Scorecard['claim'] => {
  const said = runs.filter(({ run }) => run.subject === set.subject).flatMap(({ run }) => run.readiness ?? []);
  return Object.fromEntries(
    (['participant', 'system', 'version', 'contact'] as const).flatMap((name) => {
      const value = said.find((one) => one[name] !== undefined)?.[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
};

const unconfirmedOf = (measured: Scored): Scorecard['unconfirmed'] => ({
  count: measured.filter(({ openAssumptions }) => openAssumptions.length > 0).length,
  undecided: measured.filter(({ isUndecided }) => isUndecided).length,
  of: measured.length,
});

const statusOf = (isBlocked: boolean, { count, undecided }: Scorecard['unconfirmed']): ReadinessStatus => {
  if (isBlocked) return 'NOT READY';
  return count + undecided > 0 ? 'READY ON ASSUMPTIONS' : 'READY';
};

export const scorecardOf = (input: ScoringInput): Scorecard => {
  const { set, phase, day, isShipped, evidenceId } = input;
  const scored = scoreRequirements(input);
  const measured = scored.filter(({ result }) => result !== 'not-measured');
  const blockers = blockersOf(scored, input);
  const unconfirmed = unconfirmedOf(measured);
  const { id, hash, subject, title, about, disclaimer } = set;
  return {
    format: 1,
    status: statusOf(blockers.length > 0, unconfirmed),
    unconfirmed,
    day,
    set: { id, hash, subject, title, about, disclaimer, isShipped },
    ...(phase && { phase: { ...phase, windowIs: windowIs(phase, day) } }),
    claim: claimOf(input),
    ...(evidenceId !== undefined && { evidenceId }),
    runs: input.runs.map((claimed) => runOf(input, claimed)),
    blockers,
    rows: rowsOf(scored),
    conditions: conditionsOf(scored, input),
    provenance: provenancesOf(measured),
    assumptions: assumptionsOf(measured, input),
    absences: absencesOf(scored, input),
    unclaimed: unclaimedOf(scored),
    leftOut: set.leftOut,
    notScored: notScoredOf(input),
    waivers: waiversOfRuns(input.runs),
    requirements: scored,
  };
};

/** Of the claim, not of its runs: what a set does not count holds up nobody. */
export const exitCodeOfScorecard = ({ status, blockers }: Pick<Scorecard, 'status' | 'blockers'>): ExitCode => {
  if (blockers.some(({ kind }) => kind === 'suite-failed')) return 3;
  return status === 'NOT READY' ? 1 : 0;
};
