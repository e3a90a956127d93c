import type { ProofNumber, ProofPart, ProofTable } from '../proof/part.ts';
import type { ProofRow } from '../proof/rows.ts';

/** docs/proof.md: what the proof consists of, the matrix by area and by mutant, and what its other parts measured. */

const HEAD = `# How the suite is proven

A green that cannot turn red is worth nothing, and neither is a red that a correct implementation gets. So nothing in the suite is taken on trust: \`npm run prove\` plays what this page
tells, and is red unless all of it holds: the kill matrix with every change (\`.ci/run\`), all of it before a release (\`.ci/full\`). The page is made of the suite's own tables by \`npm run generate\`, and of what the last whole proof measured; do not edit it.

## The kill matrix

Every case is played twice. On the **reference** (the simulator as it is, or the conforming TypeScript client) it must pass, each of its checks met. With its **mutant** (the same with
one defect) it must fail, and by the right check: the one that its row names, and of the others of the case exactly those that the row lists. A listed one may stay unobserved, where the mutant keeps
it from being seen; met it must not be. A case without a mutant is red, and so is a mutant that no case catches or uses. What does not come out is played once more alone, as a busy machine is no
defect; the proof tells which cases that were.

The row of each case stands in [the catalogue](catalogue.md), under **Proof**, and so it does in every report: open a case and read "Proven by".

`;

const TAIL = `
## Proof by yourself

\`\`\`sh
npm ci
npm run prove
npm run prove -- 'stream-*'
\`\`\`

The first plays everything, and writes what each part found to \`reports/proof/\`. With ids, or patterns with \`*\`, only these rows of the matrix are played. \`npm run prove -- --write\` also puts what the other parts counted into this page, which \`npm run prove\` alone only compares.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = ({ head, rows }: ProofTable): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const areaTable = (rows: readonly ProofRow[]): string => {
  const areas = [...Map.groupBy(rows, ({ subject, area }) => `${subject}, ${area}`)].map(([area, own]) => [
    area,
    String(own.length),
    String(own.reduce((sum, { checks }) => sum + checks.length, 0)),
    String(own.reduce((sum, { kill }) => sum + (kill === undefined ? 0 : 1 + kill.also.length), 0)),
    String(new Set(own.map(({ kill }) => kill?.mutant)).size),
  ]);
  return table({
    head: ['role and area', 'cases, each delivery counted', 'checks met on the reference', 'checks seen violated', 'mutants'],
    rows: areas,
  });
};

const totals = (rows: readonly ProofRow[]): string => {
  const count = (subject: ProofRow['subject']): number => rows.filter((row) => row.subject === subject).length;
  return `${count('server')} server cases, and ${count('client')} client cases, each delivery counted: all of them proven.`;
};

const clientTable = (rows: readonly ProofRow[]): string => {
  const clients = Map.groupBy(
    rows.filter(({ subject }) => subject === 'client'),
    ({ kill }) => kill?.mutant ?? '',
  );
  const caught = (own: readonly ProofRow[]): string =>
    [...new Set(own.map(({ id }) => id.replace(/-by-(pull|stream)$/, '')))].map((id) => `[${id}](catalogue.md#${id})`).join(', ');
  return table({ head: ['a client that', 'is caught by'], rows: [...clients].map(([mutant, own]) => [mutant, caught(own)]) });
};

const numberLine = ({ says, count, of }: ProofNumber): string => `- ${of === undefined ? `${count} ${says}` : `${count} of ${of} ${says}`}`;

const partSection = ({ title, says, numbers, table: rows }: ProofPart): string =>
  [`## ${title}`, '', says, '', ...numbers.map(numberLine), ...(rows === undefined ? [] : ['', table(rows)]), ''].join('\n');

export const proofPage = (rows: readonly ProofRow[], measured: readonly ProofPart[]): string =>
  [
    HEAD,
    `${totals(rows)}\n\n${areaTable(rows)}\n\n### Broken clients\n\n${clientTable(rows)}\n`,
    ...measured.map((part) => `\n${partSection(part)}`),
    TAIL,
  ].join('');
