import type { CheckVerdict, Finding, StoryStep, Verdict } from '../model/verdict.ts';

/** The same words for a finding in the console, in JUnit and in Allure. Expected and received always carry their label. */

const indented = (text: string, indent: string): string => text.split('\n').join(`\n${indent}`);

const placeOf = ({ exchange, at }: Finding): string => {
  const where = [exchange && `exchange "${exchange}"`, at && `at ${at}`].filter(Boolean).join(', ');
  return where === '' ? '' : `\n  where:    ${where}`;
};

const curlOf = ({ curl }: Finding): string => (curl === undefined ? '' : `\n  try it:   ${curl}`);

const stepText = ({ what, sequence, trade, version, exchange, at, isFault }: StoryStep): string => {
  const parts = [sequence, what, trade, version === undefined ? undefined : `version ${version}`].filter((part) => part !== undefined);
  return `  ${isFault ? '!' : ' '} ${parts.join('  ')}  (${exchange}${at === '' ? '' : ` ${at}`})`;
};

// A list that is longer is read in the report, where it is drawn.
const stepsShown = 8;

/** The shortest list of what was sent that shows the fault. */
const storyText = ({ story = [] }: Finding): string => {
  if (story.length < 2) return '';
  const hidden = story.length - stepsShown;
  const lines = story.slice(-stepsShown).map(stepText);
  return `\n  shown by:${hidden > 0 ? ` ${hidden} before, then` : ''}\n${lines.join('\n')}`;
};

export const findingText = (finding: Finding): string =>
  `${finding.says}\n  expected: ${indented(finding.expected, '            ')}\n  received: ${indented(finding.received, '            ')}${placeOf(finding)}${storyText(finding)}${curlOf(finding)}`;

/** The findings of one check, or what it missed; empty when the check is met. Of many, the first so many. */
export const checkText = (check: CheckVerdict, findingsShown = Number.POSITIVE_INFINITY): string => {
  switch (check.outcome) {
    case 'met':
      return '';
    case 'unobserved':
      return `not observed: ${check.missing}`;
    case 'violated': {
      const hidden = check.findings.length - findingsShown;
      const shown = check.findings.slice(0, findingsShown).map(findingText);
      return [...shown, ...(hidden > 0 ? [`and ${hidden} more, which the report shows`] : [])].join('\n');
    }
  }
};

/** Everything that speaks against the subject, check by check. */
export const findingsText = ({ checks }: Verdict): string =>
  checks
    .filter((check) => check.outcome !== 'met')
    .map((check) => `${check.says}\n${checkText(check)}`)
    .join('\n');

/** What checks measured and found good enough, one line each. */
export const measuredText = ({ checks }: Verdict): string =>
  checks
    .flatMap((check) =>
      check.outcome === 'met' && check.measured ? [`${check.measured.received}; declared: ${check.measured.expected}`] : [],
    )
    .join('\n');

const provenanceTexts = {
  stated: 'stated by the circular',
  aligned: 'taken over from the published layout or practice that the circular points to',
  assumed: 'assumed by this project until the licensed API User Guide confirms it',
  confirmed: 'confirmed by a holder of the licensed API User Guide',
  contradicted: 'contradicted by a holder of the licensed API User Guide',
} as const satisfies Record<Verdict['requirement']['provenance'], string>;

export const provenanceText = ({ requirement }: Verdict): string => provenanceTexts[requirement.provenance];

/** `TRD-SEQ-06 (MUST, assumed: A-SEQUENCES)`. */
export const requirementText = ({ requirement }: Verdict): string => {
  const basis = requirement.assumptions.length > 0 ? `: ${requirement.assumptions.join(', ')}` : '';
  return `${requirement.id} (${requirement.level}, ${requirement.provenance}${basis})`;
};
