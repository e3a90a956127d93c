import { problemAt, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { isNode, itemsOf, pointerTo, type SpecNode, textOf, textsOf, valueAt } from './node.ts';
import { assumptionsFile, provenancesIn } from './provenance.ts';

/** An assumption is complete, there once, and something rests on it. */
export const lintAssumptions = (tree: SpecTree): readonly SpecProblem[] => {
  const file = tree.file(assumptionsFile);
  if (!file) return [{ file: assumptionsFile, line: 1, pointer: '', says: 'is missing' }];
  const used = usedAssumptions(tree);
  const seen = new Set<string>();
  return [...itemsOf(valueAt(file.value, '/assumptions')).entries()].flatMap(([index, row]) => {
    const pointer = pointerTo('assumptions', index);
    const node = isNode(row) ? row : {};
    const id = textOf(node.id) ?? '';
    const faults = [
      ...shapeFaults(node),
      ...(seen.has(id) ? [`${id} is there twice`] : []),
      ...(used.has(id) ? [] : [`nothing rests on ${id}`]),
    ];
    seen.add(id);
    return faults.map((says) => problemAt(file, pointer, says));
  });
};

const shapeFaults = (row: SpecNode): readonly string[] => {
  const faults = ['says', 'why', 'question'].flatMap((name) => (textOf(row[name]) === undefined ? [`${name} is missing or empty`] : []));
  if (!/^A-[A-Z0-9]+(-[A-Z0-9]+)*$/.test(textOf(row.id) ?? '')) faults.push(`id ${String(row.id)} is not of the form A-NAME`);
  if (textsOf(row.shows).length === 0) faults.push('shows names no place');
  if (!['open', 'confirmed', 'contradicted'].includes(textOf(row.status) ?? ''))
    faults.push('status is neither open, confirmed nor contradicted');
  return faults;
};

const usedAssumptions = (tree: SpecTree): ReadonlySet<string> =>
  new Set([...tree.files.flatMap(assumptionsOfContract), ...tree.files.flatMap(assumptionsOfLedger)]);

const assumptionsOfContract = (file: SpecFile): readonly string[] =>
  provenancesIn(file).flatMap(({ value }) => (isNode(value) && typeof value.assumption === 'string' ? [value.assumption] : []));

const assumptionsOfLedger = (file: SpecFile): readonly string[] =>
  itemsOf(valueAt(file.value, '/requirements')).flatMap((row) => (isNode(row) ? textsOf(row.assumptions) : []));
