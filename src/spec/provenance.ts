import { problemAt, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { methods } from './methods.ts';
import { isNode, itemsOf, membersOf, pointerTo, textOf, valueAt } from './node.ts';
import { isContractFile, type NamedSchema, namedSchemas, subschemasOf } from './schema.ts';

/** Where each part of the contract comes from must be written beside it, and an assumption must be a registered one. */

/** Inside these, a property is constrained once more, not introduced. */
const conditional = new Set(['if', 'then', 'else', 'not', 'contains']);

type Place = { readonly file: SpecFile; readonly pointer: string; readonly value: unknown };

export const assumptionsFile = 'specs/assumptions.yaml';

export const knownAssumptions = (tree: SpecTree): ReadonlySet<string> => {
  const rows = itemsOf(valueAt(tree.file(assumptionsFile)?.value, '/assumptions'));
  return new Set(rows.flatMap((row) => (isNode(row) && typeof row.id === 'string' ? [row.id] : [])));
};

export const lintProvenance = (tree: SpecTree): readonly SpecProblem[] => {
  const known = knownAssumptions(tree);
  const contract = tree.files.filter(isContractFile);
  const absent = [...contract.flatMap(operationsOf), ...namedSchemas(tree).schemas.flatMap(schemaParts)].flatMap((place) =>
    isNode(place.value) && 'x-ocp-provenance' in place.value ? [] : [problemAt(place.file, place.pointer, 'has no x-ocp-provenance')],
  );
  const wrong = contract.flatMap((file) => provenancesIn(file).flatMap((place) => judgeProvenance(place, known)));
  return [...absent, ...wrong];
};

const operationsOf = (file: SpecFile): readonly Place[] =>
  ['paths', 'webhooks'].flatMap((section) =>
    membersOf(valueAt(file.value, `/${section}`)).flatMap(([path, item]) =>
      membersOf(item).flatMap(([method, value]) =>
        methods.includes(method) ? [{ file, pointer: pointerTo(section, path, method), value }] : [],
      ),
    ),
  );

/** The schema itself and every property that it introduces, however deep. */
const schemaParts = ({ file, pointer, schema }: NamedSchema): readonly Place[] => [
  { file, pointer, value: schema },
  ...propertiesOf({ file, pointer, value: schema }),
];

const propertiesOf = ({ file, pointer, value }: Place): readonly Place[] =>
  (isNode(value) ? subschemasOf(value, pointer) : []).flatMap((part) => {
    if (conditional.has(part.keyword)) return [];
    const place = { file, pointer: part.pointer, value: part.schema };
    return [...(part.keyword === 'properties' ? [place] : []), ...propertiesOf(place)];
  });

/** Every provenance in a file, with what it says; those in examples are data. */
export const provenancesIn = (file: SpecFile): readonly Place[] => {
  const found: Place[] = [];
  const walk = (value: unknown, pointer: string): void => {
    const entries = Array.isArray(value) ? [...value.entries()] : membersOf(value);
    for (const [key, item] of entries) {
      const below = `${pointer}${pointerTo(key)}`;
      if (key === 'x-ocp-provenance' || key === 'provenance') found.push({ file, pointer: below, value: item });
      else if (key !== 'example' && key !== 'examples') walk(item, below);
    }
  };
  walk(file.value, '');
  return found;
};

export const judgeProvenance = ({ file, pointer, value }: Place, known: ReadonlySet<string>): readonly SpecProblem[] => {
  const node = isNode(value) ? value : {};
  const { kind } = node;
  const assumption = textOf(node.assumption);
  const problems: string[] = [];
  if (kind !== 'stated' && kind !== 'aligned' && kind !== 'assumed') problems.push('kind is neither stated, aligned nor assumed');
  if ((kind === 'stated' || kind === 'aligned') && textOf(node.source) === undefined) problems.push(`is ${kind} without a source`);
  if (kind === 'assumed' && assumption === undefined) problems.push('is assumed without an assumption');
  if (assumption !== undefined && !known.has(assumption))
    problems.push(`names the assumption ${assumption}, which ${assumptionsFile} does not have`);
  return problems.map((says) => problemAt(file, pointer, says));
};
