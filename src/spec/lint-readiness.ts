import { validators } from '../../generated/validators.cjs';
import { fileHash, problemAt, type SpecFile, type SpecProblem, type SpecTree } from './load.ts';
import { isNode, itemsOf, membersOf, pointerTo, textOf, textsOf, valueAt } from './node.ts';

/** The requirement sets: what they count exists, nothing is counted twice, and a set that was released is what it was. */

/** A case of the catalogue, as far as a set speaks of it. */
export type CountedCase = {
  readonly id: string;
  readonly subject: 'server' | 'client';
  readonly requirement: string;
  readonly needs: readonly string[];
  readonly formerly: readonly string[];
};

export const setsFolder = 'specs/readiness/sets/';
const register = 'specs/readiness/released.yaml';
const phasesFile = 'specs/readiness/phases.yaml';
const practiceFile = 'specs/readiness-practice.yaml';

type Known = {
  readonly phases: ReadonlySet<string>;
  readonly practice: ReadonlySet<string>;
  readonly requirements: ReadonlySet<string>;
  /** By their ids, and by those that they had. */
  readonly cases: ReadonlyMap<string, CountedCase>;
};

const idsIn = (tree: SpecTree, path: string, list: string): readonly string[] =>
  itemsOf(valueAt(tree.file(path)?.value, `/${list}`)).flatMap((row) => (isNode(row) ? [textOf(row.id) ?? ''] : []));

const knownIn = (tree: SpecTree, cases: readonly CountedCase[]): Known => ({
  phases: new Set(idsIn(tree, phasesFile, 'phases')),
  practice: new Set(idsIn(tree, practiceFile, 'practice')),
  requirements: new Set(
    tree.files.filter(({ path }) => path.startsWith('specs/requirements/')).flatMap(({ path }) => idsIn(tree, path, 'requirements')),
  ),
  cases: new Map(cases.flatMap((one) => [one.id, ...one.formerly].map((id) => [id, one] as const))),
});

/** Empty when all is well. `cases`: the whole catalogue. */
export const lintReadiness = (tree: SpecTree, cases: readonly CountedCase[]): readonly SpecProblem[] => {
  const sets = tree.files.filter(({ path }) => path.startsWith(setsFolder));
  return [
    ...sets.flatMap((file) => lintSet(file, tree, cases)),
    ...phaseFaults(tree, sets),
    ...practiceFaults(tree),
    ...releaseFaults(tree, sets),
  ];
};

/** One set by itself, which need not be one of ours. */
export const lintSet = (file: SpecFile, tree: SpecTree, cases: readonly CountedCase[]): readonly SpecProblem[] => {
  const known = knownIn(tree, cases);
  return [...shapeFaults(file), ...setFaults(file, known)];
};

const shapeFaults = (file: SpecFile): readonly SpecProblem[] => {
  if (validators.RequirementSet(file.value)) return [];
  const errors = validators.RequirementSet.errors ?? [];
  return errors.map(({ instancePath, keyword, params }) =>
    problemAt(file, instancePath, `does not fit specs/requirement-set.schema.json: ${keyword} ${JSON.stringify(params)}`),
  );
};

const nameOf = ({ path }: SpecFile): string => path.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');

const repeated = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word, index) => words.indexOf(word) !== index)),
];

type Counted = { readonly requirement: string; readonly cases: readonly string[]; readonly pointer: string };

const countedIn = ({ value }: SpecFile): readonly Counted[] =>
  itemsOf(valueAt(value, '/scored')).flatMap((group, index) =>
    membersOf(valueAt(group, '/requirements')).map(([requirement, cases]) => ({
      requirement,
      cases: textsOf(cases),
      pointer: pointerTo('scored', index, 'requirements', requirement),
    })),
  );

const setFaults = (file: SpecFile, known: Known): readonly SpecProblem[] => {
  const counted = countedIn(file);
  const leftOut = itemsOf(valueAt(file.value, '/leftOut')).flatMap((row) => textsOf(valueAt(row, '/requirements')));
  const whole = [
    ...(textOf(valueAt(file.value, '/id')) === nameOf(file) ? [] : ['its id is not the name of the file']),
    ...repeated([...counted.map(({ requirement }) => requirement), ...leftOut]).map((id) => `${id} stands in it twice`),
    ...repeated(counted.flatMap(({ cases }) => cases)).map((id) => `the case ${id} counts twice`),
    ...leftOut.filter((id) => !known.requirements.has(id)).map((id) => `leaves out ${id}, which the ledger does not have`),
    ...strangers(file, known),
  ];
  const subject = valueAt(file.value, '/subject');
  return [
    ...whole.map((says) => problemAt(file, '', says)),
    ...counted.flatMap((row) => countedFaults(row, subject, known).map((says) => problemAt(file, row.pointer, says))),
    ...absenceFaults(file, counted, known),
  ];
};

const strangers = ({ value }: SpecFile, { phases, practice }: Known): readonly string[] => {
  const phase = textOf(valueAt(value, '/phase'));
  const named = itemsOf(valueAt(value, '/scored')).flatMap((group) => textsOf(valueAt(group, '/practice')));
  return [
    ...(phase === undefined || phases.has(phase) ? [] : [`${phasesFile} has no phase ${phase}`]),
    ...named.filter((id) => !practice.has(id)).map((id) => `${practiceFile} has no line ${id}`),
  ];
};

const countedFaults = ({ requirement, cases }: Counted, subject: unknown, known: Known): readonly string[] => [
  ...(known.requirements.has(requirement) ? [] : [`the ledger has no ${requirement}`]),
  ...cases.flatMap((id) => {
    const one = known.cases.get(id);
    if (one === undefined) return [`there is no case ${id}; a case that was renamed says so in its "formerly"`];
    if (one.subject !== subject) return [`the case ${id} is about a ${one.subject}`];
    return one.requirement === requirement ? [] : [`the case ${id} is about ${one.requirement}`];
  }),
];

/** A capability that no counted case needs could be anything, a slip of the pen too. */
const absenceFaults = (file: SpecFile, counted: readonly Counted[], { cases }: Known): readonly SpecProblem[] => {
  const needed = new Set(counted.flatMap((row) => row.cases.flatMap((id) => cases.get(id)?.needs ?? [])));
  return itemsOf(valueAt(file.value, '/mayBeAbsent')).flatMap((row, index) => {
    const capability = textOf(valueAt(row, '/capability')) ?? '';
    return needed.has(capability)
      ? []
      : [problemAt(file, pointerTo('mayBeAbsent', index), `no case that counts needs the capability ${capability}`)];
  });
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const phaseFaults = (tree: SpecTree, sets: readonly SpecFile[]): readonly SpecProblem[] => {
  const file = tree.file(phasesFile);
  if (file === undefined) return [{ file: phasesFile, line: 1, pointer: '', says: 'is missing' }];
  const claimed = new Set(sets.map(({ value }) => valueAt(value, '/phase')));
  const ids = idsIn(tree, phasesFile, 'phases');
  const twice = repeated(ids).map((id) => problemAt(file, '', `the phase ${id} is there twice`));
  const rows = itemsOf(valueAt(file.value, '/phases')).flatMap((row, index) => {
    const says = [...windowFaults(row), ...(claimed.has(ids[index]) ? [] : [`no set is about the phase ${ids[index]}`])];
    return says.map((text) => problemAt(file, pointerTo('phases', index), text));
  });
  return [...twice, ...rows];
};

const windowFaults = (row: unknown): readonly string[] => {
  const [from, to] = ['from', 'to'].map((name) => textOf(valueAt(row, `/window/${name}`)) ?? '');
  return [
    ...(isDay(from ?? '') && isDay(to ?? '') && (from ?? '') <= (to ?? '') ? [] : ['its window is not two days in their order']),
    ...missingTexts(row, ['name', 'question', 'window/text', 'source']),
  ];
};

/** A scorecard has them in either language. */
const missingTexts = (row: unknown, names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => ['en', 'zh-Hant'].map((language) => `/${name}/${language}`))
    .flatMap((pointer) => (textOf(valueAt(row, pointer)) === undefined ? [`${pointer} is missing`] : []));

const practiceFaults = (tree: SpecTree): readonly SpecProblem[] => {
  const file = tree.file(practiceFile);
  if (file === undefined) return [{ file: practiceFile, line: 1, pointer: '', says: 'is missing' }];
  return itemsOf(valueAt(file.value, '/practice')).flatMap((row, index) =>
    missingTexts(row, ['client', 'criterion']).map((says) => problemAt(file, pointerTo('practice', index), says)),
  );
};

const releaseFaults = (tree: SpecTree, sets: readonly SpecFile[]): readonly SpecProblem[] => {
  const file = tree.file(register);
  if (file === undefined) return [{ file: register, line: 1, pointer: '', says: 'is missing' }];
  const released = new Map(membersOf(valueAt(file.value, '/released')));
  const names = new Set(sets.map(nameOf));
  const lost = [...released.keys()].filter((name) => !names.has(name));
  return [
    ...lost.map((name) =>
      problemAt(file, pointerTo('released', name), `the released set ${name} is gone: bring ${setsFolder}${name}.yaml back`),
    ),
    ...sets.flatMap((set) => releaseFault(set, released.get(nameOf(set)))),
  ];
};

const releaseFault = (set: SpecFile, released: unknown): readonly SpecProblem[] => {
  const hash = fileHash(set);
  if (released === hash) return [];
  const says =
    released === undefined
      ? `is not released: add "${nameOf(set)}: ${hash}" to ${register}`
      : 'was changed after its release: bring it back as it was, and put what is different into the next version, a new file';
  return [problemAt(set, '', says)];
};
