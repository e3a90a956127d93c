import { problemAt, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { isNode, itemsOf, pointerTo, type SpecNode, textOf, textsOf, valueAt } from './node.ts';
import { knownAssumptions } from './provenance.ts';

/** The requirement ledger: every row can be cited alone, and says what it rests on. */

const folder = 'specs/requirements/';

const ledgerFiles = (tree: SpecTree): readonly SpecFile[] => tree.files.filter((file) => file.path.startsWith(folder));

export const lintLedger = (tree: SpecTree): readonly SpecProblem[] => {
  const files = ledgerFiles(tree);
  if (files.length === 0) return [{ file: folder, line: 1, pointer: '', says: 'holds no requirements' }];
  const known = knownAssumptions(tree);
  const seen = new Map<string, string>();
  return files.flatMap((file) => [...areaFaults(file), ...rowFaults(file, known), ...repeatedIds(file, seen)]);
};

const areaFaults = (file: SpecFile): readonly SpecProblem[] => {
  const area = textOf(valueAt(file.value, '/area')) ?? '';
  const faults: string[] = [];
  if (file.path !== `${folder}${area.toLowerCase()}.yaml`) faults.push(`area ${area} belongs into ${folder}${area.toLowerCase()}.yaml`);
  if (textOf(valueAt(file.value, '/title')) === undefined) faults.push('has no title');
  const service = textOf(valueAt(file.value, '/service')) ?? '';
  if (!['authorization', 'trade-data', 'reference-data'].includes(service)) faults.push(`service ${service} is unknown`);
  return faults.map((says) => problemAt(file, '', says));
};

const rowFaults = (file: SpecFile, known: ReadonlySet<string>): readonly SpecProblem[] => {
  const area = textOf(valueAt(file.value, '/area')) ?? '';
  return [...itemsOf(valueAt(file.value, '/requirements')).entries()].flatMap(([index, row]) => {
    const node = isNode(row) ? row : {};
    const faults = [...identityFaults(node, area), ...originFaults(node, known)];
    return faults.map((says) => problemAt(file, pointerTo('requirements', index), `${textOf(node.id) ?? 'row'}: ${says}`));
  });
};

const identityFaults = (row: SpecNode, area: string): readonly string[] => {
  const faults: string[] = [];
  const { level, role } = row;
  const sentence = textOf(row.sentence) ?? '';
  if (!new RegExp(`^${area}-\\d{2}$`).test(textOf(row.id) ?? '')) faults.push(`the id is not ${area}- and two digits`);
  if (level !== 'MUST' && level !== 'SHOULD' && level !== 'MAY') faults.push('level is neither MUST, SHOULD nor MAY');
  else if (!new RegExp(`\\b${level}\\b`).test(sentence)) faults.push(`the sentence does not say ${level}`);
  if (role !== 'server' && role !== 'client' && role !== 'both') faults.push('role is neither server, client nor both');
  if ('excluded' in row && textOf(row.excluded) === undefined) faults.push('is excluded without a reason');
  return faults;
};

const originFaults = (row: SpecNode, known: ReadonlySet<string>): readonly string[] => {
  const { provenance } = row;
  const named = textsOf(row.assumptions);
  const faults = named.flatMap((id) => (known.has(id) ? [] : [`rests on ${id}, which is no registered assumption`]));
  if (provenance !== 'stated' && provenance !== 'aligned' && provenance !== 'assumed')
    faults.push('provenance is neither stated, aligned nor assumed');
  else if (provenance === 'assumed' && named.length === 0) faults.push('is assumed and names no assumption');
  else if (provenance !== 'assumed' && textOf(row.source) === undefined) faults.push(`is ${provenance} without a source`);
  return faults;
};

const repeatedIds = (file: SpecFile, seen: Map<string, string>): readonly SpecProblem[] =>
  [...itemsOf(valueAt(file.value, '/requirements')).entries()].flatMap(([index, row]) => {
    const id = isNode(row) ? textOf(row.id) : undefined;
    if (id === undefined) return [];
    const other = seen.get(id);
    seen.set(id, file.path);
    return other === undefined ? [] : [problemAt(file, pointerTo('requirements', index), `${id} is also in ${other}`)];
  });
