import { type Assumption, assumptions } from '../../../generated/assumptions.ts';
import { type Requirement, requirements } from '../../../generated/requirements.ts';
import type { Catalogue, CatalogueCase } from '../../../src/model/catalogue.ts';
import type { Proof } from '../../../src/model/proof.ts';
import type { Family } from '../../../src/model/verdict.ts';

/** docs/catalogue.md: every case with its sentence, what it sends or meets, what it expects, and what proves it. */

export type PageContent = {
  readonly catalogue: Catalogue;
  /** What each case sends to a server, or has a client meet, by role and id. */
  readonly plays: ReadonlyMap<string, readonly string[]>;
  /** By the id as it is reported, with a client's delivery. */
  readonly proofs: Readonly<Record<string, Proof>>;
};

const ledger: Readonly<Record<string, Requirement>> = requirements;
const register: readonly Assumption[] = Object.values(assumptions);

const FAMILIES = {
  schema: 'Schema',
  sequencing: 'Sequencing',
  consistency: 'Consistency',
  'error-handling': 'Error handling',
  authorization: 'Authorization and entitlement',
  'reference-data': 'Reference data',
  semantics: 'Semantics',
  'http-behaviour': 'HTTP behaviour',
  'negative-input': 'Generated negative input',
  capacity: 'Capacity',
} as const satisfies Record<Family, string>;

const ROLES = { server: 'Server', client: 'Client' } as const;

const HEAD = `# Catalogue

Every case of this version: the sentence that it puts to the test, how binding that is and where it comes from, what is sent or met, what is expected, and what
proves that the case can fail. Made of the suite by \`npm run generate\`; do not edit it. \`ocp-conformance cases explain ID\` prints one of them, and
[docs/catalogue.json](catalogue.json) holds the same for programs and for \`ocp-conformance cases diff\`.

- **Level**: a violated MUST fails, a violated SHOULD warns, a violated MAY is a note.
- **From**: \`stated\` by the circular, \`aligned\` with published layouts and practice, or \`assumed\` by us until the licensed guide says, with [the assumptions](#assumptions-that-cases-rest-on).
- **Sends**: the requests of a server case under their labels, with the operation's name. \`{…}\` stands for what only a run knows.
- **Meets**: the market's day, and the faults and steps that a client goes through.
- **Proof**: a mutant, that is the reference with one defect, and the check that it was seen to violate. [How the suite is proven](proof.md).

`;

const keyOf = ({ subject, id }: Pick<CatalogueCase, 'subject' | 'id'>): string => `${subject} ${id}`;

/** Our own words, in a table or a list: what markdown would take for markup stays as it is. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_<>[\]|#]/g, (sign) => `\\${sign}`) : part))
    .join('`');

const bullets = (lines: readonly string[]): string => lines.map((line) => `  - ${prose(line)}`).join('\n');

const fromText = ({ provenance, source, assumptions: ids }: Requirement): string => {
  const where = source === '' ? '' : `, ${prose(source)}`;
  return `${provenance}${where}${ids.length === 0 ? '' : `; rests on ${ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ')}`}`;
};

const conditions = ({ needs, lacks, hazard, deliveries, formerly }: CatalogueCase): readonly string[] => [
  ...(deliveries ? [`**Deliveries**: ${deliveries.join(' and ')}`] : []),
  ...(needs ? [`**Needs**: ${needs.map((need) => `\`${need}\``).join(', ')}`] : []),
  ...(lacks ? [`**Only where a server declares absent**: \`${lacks}\``] : []),
  ...(hazard ? [`**Hazard**: \`${hazard}\`, played only where that is allowed`] : []),
  ...(formerly ? [`**Formerly**: ${formerly.map((id) => `\`${id}\``).join(', ')}`] : []),
];

const proofText = ({ mutant, check, also = [] }: Proof): string => {
  const more = also.length === 0 ? '' : `, and with it ${also.map((id) => `\`${id}\``).join(', ')}`;
  return `${prose(mutant)}. Caught by \`${check}\`${more}`;
};

const proofLines = (one: CatalogueCase, proofs: PageContent['proofs']): readonly string[] => {
  if (one.deliveries === undefined) return [`**Proof**: ${proofText(proofs[one.id] ?? NO_PROOF)}`];
  const texts = one.deliveries.map((delivery) => ({ delivery, text: proofText(proofs[`${one.id}-by-${delivery}`] ?? NO_PROOF) }));
  const isOne = new Set(texts.map(({ text }) => text)).size === 1;
  const a = 'a client that ';
  return isOne ? [`**Proof**: ${a}${texts[0]?.text ?? ''}`] : texts.map(({ delivery, text }) => `**Proof by ${delivery}**: ${a}${text}`);
};

/** A kill is asked for elsewhere; a page that is made before it is there says so. */
const NO_PROOF: Proof = { mutant: 'none yet', check: 'nothing' };

const entry = (one: CatalogueCase, { plays, proofs }: PageContent): string => {
  const requirement = ledger[one.requirement];
  if (requirement === undefined) throw new Error(`${one.id} rests on ${one.requirement}, which is not in the ledger`);
  const lines = [
    `**${requirement.level}** ${requirement.id}: ${prose(requirement.sentence)}`,
    `**From**: ${fromText(requirement)}`,
    ...conditions(one),
    `**${one.subject === 'server' ? 'Sends' : 'Meets'}**:\n${bullets(plays.get(keyOf(one)) ?? [])}`,
    `**Expects**:\n${bullets(one.checks.map(({ id, says }) => `\`${id}\`: ${says}`))}`,
    ...proofLines(one, proofs),
  ];
  return `#### ${one.id}\n\n${prose(one.title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
};

const grouped = <Key extends string>(cases: readonly CatalogueCase[], keyOfCase: (one: CatalogueCase) => Key) => [
  ...Map.groupBy(cases, keyOfCase),
];

const slug = (subject: string, family: string): string => `${subject}-family-${family}`;

const indexText = (cases: readonly CatalogueCase[]): string =>
  grouped(cases, ({ subject }) => subject)
    .map(([subject, own]) => {
      const families = grouped(own, ({ family }) => family).map(
        ([family, members]) =>
          `- [${FAMILIES[family]}](#${slug(subject, family)}) (${members.length}): ${members.map((one) => `[${one.id}](#${one.id})`).join(', ')}`,
      );
      return `**${ROLES[subject]}** (${own.length} cases)\n\n${families.join('\n')}\n`;
    })
    .join('\n');

const familyText = (subject: CatalogueCase['subject'], family: Family, content: PageContent): string => {
  const members = content.catalogue.cases.filter((one) => one.subject === subject && one.family === family);
  const areas = grouped(members, ({ area }) => area).map(
    ([area, own]) => `Area \`${area}\`, in \`suites/${subject}\`.\n\n${own.map((one) => entry(one, content)).join('\n')}`,
  );
  return `### <a id="${slug(subject, family)}"></a>${ROLES[subject]}: ${FAMILIES[family]}\n\n${areas.join('\n')}`;
};

const assumptionsText = (cases: readonly CatalogueCase[]): string => {
  const named = new Set(cases.flatMap(({ requirement }) => ledger[requirement]?.assumptions ?? []));
  const rows = register.filter(({ id }) => named.has(id)).map(({ id, says }) => `#### ${id}\n\n${prose(says)}\n`);
  return `## Assumptions that cases rest on\n\n${rows.join('\n')}`;
};

export const cataloguePage = (content: PageContent): string => {
  const { cases } = content.catalogue;
  const parts = grouped(cases, ({ subject }) => subject).map(([subject, own]) => {
    const families = grouped(own, ({ family }) => family).map(([family]) => familyText(subject, family, content));
    return `## ${ROLES[subject]} cases\n\n${families.join('\n')}`;
  });
  return `${HEAD}## Index\n\n${indexText(cases)}\n${parts.join('\n')}\n${assumptionsText(cases)}`;
};
