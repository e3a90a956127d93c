import type { Hazard } from '../../model/case.ts';
import type { Blocker, ScoredOutcome, ScoredRequirement } from '../../model/scorecard.ts';
import type { WaiverState } from '../../model/waiver.ts';
import { namesOf } from '../case-names.ts';
import { reproduceLine } from '../reproduce-line.ts';
import { mixedRuns } from './mixed-runs.ts';
import { claimedDeliveries } from './score-case.ts';
import type { ClaimedRun, ScoringInput } from './scoring-input.ts';

/** Everything for which the answer is no, in the order in which somebody would want to hear it. */

const CASE_KINDS: Readonly<Partial<Record<ScoredOutcome, 'fails' | 'undecided' | 'suite-failed'>>> = {
  fail: 'fails',
  inconclusive: 'undecided',
  'suite-failed': 'suite-failed',
};

type Scored = readonly ScoredRequirement[];

const caseBlockers = (scored: Scored): readonly Blocker[] =>
  scored.flatMap(({ id, level, cases }) =>
    cases.flatMap((one): readonly Blocker[] => {
      const kind = CASE_KINDS[one.outcome];
      return kind === undefined ? [] : [{ kind, requirement: id, level, case: one }];
    }),
  );

type ClaimedOf = Pick<ClaimedRun, 'run'> | undefined;

const firstClaimed = ({ runs, set }: ScoringInput): ClaimedOf => runs.find(({ run }) => run.subject === set.subject);

/** Whether a run such as this one plays what has this hazard only where it is asked for. */
const isOnlyAsked = (hazard: Hazard | undefined, claimed: ClaimedOf): boolean => {
  if (hazard === undefined || hazard === 'capacity') return hazard !== undefined;
  return claimed?.run.subject === 'server' && claimed.run.target.kind === 'url';
};

type Unplayed = { readonly case: string; readonly requirement: string; readonly hazard?: Hazard | undefined };

const told = (unplayed: readonly Unplayed[]) => ({
  cases: unplayed.map((one) => one.case),
  requirements: [...new Set(unplayed.map(({ requirement }) => requirement))],
});

/** What plays exactly these, as that run was played. */
const commandFor = (unplayed: readonly Unplayed[], claimed: ClaimedOf): { readonly command?: string } => {
  if (claimed === undefined) return {};
  const { run } = claimed;
  const allowed = run.subject === 'server' ? [...new Set(unplayed.flatMap(({ hazard }) => hazard ?? []))] : [];
  const more = allowed.filter((hazard) => !run.arguments.includes(hazard)).flatMap((hazard) => ['--allow', hazard]);
  return { command: reproduceLine({ ...run, arguments: [...run.arguments, ...more] }, told(unplayed).cases.join(',')) };
};

/** By itself stands what no ordinary run plays: who reads "not played" would play such a run again, and be told the same. */
const notPlayed = (scored: Scored, input: ScoringInput): readonly Blocker[] => {
  const claimed = firstClaimed(input);
  const hazards = new Map(
    input.catalogue.flatMap(({ id, formerly = [], hazard }) => [id, ...formerly].map((name) => [name, hazard] as const)),
  );
  const unplayed = scored.flatMap(({ id, cases }) =>
    cases
      .filter(({ outcome }) => outcome === 'not-played')
      .map((one): Unplayed => ({ case: one.id, requirement: id, hazard: hazards.get(one.id) })),
  );
  const asked = unplayed.filter(({ hazard }) => isOnlyAsked(hazard, claimed));
  const ordinary = unplayed.filter(({ hazard }) => !isOnlyAsked(hazard, claimed));
  return [
    ...(ordinary.length === 0 ? [] : [{ kind: 'not-played', ...told(ordinary) } as const]),
    ...(asked.length === 0 ? [] : [{ kind: 'not-asked', ...told(asked), ...commandFor(asked, claimed) } as const]),
  ];
};

/** Once for each capability: whoever has it mends all that rests on it. */
const absences = (scored: Scored): readonly Blocker[] => {
  const found = new Map<string, { readonly capability: string; readonly reason: string; readonly requirements: Set<string> }>();
  for (const { id, cases } of scored) {
    for (const { outcome, absence } of cases) {
      if (outcome !== 'absent' || absence === undefined) continue;
      const known = found.get(absence.capability) ?? { ...absence, requirements: new Set<string>() };
      known.requirements.add(id);
      found.set(absence.capability, known);
    }
  }
  return [...found.values()].map(({ requirements, ...absence }) => ({ kind: 'absent', ...absence, requirements: [...requirements] }));
};

/** What a waiver is worth where the runs disagree: needed in one of them is needed. */
const STATES: readonly WaiverState[] = [
  'in-force',
  'expired',
  'unknown-case',
  'unknown-check',
  'stale-passes',
  'stale-warns',
  'stale-check',
  'not-decided',
  'not-applicable',
  'not-selected',
];

/** Each waiver once, however many runs were given it. */
export const waiversOfRuns = (runs: readonly ClaimedRun[]): ClaimedRun['waivers'] => {
  const groups = Map.groupBy(
    runs.flatMap(({ waivers }) => waivers),
    ({ waiver }) => JSON.stringify(waiver),
  );
  return [...groups.values()].flatMap((same) => {
    const state = STATES.find((one) => same.some((judged) => judged.state === one));
    return same.find((judged) => judged.state === state) ?? [];
  });
};

/** Once for each run that was stopped, however much it left open; only as far as it counts. */
const unfinishedRuns = (scored: Scored, { runs, catalogue }: ScoringInput): readonly Blocker[] => {
  const counted = new Set(scored.flatMap(({ cases }) => cases.flatMap(({ id }) => namesOf(catalogue, id))));
  return runs.flatMap(({ run, verdicts }): readonly Blocker[] => {
    const cases = run.cases.filter((id) => counted.has(id) && !verdicts.has(id));
    return cases.length === 0 ? [] : [{ kind: 'unfinished-run', runId: run.runId, cases }];
  });
};

/** Before all else, whether the set counts the case or not: where one verdict was changed, none can be relied on. */
const changedVerdicts = ({ runs }: ScoringInput): readonly Blocker[] =>
  runs.flatMap(({ run, changed = [] }) => (changed.length === 0 ? [] : [{ kind: 'changed-verdicts', runId: run.runId, cases: changed }]));

const contradicted = (scored: Scored): readonly Blocker[] =>
  scored
    .filter(({ provenance, result }) => provenance === 'contradicted' && result !== 'not-measured')
    .map(({ id, sentence }) => ({ kind: 'contradicted', requirement: id, sentence }));

/** Requests alone do not show what a participant's own system made of the answers. */
const withoutCapture = (scored: Scored, { set, runs, catalogue }: ScoringInput): readonly Blocker[] => {
  if (set.phase === undefined || set.subject !== 'client') return [];
  const deliveryOf = new Map(catalogue.map(({ id, delivery }) => [id, delivery]));
  const captured = new Set(runs.flatMap((one) => [...one.captured]).map((id) => deliveryOf.get(id)));
  const measured = new Set(
    scored.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict !== undefined).map(({ id }) => deliveryOf.get(id))),
  );
  const deliveries = claimedDeliveries(runs).filter((delivery) => measured.has(delivery) && !captured.has(delivery));
  return deliveries.length === 0 ? [] : [{ kind: 'no-capture', deliveries }];
};

const nothingJudged = (scored: Scored, { set }: ScoringInput): readonly Blocker[] =>
  scored.some(({ result }) => result !== 'unknown' && result !== 'not-measured') ? [] : [{ kind: 'nothing-judged', subject: set.subject }];

export const blockersOf = (scored: Scored, input: ScoringInput): readonly Blocker[] => [
  ...changedVerdicts(input),
  ...nothingJudged(scored, input),
  ...unfinishedRuns(scored, input),
  ...caseBlockers(scored),
  ...contradicted(scored),
  ...waiversOfRuns(input.runs)
    .filter(({ isRed }) => isRed)
    .map((waiver) => ({ kind: 'waiver', waiver }) as const),
  ...withoutCapture(scored, input),
  ...absences(scored),
  ...notPlayed(scored, input),
  ...mixedRuns(input),
];
