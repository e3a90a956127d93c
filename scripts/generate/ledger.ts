import { problemAt, type SpecFile } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, type SpecNode, textOf, textsOf, valueAt } from '../../src/spec/node.ts';
import type { Specs } from './specs.ts';
import { banner, literal, sorted } from './text.ts';

/** Requirements, error codes and assumptions as constants, so that a wrong id does not compile. */

type Row = { readonly key: string; readonly row: SpecNode };

const rowsOf = (specs: Specs, file: SpecFile, at: { readonly list: string; readonly key: string }): readonly Row[] =>
  [...itemsOf(valueAt(file.value, `/${at.list}`)).entries()].flatMap(([index, row]) => {
    const key = isNode(row) ? textOf(row[at.key]) : undefined;
    if (key !== undefined && isNode(row)) return [{ key, row }];
    specs.report(problemAt(file, `/${at.list}/${index}`, `has no ${at.key}`));
    return [];
  });

const table = (specs: Specs, file: string, rows: readonly (readonly [string, object])[]): object => {
  const keys = rows.map(([key]) => key);
  for (const key of keys.filter((other, index) => keys.indexOf(other) !== index)) {
    specs.report({ file, line: 1, pointer: '', says: `${key} is there twice` });
  }
  return sorted(rows);
};

export const generateRequirements = (specs: Specs): string => {
  const files = specs.tree.files.filter((file) => file.path.startsWith('specs/requirements/'));
  const rows = files.flatMap((file) =>
    rowsOf(specs, file, { list: 'requirements', key: 'id' }).map(({ key, row }) => [key, requirementOf(file, row)] as const),
  );
  return `${banner}${requirementTypes}\nexport const requirements = ${literal(table(specs, 'specs/requirements', rows))} as const satisfies Readonly<Record<string, Requirement>>;

export type RequirementId = keyof typeof requirements;
`;
};

const requirementOf = (file: SpecFile, row: SpecNode): object => ({
  id: row.id,
  level: row.level,
  area: valueAt(file.value, '/area'),
  title: valueAt(file.value, '/title'),
  service: valueAt(file.value, '/service'),
  role: row.role,
  sentence: row.sentence,
  provenance: row.provenance,
  source: textOf(row.source) ?? '',
  assumptions: textsOf(row.assumptions),
  ...(row.excluded === undefined ? {} : { excluded: row.excluded }),
});

export const generateErrors = (specs: Specs): string => {
  const file = specs.tree.file('specs/errors.yaml');
  const rows = file
    ? rowsOf(specs, file, { list: 'errors', key: 'code' }).map(({ key, row }) => [key, withoutProvenance(row)] as const)
    : [];
  return `${banner}${errorTypes}\nexport const errorCatalogue = ${literal(table(specs, 'specs/errors.yaml', rows))} as const satisfies Readonly<Record<string, CatalogueError>>;

export type ErrorCode = keyof typeof errorCatalogue;
`;
};

const withoutProvenance = (row: SpecNode): object => Object.fromEntries(membersOf(row).filter(([name]) => name !== 'provenance'));

export const generateAssumptions = (specs: Specs): string => {
  const file = specs.tree.file('specs/assumptions.yaml');
  const rows = file ? rowsOf(specs, file, { list: 'assumptions', key: 'id' }).map(({ key, row }) => [key, row] as const) : [];
  return `${banner}${assumptionTypes}\nexport const assumptions = ${literal(table(specs, 'specs/assumptions.yaml', rows))} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionId = keyof typeof assumptions;
`;
};

const requirementTypes = `export type Requirement = {
  readonly id: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly area: string;
  /** Title of the area. */
  readonly title: string;
  readonly service: 'authorization' | 'trade-data' | 'reference-data';
  /** Who has to meet it. */
  readonly role: 'server' | 'client' | 'both';
  readonly sentence: string;
  readonly provenance: 'stated' | 'aligned' | 'assumed';
  /** Empty where nothing but an assumption backs the sentence. */
  readonly source: string;
  readonly assumptions: readonly string[];
  /** Why nothing can observe it. */
  readonly excluded?: string;
};
`;

const errorTypes = `export type CatalogueError = {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly when: string;
  readonly retry: 'never' | 'after-fix' | 'after-wait' | 'after-token' | 'after-resync';
  /** What a client does. */
  readonly client: string;
  /** Operation ids, or \`all\`. */
  readonly operations: readonly string[];
};
`;

const assumptionTypes = `export type Assumption = {
  readonly id: string;
  readonly says: string;
  readonly why: string;
  /** Where it shows. */
  readonly shows: readonly string[];
  /** What to ask OCP support. */
  readonly question: string;
  readonly status: 'open' | 'confirmed' | 'contradicted';
};
`;
