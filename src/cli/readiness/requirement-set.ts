import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Phase, phases, type RequirementSet, requirementSets } from '../../../generated/readiness.ts';
import { validators } from '../../../generated/validators.cjs';
import { packageRoot } from '../../config/package-root.ts';
import { suggestion } from '../../config/suggestion.ts';
import { ConfigurationError } from '../../errors.ts';
import type { ReadinessClaim } from '../../model/run.ts';
import { type CountedCase, lintSet } from '../../spec/lint-readiness.ts';
import { describeProblem, fileHash, loadSpecs, parseSpecFile, type SpecProblem } from '../../spec/load.ts';
import { countedCases } from '../run/catalogue.ts';

/** By which set readiness is told: one that ships, by its id or by its phase, or a file that its user wrote. */

export type ChosenSet = { readonly set: RequirementSet; readonly isShipped: boolean; readonly phase?: Phase };

export type Wanted = { readonly set?: string; readonly phase?: string };

const versionOf = ({ id }: RequirementSet): number => Number(id.slice(id.lastIndexOf('-') + 1));

/** The newest first. */
const setsOfPhase = (phaseId: string): readonly RequirementSet[] =>
  Object.values(requirementSets)
    .filter(({ phase }) => phase === phaseId)
    .sort((one, other) => versionOf(other) - versionOf(one));

/** Cases of what a set counts that came after it was frozen. */
const newerCases = ({ scored }: RequirementSet, catalogue: readonly CountedCase[]): readonly string[] => {
  const rows = scored.flatMap(({ requirements }) => Object.entries(requirements));
  const requirements = new Set(rows.map(([id]) => id));
  const counted = new Set(rows.flatMap(([, cases]) => cases));
  return catalogue
    .filter(({ id, formerly, requirement }) => requirements.has(requirement) && ![id, ...formerly].some((name) => counted.has(name)))
    .map(({ id }) => id);
};

const sinceText = (set: RequirementSet, catalogue: readonly CountedCase[]): string => {
  const newer = newerCases(set, catalogue);
  return newer.length === 0 ? '' : `\n      came since it was frozen, and is told as not scored: ${newer.join(', ')}`;
};

/** What there is, for whoever asked for something else. */
export const setList = (): string => {
  const catalogue = countedCases();
  const ofPhases = phases.map(({ id, name, window }) => {
    const sets = setsOfPhase(id);
    const since = sets.slice(0, 1).map((newest) => sinceText(newest, catalogue));
    return `  --phase ${id}: ${name.en}, ${window.text.en}; sets ${sets.map((one) => one.id).join(', ')}${since.join('')}`;
  });
  const others = Object.values(requirementSets).filter(({ phase }) => phase === undefined);
  return [
    ...ofPhases,
    ...others.map((set) => `  --set ${set.id}: ${typeof set.title === 'string' ? set.title : set.title.en}${sinceText(set, catalogue)}`),
  ].join('\n');
};

const unknown = (where: string, says: string): ConfigurationError =>
  new ConfigurationError({
    code: 'SET_UNKNOWN',
    where,
    says,
    remedy: `Name one of these, or the file of a set of your own (--set my-bank-1.yaml):\n${setList()}`,
  });

const phaseOf = ({ phase }: RequirementSet): Pick<ChosenSet, 'phase'> => {
  const found = phases.find(({ id }) => id === phase);
  return found === undefined ? {} : { phase: found };
};

const isSet = (value: unknown): value is Omit<RequirementSet, 'hash'> => validators.RequirementSet(value);

const refused = (path: string, problems: readonly SpecProblem[]): ConfigurationError =>
  new ConfigurationError({
    code: 'SET_INVALID',
    where: path,
    says: `This requirement set cannot be used:\n${problems.map((problem) => `  ${describeProblem(problem)}`).join('\n')}`,
    remedy:
      'Mend these lines; specs/requirement-set.schema.json says what stands in a set, and "ocp-conformance cases list" which cases there are.',
  });

/** `my-bank` of `my-bank-2`. */
const nameWithoutVersion = (id: string): string => id.slice(0, id.lastIndexOf('-'));

const shippedAs = (id: string): RequirementSet | undefined => (Object.hasOwn(requirementSets, id) ? requirementSets[id] : undefined);

/** Who reads the name of one of our sets on a form takes it for ours, in whichever version. */
const checkName = (path: string, { id, hash }: RequirementSet): void => {
  const isOurs = Object.keys(requirementSets).some((shipped) => nameWithoutVersion(shipped) === nameWithoutVersion(id));
  if (!isOurs || shippedAs(id)?.hash === hash) return;
  throw new ConfigurationError({
    code: 'SET_NAME_TAKEN',
    where: path,
    says:
      shippedAs(id) === undefined
        ? `"${id}" is the name of a set of this suite, in a version that this suite does not have.`
        : `"${id}" is the name of a set of this suite, and this file is not that set: its content differs.`,
    remedy: `Give your set a name of its own (its "id", and the name of its file), such as my-bank-1; or say --set with the id of a set of this suite, without a file:
${setList()}`,
  });
};

const ownSet = (path: string): ChosenSet => {
  const file = parseSpecFile(path, readFileSync(path, 'utf8'));
  if ('says' in file) throw refused(path, [file]);
  const problems = lintSet(file, loadSpecs(packageRoot()), countedCases());
  if (problems.length > 0 || !isSet(file.value)) throw refused(path, problems);
  const set = { ...file.value, hash: fileHash(file) };
  checkName(path, set);
  return { set, isShipped: shippedAs(set.id) !== undefined, ...phaseOf(set) };
};

const setNamed = (named: string, where: string): ChosenSet => {
  const shipped = shippedAs(named);
  if (shipped !== undefined) return { set: shipped, isShipped: true, ...phaseOf(shipped) };
  if (/\.ya?ml$/.test(named) && existsSync(resolve(named))) return ownSet(resolve(named));
  const near = suggestion(named, Object.keys(requirementSets));
  throw unknown(where, `There is no requirement set "${named}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
};

const newestOf = (phase: string): string => {
  const [newest] = setsOfPhase(phase);
  if (newest !== undefined) return newest.id;
  const near = suggestion(
    phase,
    phases.map(({ id }) => id),
  );
  throw unknown('--phase', `There is no phase "${phase}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
};

/** Flags before what the run files of the runs say. */
export const chooseSet = ({ set, phase }: Wanted, claimed: string | undefined): ChosenSet => {
  if (set === undefined && phase !== undefined) return setNamed(newestOf(phase), '--phase');
  const named = set ?? claimed;
  if (named === undefined)
    throw unknown('--phase', 'It is not known what to be ready for: no phase or set is named, and no run file names one (readiness.set).');
  const chosen = setNamed(named, set === undefined ? 'readiness.set' : '--set');
  if (phase === undefined || chosen.set.phase === phase) return chosen;
  throw unknown(
    '--phase',
    `The set ${chosen.set.id} is not about the phase ${phase}${chosen.set.phase ? `, but about ${chosen.set.phase}` : ''}.`,
  );
};

/** Before anything is played: who waited for a run ought not to be told then that its set cannot be used. */
export const checkClaim = ({ readiness }: { readonly readiness?: ReadinessClaim }): void => {
  if (readiness !== undefined) chooseSet({}, readiness.set);
};
