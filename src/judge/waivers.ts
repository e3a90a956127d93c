import type { CheckVerdict, Verdict } from '../model/verdict.ts';
import type { JudgedWaiver, Waiver, WaiverState } from '../model/waiver.ts';
import { caseNamed, type NamedCase, namesOf } from './case-names.ts';

/**
 * What each waiver is worth on a day, and which verdicts it covers. A waiver changes what blocks, never a verdict; one that
 * covers nothing that needs it is as red as a failure, or else nobody would ever take it away.
 */

/** A case that a waiver may speak of. */
export type WaivableCase = NamedCase & { readonly checks: readonly { readonly id: string }[] };

export type WaiverContext = {
  /** Verdicts of the run, by case id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Ids of the cases that the run selected. */
  readonly selected: readonly string[];
  /** The catalogue of both subjects. */
  readonly catalogue: readonly WaivableCase[];
  /** The day on which they are judged, YYYY-MM-DD in Hong Kong. */
  readonly day: string;
};

const dayMs = 86_400_000;

/** Whole days from one to the other; below zero when it has passed. Days have no hours here, and so no time zone. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

const RED: Readonly<Record<WaiverState, boolean>> = {
  'in-force': false,
  expired: true,
  'unknown-case': true,
  'unknown-check': true,
  'stale-passes': true,
  'stale-warns': true,
  'stale-check': true,
  'not-selected': false,
  'not-applicable': false,
  'not-decided': false,
};

const isCoverable = ({ verdict }: Verdict): boolean => verdict === 'fail' || verdict === 'inconclusive';

const DECIDED_WITHOUT: Readonly<Record<Verdict['verdict'], WaiverState | undefined>> = {
  pass: 'stale-passes',
  warn: 'stale-warns',
  'not-applicable': 'not-applicable',
  'harness-error': 'not-decided',
  fail: undefined,
  inconclusive: undefined,
};

const stateOfJudged = ({ check }: Waiver, verdict: Verdict): WaiverState => {
  const without = DECIDED_WITHOUT[verdict.verdict];
  if (without !== undefined) return without;
  const named = verdict.checks.find(({ id }) => id === check);
  return named?.outcome === 'met' ? 'stale-check' : 'in-force';
};

const checksOf = (known: WaivableCase | undefined, verdict: Verdict | undefined): readonly string[] => [
  ...(known?.checks ?? []).map(({ id }) => id),
  ...(verdict?.checks ?? []).map(({ id }) => id),
];

const stateOf = (waiver: Waiver, caseId: string, context: WaiverContext): WaiverState => {
  const known = caseNamed(context.catalogue, waiver.case);
  const verdict = context.verdicts.get(caseId);
  const isSelected = context.selected.includes(caseId);
  if (known === undefined && !isSelected) return 'unknown-case';
  if (waiver.check !== undefined && !checksOf(known, verdict).includes(waiver.check)) return 'unknown-check';
  if (waiver.expires < context.day) return 'expired';
  if (!isSelected) return 'not-selected';
  return verdict === undefined ? 'not-decided' : stateOfJudged(waiver, verdict);
};

export const judgeWaivers = (waivers: readonly Waiver[], context: WaiverContext): readonly JudgedWaiver[] => {
  const selected = new Set(context.selected);
  return waivers.map((waiver) => {
    const caseId = namesOf(context.catalogue, waiver.case).find((name) => selected.has(name)) ?? waiver.case;
    const state = stateOf(waiver, caseId, context);
    return { waiver, caseId, state, isRed: RED[state], daysLeft: daysBetween(context.day, waiver.expires) };
  });
};

const isCovered = ({ id, outcome }: CheckVerdict, inForce: readonly JudgedWaiver[]): boolean =>
  outcome === 'met' || inForce.some(({ waiver }) => waiver.check === id);

/**
 * The waivers by which a verdict does not block; none where it blocks all the same. A waiver of single checks covers a case
 * only when everything that speaks against it is waived.
 */
export const waiversOf = (verdict: Verdict, judged: readonly JudgedWaiver[]): readonly JudgedWaiver[] => {
  if (!isCoverable(verdict)) return [];
  const inForce = judged.filter(({ caseId, state }) => state === 'in-force' && caseId === verdict.caseId);
  if (inForce.some(({ waiver }) => waiver.check === undefined)) return inForce;
  const speaksAgainst = verdict.checks.some(({ outcome }) => outcome !== 'met');
  return speaksAgainst && verdict.checks.every((check) => isCovered(check, inForce)) ? inForce : [];
};
