import { lintAssumptions } from './lint-assumptions.ts';
import { lintErrors } from './lint-errors.ts';
import { lintLedger } from './lint-ledger.ts';
import { problemAt, resolveReference, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { membersOf, pointerTo } from './node.ts';
import { lintProvenance } from './provenance.ts';
import { isContractFile, namedSchemas, subschemasOf } from './schema.ts';

/**
 * What no general linter can know of our specs: that everything says where it comes from, and that ledger, error catalogue,
 * assumptions and contract agree with each other. Empty when all is well; otherwise in the order of files and lines.
 */
export const lintSpecs = (tree: SpecTree): readonly SpecProblem[] => {
  const problems = [
    ...tree.problems,
    ...namedSchemas(tree).problems,
    ...tree.files.filter(isContractFile).flatMap((file) => lintReferences(tree, file)),
    ...lintRoles(tree),
    ...lintProvenance(tree),
    ...lintAssumptions(tree),
    ...lintLedger(tree),
    ...lintErrors(tree),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
};

const lintReferences = (tree: SpecTree, file: SpecFile): readonly SpecProblem[] => {
  const problems: SpecProblem[] = [];
  const walk = (value: unknown, pointer: string): void => {
    const entries = Array.isArray(value) ? [...value.entries()] : membersOf(value);
    for (const [key, item] of entries) {
      const below = `${pointer}${pointerTo(key)}`;
      if (key === '$ref' && typeof item === 'string') {
        if (!resolveReference(tree, file, item)) problems.push(problemAt(file, below, `leads nowhere: ${item}`));
      } else if (key !== 'example' && key !== 'examples') walk(item, below);
    }
  };
  walk(file.value, '');
  return problems;
};

/** A role is one member of the model, and a message has it once. */
const lintRoles = (tree: SpecTree): readonly SpecProblem[] =>
  namedSchemas(tree).schemas.flatMap(({ file, pointer, schema }) => {
    const seen = new Set<string>();
    return subschemasOf(schema, pointer).flatMap((part) => {
      const role = part.keyword === 'properties' ? part.schema['x-ocp-role'] : undefined;
      if (role === undefined) return [];
      if (typeof role !== 'string' || !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(role)) {
        return [problemAt(file, part.pointer, `role ${String(role)} is not of the form noun.member`)];
      }
      if (seen.has(role)) return [problemAt(file, part.pointer, `role ${role} is taken by another property of this schema`)];
      seen.add(role);
      return [];
    });
  });
