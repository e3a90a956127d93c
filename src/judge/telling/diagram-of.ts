import type { Diagram, DiagramRow } from '../../model/diagram.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, Verdict } from '../../model/verdict.ts';
import { captureMoments } from './client-moments.ts';
import { type Moment, momentsOf, stepText } from './moments.ts';

/**
 * The sequence diagram of a finding, told from stored evidence: the exchanges that it is about, with the steps of its
 * story, and everything else folded to a line. Pure, so that a report that is made again has the same picture.
 */

type Place = { readonly exchange: string; readonly at: string };

const keyOf = ({ exchange, at }: Place): string => `${exchange}\n${at}`;

/** The thing sent that a finding points into: `/events/3/trade/price` is about `/events/3`. */
const sentPlace = ({ exchange, at }: Finding): string | undefined => {
  if (exchange === undefined) return undefined;
  const sentAt = /^(\/(?:events|trades|channels)\/\d+|message \d+)/.exec(at ?? '')?.[1];
  return keyOf({ exchange, at: sentAt ?? (at === 'end' ? at : '') });
};

const findingsOf = ({ checks }: Verdict): readonly Finding[] =>
  checks.flatMap((check) => (check.outcome === 'violated' ? check.findings : []));

/** Whether a finding is about what was sent in which order. */
const isOfSequence = ({ family, subject }: Verdict, { story, exchange }: Finding): boolean =>
  story !== undefined ||
  (subject === 'client' && exchange !== undefined) ||
  ((family === 'sequencing' || family === 'consistency') && exchange !== undefined);

/** Steps that the evidence has no moment of its own for: a trade of a snapshot, a channel of a list. */
const withSteps = (moments: readonly Moment[], { story = [] }: Finding): readonly Moment[] => {
  const known = new Set(moments.map(keyOf));
  const added = Map.groupBy(
    story.filter((step) => !known.has(keyOf(step))),
    ({ exchange }) => exchange,
  );
  return moments.flatMap((moment) => {
    const steps = moment.kind === 'answer' && moment.at === '' ? (added.get(moment.exchange) ?? []) : [];
    return [moment, ...steps.map((step): Moment => ({ ...moment, kind: 'sent', at: step.at, text: stepText(step), counts: 'other' }))];
  });
};

const isContiguous = (sequences: readonly number[]): boolean =>
  sequences.every((sequence, index) => index === 0 || sequence === (sequences[index - 1] ?? 0) + 1);

const rangeText = (sequences: readonly number[]): string | undefined => {
  const [first, last] = [sequences[0], sequences.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (!isContiguous(sequences)) return `${sequences.length} events between ${Math.min(...sequences)} and ${Math.max(...sequences)}`;
  return first === last ? `event ${first}` : `events ${first} to ${last}`;
};

const counted = (count: number, word: string): readonly string[] => (count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]);

const exchangesText = (labels: readonly string[]): string => {
  const [first, ...others] = labels;
  if (others.length === 0) return `exchange ${first}`;
  return others.length < 3 ? `exchanges ${labels.join(', ')}` : `${labels.length} exchanges, ${first} to ${others.at(-1)}`;
};

/** What all diagrams of a case are told from. */
type Told = {
  readonly evidence: CaseEvidence;
  readonly moments: readonly Moment[];
  readonly faults: ReadonlySet<string>;
  readonly isOfClient: boolean;
};

/** Events with a hole are called nothing: the hole may be what another check is about. */
const stateOf = (run: readonly Moment[], { faults, isOfClient }: Told): string => {
  const others = run.filter((moment) => faults.has(keyOf(moment))).length;
  if (others > 0) return `, with ${others} more finding${others === 1 ? '' : 's'}`;
  // What a client is sent may be wrong on purpose.
  if (isOfClient) return '';
  return isContiguous(run.flatMap(({ sequence }) => sequence ?? [])) ? ', as expected' : '';
};

/** A run of moments in few words, and whether anything else was found in it. */
const folded = (run: readonly Moment[], told: Told): DiagramRow => {
  const labels = [...new Set(run.flatMap((moment) => (moment.kind === 'sent' ? [] : [moment.exchange])))];
  const events = run.filter(({ counts }) => counts === 'event');
  const range = rangeText(events.flatMap(({ sequence }) => sequence ?? []));
  const heartbeats = run.filter(({ counts }) => counts === 'heartbeat').length;
  const parts = [
    ...(labels.length === 0 ? [] : [exchangesText(labels)]),
    ...(range === undefined ? counted(events.length, 'event') : [range]),
    ...counted(heartbeats, 'heartbeat'),
  ];
  return {
    kind: 'folded',
    text: `${parts.length === 0 ? 'other messages' : parts.join(', ')}${stateOf(run, told)}`,
    atMs: run[0]?.atMs ?? 0,
  };
};

type Shown = { readonly places: ReadonlySet<string>; readonly exchanges: ReadonlySet<string>; readonly fault: string | undefined };

const shownFor = (finding: Finding): Shown => {
  const { story = [], exchange } = finding;
  const pointed = sentPlace(finding);
  const fault = story.find(({ isFault }) => isFault);
  return {
    places: new Set([...story.map(keyOf), ...(pointed === undefined ? [] : [pointed])]),
    exchanges: new Set([...story.map((step) => step.exchange), ...(exchange === undefined ? [] : [exchange])]),
    fault: fault === undefined ? pointed : keyOf(fault),
  };
};

const isShown = (moment: Moment, { places, exchanges }: Shown): boolean =>
  moment.kind === 'noted' || (exchanges.has(moment.exchange) && (moment.kind !== 'sent' || places.has(keyOf(moment))));

const diagramOf = (finding: Finding, told: Told): Diagram => {
  const shown = shownFor(finding);
  const rows: DiagramRow[] = [];
  let run: Moment[] = [];
  const fold = (): void => {
    if (run.length > 0) rows.push(folded(run, told));
    run = [];
  };
  const { evidence, moments, isOfClient } = told;
  for (const moment of [...withSteps(moments, finding), ...captureMoments(evidence, finding.story ?? [], stepText)]) {
    if (!isShown(moment, shown)) {
      run.push(moment);
      continue;
    }
    fold();
    const { kind, text, atMs } = moment;
    rows.push({ kind, text, atMs, ...(keyOf(moment) === shown.fault ? { isFault: true } : {}) });
  }
  fold();
  const lanes = isOfClient ? (['client', 'simulator'] as const) : (['driver', 'server'] as const);
  return { title: finding.says, lanes, rows, expected: finding.expected, received: finding.received };
};

// The findings of one check look alike; the first ones have a picture.
const DIAGRAMS_OF_A_CHECK = 3;

/** By finding; a finding that is not about a sequence has none. */
export const diagramsOf = (verdict: Verdict, evidence: CaseEvidence): ReadonlyMap<Finding, Diagram> => {
  const drawn = verdict.checks.flatMap((check) =>
    check.outcome === 'violated' ? check.findings.filter((finding) => isOfSequence(verdict, finding)).slice(0, DIAGRAMS_OF_A_CHECK) : [],
  );
  if (drawn.length === 0) return new Map();
  const moments = momentsOf(evidence);
  const faults = new Set(findingsOf(verdict).flatMap((finding) => sentPlace(finding) ?? []));
  const told = { evidence, moments, faults, isOfClient: verdict.subject === 'client' };
  return new Map(drawn.map((finding) => [finding, diagramOf(finding, told)]));
};
