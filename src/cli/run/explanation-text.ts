import { type Assumption, assumptions } from '../../../generated/assumptions.ts';
import type { Hazard } from '../../model/case.ts';
import type { ListedCase } from './catalogue.ts';

const known: Readonly<Record<string, Assumption>> = assumptions;

/** What each assumption says, by id, for readers of reports. */
export const assumptionTexts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(known).map(({ id, says }) => [id, says]));

const assumptionLine = (id: string): string => `  ${id}: ${known[id]?.says ?? 'not in specs/assumptions.yaml'}`;

const levelTexts = {
  MUST: 'a violation is a failure',
  SHOULD: 'a violation is a warning',
  MAY: 'a violation is a note',
} as const;

const hazardText = (hazard: Hazard, subject: 'server' | 'client'): string => {
  if (subject === 'client') return 'played only where --case or --family names it';
  return hazard === 'capacity'
    ? 'played only where --allow capacity or the capacity block of the run file asks for it, and reported apart'
    : 'a url target is spared it unless families.allow names it';
};

const MUTANTS = { server: 'the reference server with this fault:', client: 'a client that' } as const;

/** A mutant that the case was seen to catch. */
const proofText = ({ suiteCase: { subject }, proof }: ListedCase): readonly string[] => {
  if (proof === undefined) return [];
  const also = proof.also === undefined ? '' : `, and with it ${proof.also.join(', ')}`;
  return [`proven by   ${MUTANTS[subject]} ${proof.mutant}`, `            which violates ${proof.check}${also}`];
};

/** All that is known about a case before it is played. */
export const explanationText = (listed: ListedCase): string => {
  const { area, suiteCase, requirement } = listed;
  const lines = [
    suiteCase.id,
    `  ${suiteCase.title}`,
    '',
    `family      ${suiteCase.family}`,
    `service     ${requirement.service}`,
    `written in  suites/${suiteCase.subject}, area ${area}`,
    `level       ${requirement.level}: ${levelTexts[requirement.level]}`,
    `requirement ${requirement.id}: ${requirement.sentence}`,
    `provenance  ${requirement.provenance}${requirement.source === '' ? '' : `, ${requirement.source}`}`,
    ...(requirement.assumptions.length === 0 ? [] : ['assumptions', ...requirement.assumptions.map(assumptionLine)]),
    ...(suiteCase.needs?.length ? [`needs       ${suiteCase.needs.join(', ')} (declared absent in the run file: not applicable)`] : []),
    ...(suiteCase.lacks ? [`lacks       ${suiteCase.lacks} (played only where the run file declares it absent)`] : []),
    ...(suiteCase.isStateless ? ['mock        a mock, which keeps no state, can show it'] : []),
    ...(suiteCase.delivery ? [`delivery    ${suiteCase.delivery} (a client that does not declare it is not asked)`] : []),
    ...(suiteCase.hazard ? [`hazard      ${suiteCase.hazard}: ${hazardText(suiteCase.hazard, suiteCase.subject)}`] : []),
    'checks',
    ...suiteCase.checks.map(({ id, says }) => `  ${id}: ${says}`),
    ...proofText(listed),
    '',
    `play it     ocp-conformance ${suiteCase.subject} --case ${suiteCase.id}${suiteCase.hazard === 'capacity' && suiteCase.subject === 'server' ? ' --allow capacity' : ''}`,
  ];
  return lines.join('\n');
};
