import type { Finding, RequirementRef, VerdictKind } from '../model/verdict.ts';

type Told = {
  readonly verdict: VerdictKind;
  readonly title: string;
  readonly requirement: RequirementRef;
  readonly findings: readonly Finding[];
  /** What evidence is wanting, or why the case does not apply. */
  readonly wanting: string;
  readonly harnessError?: string | undefined;
  /** What became of the client: where a rule is broken it comes first, as it explains the rest. */
  readonly mishap?: string | undefined;
};

const LONGEST_VALUE = 160;

/** One line, and short: the whole value stands in the finding. */
const brief = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
};

const withoutStop = (sentence: string): string => sentence.trim().replace(/\.$/, '');

const shown = ({ exchange, at }: Finding): string => {
  const place = [exchange === undefined ? '' : `exchange ${exchange}`, at === undefined || at === '' ? '' : `at ${at}`].filter(
    (part) => part !== '',
  );
  return place.length === 0 ? '' : ` (${place.join(', ')})`;
};

const told = (findings: readonly Finding[]): string => {
  const [first, ...others] = findings;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `; and ${others.length} more finding${others.length === 1 ? '' : 's'}`;
  return `expected ${brief(first.expected)}, received ${brief(first.received)}${shown(first)}${more}`;
};

/** The verdict in one sentence that a person understands who does not know the suite. */
export const sentenceOf = ({ verdict, title, requirement, findings, wanting, harnessError, mishap }: Told): string => {
  const lead = mishap === undefined ? '' : `${mishap}. `;
  const rule = withoutStop(requirement.sentence);
  switch (verdict) {
    case 'fail':
      return `Fails: ${lead}${rule}; ${told(findings)}.`;
    case 'warn':
      return `Falls short of a recommendation: ${lead}${rule}; ${told(findings)}.`;
    case 'pass':
      return findings.length === 0
        ? `Passes: ${withoutStop(title)}.`
        : `Passes: ${withoutStop(title)}; an option is not taken: ${told(findings)}.`;
    case 'inconclusive':
      return `Not decided: ${withoutStop(title)}; ${brief(wanting)}.`;
    case 'not-applicable':
      return `Not applicable: ${withoutStop(title)}; ${brief(wanting)}.`;
    case 'harness-error':
      return `The suite itself failed, so this says nothing about the party under test: ${brief(harnessError ?? 'no reason was recorded')}.`;
  }
};
