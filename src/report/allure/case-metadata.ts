import type { Proof } from '../../model/proof.ts';
import type { Family, Level, Service, Verdict } from '../../model/verdict.ts';
import { findingsText, provenanceText, requirementText } from '../finding-text.ts';
import type { CaseReport } from '../run-report.ts';
import { waivedText } from '../waiver-text.ts';
import { type CaseLink, caseLinks } from './case-links.ts';
import { causeOf } from './cause.ts';
import { proofLines } from './proof-text.ts';

/** What Allure shows of a case beside its steps. Data: the Jest side hands it over, a skipped case gets it written into its result. */
export type CaseMetadata = {
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly description: string;
  readonly links: readonly CaseLink[];
  readonly testCaseId: string;
  readonly historyId: string;
};

export type MetadataContext = {
  /** What each assumption says, by id. */
  readonly assumptionTexts: Readonly<Record<string, string>>;
  /** What proves each case, by its id. */
  readonly proofs: Readonly<Record<string, Proof>>;
  /** Who was tested, in words. */
  readonly party: string;
  readonly seed: number;
};

const serviceNames = {
  authorization: 'Authorization',
  'trade-data': 'Trade data',
  'reference-data': 'Reference data',
} as const satisfies Record<Service, string>;

const familyNames = {
  schema: 'Schema',
  sequencing: 'Sequencing',
  consistency: 'Consistency between pull, stream and snapshot',
  'error-handling': 'Error handling',
  authorization: 'Authorization and entitlement',
  'reference-data': 'Reference data',
  semantics: 'Semantics across datasets',
  'http-behaviour': 'HTTP behaviour',
  'negative-input': 'Generated negative input',
  capacity: 'Capacity under the declared load',
} as const satisfies Record<Family, string>;

const severities = { MUST: 'critical', SHOULD: 'normal', MAY: 'minor' } as const satisfies Record<Level, string>;

/** The tags that are shared by many cases; a case's own id is in its parameters. */
const tagsOf = ({ requirement, verdict }: Verdict): readonly string[] => [
  requirement.level,
  requirement.provenance,
  ...(verdict === 'pass' ? [] : [verdict]),
];

const causeLabels = (report: CaseReport): CaseMetadata['labels'] => {
  const cause = causeOf(report);
  return cause === undefined ? [] : [{ name: 'cause', value: cause }];
};

const labelsOf = (verdict: Verdict): CaseMetadata['labels'] => [
  // An epic of its own, so that nobody adds it up with the others.
  { name: 'epic', value: verdict.family === 'capacity' ? 'Capacity' : serviceNames[verdict.service] },
  { name: 'feature', value: familyNames[verdict.family] },
  { name: 'story', value: `${verdict.requirement.id} ${verdict.requirement.sentence}` },
  { name: 'severity', value: severities[verdict.requirement.level] },
  { name: 'verdict', value: verdict.verdict },
  { name: 'requirement', value: verdict.requirement.id },
  ...tagsOf(verdict).map((value) => ({ name: 'tag', value })),
];

const fenced = (text: string): string => `\n\`\`\`\`text\n${text.replaceAll('````', "''''")}\n\`\`\`\`\n`;

/** Our own words: names between backquotes stay as they are. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_~<>[\]|#]/g, (sign) => `\\${sign}`) : part))
    .join('`');

/** Peers' words are text, not markup; a backquote of theirs may never be closed, and so must not set free what follows it. */
const quoted = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\*_~>[\]|#`!]/g, (sign) => `\\${sign}`);

const assumptionLines = ({ requirement }: Verdict, texts: MetadataContext['assumptionTexts']): readonly string[] =>
  requirement.assumptions.length === 0
    ? []
    : [
        '**It rests on assumptions:**',
        requirement.assumptions.map((id) => `- ${id}: ${prose(texts[id] ?? 'see specs/assumptions.yaml')}`).join('\n'),
      ];

const descriptionOf = ({ verdict, waivers }: CaseReport, context: MetadataContext): string => {
  const { requirement } = verdict;
  const findings = findingsText(verdict);
  const source = requirement.source === '' ? '' : ` Source: ${prose(requirement.source)}.`;
  return [
    quoted(verdict.sentence),
    ...(waivers ?? []).map((judged) => `**${quoted(waivedText(judged))}**`),
    ...(findings === '' ? [] : [fenced(findings)]),
    `**The rule**, ${requirementText(verdict)}: ${prose(requirement.sentence)}`,
    `**Where the rule comes from:** ${provenanceText(verdict)}.${source}`,
    ...assumptionLines(verdict, context.assumptionTexts),
    ...proofLines(verdict, context.proofs[verdict.caseId]).map((text) => `**Proven by** ${prose(text)}`),
    `**Played against** ${prose(context.party)}, seed ${context.seed}. **To play exactly this case again:**`,
    fenced(verdict.reproduce),
    '_This project is not affiliated with HKEX, and a result is not a certification by HKEX._',
  ].join('\n\n');
};

/** From the case's id alone, so that a new title, file or seed does not cut the history. */
export const caseIdentity = ({ subject, caseId }: Pick<Verdict, 'subject' | 'caseId'>): string => `ocp-conformance:${subject}:${caseId}`;

export const caseMetadata = (report: CaseReport, context: MetadataContext): CaseMetadata => {
  const identity = caseIdentity(report.verdict);
  return {
    labels: [...labelsOf(report.verdict), ...causeLabels(report)],
    description: descriptionOf(report, context),
    links: caseLinks(report),
    testCaseId: identity,
    historyId: identity,
  };
};
