import { childOf, problemAt, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { methods } from './methods.ts';
import { isNode, itemsOf, membersOf, pointerTo, type SpecNode, textOf, textsOf, valueAt } from './node.ts';
import { judgeProvenance, knownAssumptions } from './provenance.ts';
import { isContractFile, namedSchemas } from './schema.ts';

/** The error catalogue and the documented answers of the operations are two views of the same thing. */

const catalogueFile = 'specs/errors.yaml';

const retries = ['never', 'after-fix', 'after-wait', 'after-token', 'after-resync'];

type Operation = {
  readonly id: string;
  readonly file: SpecFile;
  readonly pointer: string;
  readonly statuses: readonly string[];
  /** Those whose answer says more than its status. */
  readonly explained: readonly string[];
};

export const lintErrors = (tree: SpecTree): readonly SpecProblem[] => {
  const file = tree.file(catalogueFile);
  if (!file) return [{ file: catalogueFile, line: 1, pointer: '', says: 'is missing' }];
  const operations = documentedOperations(tree);
  const rows = [...itemsOf(valueAt(file.value, '/errors')).entries()].flatMap(([index, row]) =>
    isNode(row) ? [{ row, pointer: pointerTo('errors', index) }] : [],
  );
  const known = knownAssumptions(tree);
  const own = rows.flatMap(({ row, pointer }) => [
    ...shapeFaults(row).map((says) => problemAt(file, pointer, `${String(row.code)}: ${says}`)),
    ...judgeProvenance({ file, pointer: `${pointer}/provenance`, value: row.provenance }, known),
    ...undocumented(row, operations).map((says) => problemAt(file, `${pointer}/operations`, `${String(row.code)}: ${says}`)),
  ]);
  const catalogue = rows.map(({ row }) => row);
  return [...own, ...repeated(file, catalogue), ...codeless(operations, catalogue), ...differingEnumeration(tree, catalogue)];
};

const shapeFaults = (row: SpecNode): readonly string[] => {
  const faults = ['title', 'when', 'client'].flatMap((name) => (textOf(row[name]) === undefined ? [`${name} is missing or empty`] : []));
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(textOf(row.code) ?? '')) faults.push('the code is not in UPPER_SNAKE_CASE');
  if (!(Number.isInteger(row.status) && Number(row.status) >= 400 && Number(row.status) <= 599))
    faults.push('status is not an error status');
  if (!retries.includes(textOf(row.retry) ?? '')) faults.push(`retry is none of ${retries.join(', ')}`);
  if (textsOf(row.operations).length === 0) faults.push('operations is empty');
  return faults;
};

const concerns = (row: SpecNode, operation: string): boolean =>
  textsOf(row.operations).some((name) => name === 'all' || name === operation);

/** `all` means wherever it may happen, so only operations that are named must document the status. */
const undocumented = (row: SpecNode, operations: readonly Operation[]): readonly string[] => {
  const ids = operations.map(({ id }) => id);
  const unknown = textsOf(row.operations).filter((name) => name !== 'all' && !ids.includes(name));
  const silent = operations.filter(({ id, statuses }) => textsOf(row.operations).includes(id) && !statuses.includes(String(row.status)));
  return [
    ...unknown.map((name) => `there is no operation ${name}`),
    ...silent.map(({ id }) => `${id} does not document the status ${String(row.status)}`),
  ];
};

const repeated = (file: SpecFile, rows: readonly SpecNode[]): readonly SpecProblem[] => {
  const codes = rows.map((row) => row.code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index ? [] : [problemAt(file, pointerTo('errors', index), `${String(code)} is there twice`)],
  );
};

/** An operation that explains an error in a body must have a code for it. */
const codeless = (operations: readonly Operation[], rows: readonly SpecNode[]): readonly SpecProblem[] =>
  operations.flatMap(({ id, file, pointer, explained }) =>
    explained
      .filter((status) => /^[45]/.test(status) && !rows.some((row) => String(row.status) === status && concerns(row, id)))
      .map((status) => problemAt(file, `${pointer}/responses/${status}`, `${catalogueFile} has no code of status ${status} for ${id}`)),
  );

const differingEnumeration = (tree: SpecTree, rows: readonly SpecNode[]): readonly SpecProblem[] => {
  const problem = namedSchemas(tree).schemas.find(({ name }) => name === 'Problem');
  const listed = textsOf(valueAt(problem?.schema, '/properties/code/enum'));
  if (!problem || listed.length === 0) return [];
  const codes = rows.map((row) => String(row.code));
  const pointer = `${problem.pointer}/properties/code/enum`;
  return [
    ...codes.filter((code) => !listed.includes(code)).map((code) => problemAt(problem.file, pointer, `lacks ${code} of ${catalogueFile}`)),
    ...listed.filter((code) => !codes.includes(code)).map((code) => problemAt(problem.file, pointer, `${code} is not in ${catalogueFile}`)),
  ];
};

/** A webhook's receiver answers from the same catalogue. */
const documentedOperations = (tree: SpecTree): readonly Operation[] =>
  tree.files
    .filter(isContractFile)
    .flatMap((file) =>
      ['paths', 'webhooks'].flatMap((section) =>
        membersOf(valueAt(file.value, `/${section}`)).flatMap(([route]) =>
          methods.flatMap((method) => operationAt(tree, file, [section, route, method])),
        ),
      ),
    );

const operationAt = (tree: SpecTree, file: SpecFile, path: readonly string[]): readonly Operation[] => {
  const place = childOf(tree, { file, pointer: '', value: file.value }, ...path);
  const id = isNode(place?.value) ? textOf(place.value.operationId) : undefined;
  if (!place || id === undefined || !isNode(place.value)) return [];
  const statuses = membersOf(place.value.responses).map(([status]) => status);
  const explained = statuses.filter((status) => childOf(tree, place, 'responses', status, 'content') !== undefined);
  return [{ id, file: place.file, pointer: place.pointer, statuses, explained }];
};
