import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';

/**
 * How a check is made. A check is pure: it reads evidence and says met, violated or unobserved. It knows neither who
 * spoke first nor how; and evidence that is not there is never a pass.
 */

/** More findings of one kind than this teach nothing; the last one then says how many there were. */
const FINDINGS_SHOWN = 20;

/** Whoever makes several of each item may stop here: they are counted no further. */
export const MOST_FINDINGS = 1000;

const LONGEST_TEXT = 200;

export const check = (id: string, says: string, judge: (evidence: CaseEvidence) => CheckResult): Check => ({ id, says, judge });

export const met: CheckResult = { outcome: 'met' };

export const unobserved = (missing: string): CheckResult => ({ outcome: 'unobserved', missing });

/** Violated when there is a finding, met when there is none: for callers that have seen all they need to see. */
export const judgedBy = (findings: readonly Finding[]): CheckResult => {
  const [first, ...others] = findings;
  if (first === undefined) return met;
  if (others.length < FINDINGS_SHOWN) return { outcome: 'violated', findings: [first, ...others] };
  const hidden = others.length + 1 - FINDINGS_SHOWN;
  const rest: Finding = { says: `${hidden} more of the same kind`, expected: 'none', received: countedFindings(findings.length) };
  return { outcome: 'violated', findings: [first, ...others.slice(0, FINDINGS_SHOWN - 1), rest] };
};

const countedFindings = (count: number): string => (count < MOST_FINDINGS ? `${count} findings in all` : `at least ${count} findings`);

/** Judges every item; no item at all is unobserved, in the words of `what`. */
export const each = <Item>(
  items: readonly Item[],
  what: string,
  judge: (item: Item, index: number) => Finding | readonly Finding[] | undefined,
): CheckResult => {
  if (items.length === 0) return unobserved(what);
  return judgedBy(items.flatMap((item, index) => judge(item, index) ?? []));
};

export type Note = CaseEvidence['notes'][string];

/** Judges by what the case noted while it played. A note that was not taken is our gap, never the peer's fault. */
export const withNote = (evidence: CaseEvidence, name: string, judge: (note: Note) => CheckResult): CheckResult => {
  const note = evidence.notes[name];
  return note === undefined ? unobserved(`the case did not note "${name}"`) : judge(note);
};

/** As `withNote`, for what is counted or measured. */
export const withNumber = (evidence: CaseEvidence, name: string, judge: (note: number) => CheckResult): CheckResult =>
  withNote(evidence, name, (note) => (typeof note === 'number' ? judge(note) : unobserved(`the case noted no number "${name}"`)));

/** Text of a received value as a finding shows it. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  const text = typeof value === 'string' ? value : jsonText(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
};

/** What a peer nests deeply enough to overflow the stack is not worth more words. */
const jsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value that is nested too deeply to be shown';
  }
};
