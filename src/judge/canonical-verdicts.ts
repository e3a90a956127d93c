import type { CheckVerdict, Finding, Verdict, VerdictKind } from '../model/verdict.ts';

/**
 * What two runs of the same cases with the same seed must have in common: case, verdict, checks, and findings with labels in the place
 * of all that time, chance and the machine decide. Two runs are compared by it byte for byte: of one machine and another, of one order
 * and another, of a whole run and of its shards. Pure.
 */

export type CanonicalFinding = Pick<Finding, 'says' | 'expected' | 'received' | 'exchange' | 'at'>;

export type CanonicalCheck =
  | { readonly check: string; readonly outcome: 'met' }
  | { readonly check: string; readonly outcome: 'violated'; readonly findings: readonly CanonicalFinding[] }
  | { readonly check: string; readonly outcome: 'unobserved'; readonly missing: string };

export type CanonicalVerdict = {
  readonly case: string;
  readonly verdict: VerdictKind;
  readonly checks: readonly CanonicalCheck[];
};

type Label = { readonly label: string; readonly pattern: RegExp };

/** The first that fits has it, so that a time is not taken for numbers, nor a trade for a time. */
const LABELS: readonly Label[] = [
  { label: '<trade>', pattern: /\b(?:(?:HK|SSE|SZSE) \d{4}-\d{2}-\d{2} )?\d{16} [BS]\b/g },
  { label: '<origin>', pattern: /\bhttps?:\/\/[^\s/"]+/g },
  { label: '<address>', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?/g },
  { label: '<time>', pattern: /\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g },
  { label: '<time>', pattern: /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?/g },
  // Made by chance: a uuid, a trace id, a hash. A word has no digit in it.
  { label: '<id>', pattern: /\b(?=[\w-]*\d)(?=[\w-]*[a-f])[0-9a-f][0-9a-f-]{11,}\b/g },
  { label: '<number>', pattern: /\d+(?:[.,:]\d+)*/g },
];

/** A status stands by itself, or in front of its code: it is what the finding is about. */
const STATUS = /^[1-5]\d\d(?= [A-Z]|$)/;

const labelled = (text: string): string => LABELS.reduce((whole, { label, pattern }) => whole.replaceAll(pattern, label), text);

const ABOUT_STATUS: ReadonlySet<string> = new Set(['another status', 'another answer']);

const labelledValue = (text: string, says: string): string => {
  const status = ABOUT_STATUS.has(says) ? (STATUS.exec(text)?.[0] ?? '') : '';
  return `${status}${labelled(text.slice(status.length))}`;
};

/** `pull#17` is one of however many it took. */
const labelledExchange = (label: string): string => label.replace(/#\d+$/, '');

/** How far an answer had come when its time was over is a matter of the moment. */
const TIMEOUT = /^timeout: /;
const TIMED_OUT = { says: 'no whole answer came in time', expected: 'a whole answer', received: '<timeout>' };

const wordsOf = ({ says, expected, received }: Finding) =>
  TIMEOUT.test(received)
    ? TIMED_OUT
    : { says: labelled(says), expected: labelledValue(expected, says), received: labelledValue(received, says) };

const canonicalFinding = (finding: Finding): CanonicalFinding => {
  const { exchange, at } = finding;
  return {
    ...wordsOf(finding),
    ...(exchange === undefined ? {} : { exchange: labelledExchange(exchange) }),
    ...(at === undefined ? {} : { at: labelled(at) }),
  };
};

const keyOf = (finding: CanonicalFinding): string => JSON.stringify(Object.entries(finding).sort());

/** How often a fault was seen depends on how much was read of a market that goes on: each kind of finding counts once. */
const canonicalFindings = (findings: readonly Finding[]): readonly CanonicalFinding[] => {
  const kinds = new Map(
    findings
      .filter(({ says }) => !MORE_OF_THE_SAME.test(says))
      .map(canonicalFinding)
      .map((finding) => [keyOf(finding), finding]),
  );
  return [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, finding]) => finding);
};

/** The last of many findings says how many were left out. */
const MORE_OF_THE_SAME = /^\d+ more of the same kind$/;

const canonicalCheck = (check: CheckVerdict): CanonicalCheck => {
  if (check.outcome === 'violated') return { check: check.id, outcome: check.outcome, findings: canonicalFindings(check.findings) };
  if (check.outcome === 'unobserved') return { check: check.id, outcome: check.outcome, missing: labelled(check.missing) };
  return { check: check.id, outcome: check.outcome };
};

export const canonicalVerdict = ({ caseId, verdict, checks }: Pick<Verdict, 'caseId' | 'verdict' | 'checks'>): CanonicalVerdict => ({
  case: caseId,
  verdict,
  checks: checks.map(canonicalCheck),
});

/** In the order of their ids, whatever the order in which they were played. */
export const canonicalVerdicts = (verdicts: readonly Pick<Verdict, 'caseId' | 'verdict' | 'checks'>[]): readonly CanonicalVerdict[] =>
  verdicts.map(canonicalVerdict).toSorted((one, other) => (one.case < other.case ? -1 : 1));
