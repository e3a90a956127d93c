import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { requirementSets } from '../../generated/readiness.ts';
import type { ReadinessClaim } from '../model/run.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Checked, Problem } from './checked.ts';
import type { Settings } from './settings.ts';
import { suggestion } from './suggestion.ts';

/** What a run file claims and owns up to: the requirement set by which readiness is told, and its waivers. */

export type ClaimSettings = { readonly readiness?: ReadinessClaim; readonly waivers: readonly Waiver[] };

const isSame = (one: Waiver, other: Waiver): boolean => one.case === other.case && one.check === other.check;

/** Of two with different days it would be anybody's guess which one counts. */
const repeatedWaivers = (waivers: readonly Waiver[], { where }: Settings): readonly Problem[] =>
  waivers.flatMap((waiver, index) => {
    const first = waivers.findIndex((other) => isSame(other, waiver));
    if (first === index) return [];
    const what = waiver.check === undefined ? waiver.case : `${waiver.check} of ${waiver.case}`;
    return [{ where: where('waivers', index), says: `${what} is waived already by waivers[${first}]; keep one.` }];
  });

/** One that ships, or a file of one's own. What stands in that is looked at by whoever uses it. */
const isKnownSet = (set: string): boolean => Object.hasOwn(requirementSets, set) || existsSync(set);

const resolvedClaim = ({ runFile, folder }: Settings): ReadinessClaim | undefined => {
  const { readiness } = runFile;
  return readiness && { ...readiness, set: /\.ya?ml$/.test(readiness.set) ? resolve(folder, readiness.set) : readiness.set };
};

const setProblems = (claim: ReadinessClaim | undefined, { where }: Settings): readonly Problem[] => {
  if (claim === undefined || isKnownSet(claim.set)) return [];
  const near = suggestion(claim.set, Object.keys(requirementSets));
  const meant =
    near === undefined ? `There are ${Object.keys(requirementSets).join(', ')}; or give the file of your own.` : `Did you mean "${near}"?`;
  return [{ where: where('readiness', 'set'), says: `there is no requirement set "${claim.set}". ${meant}` }];
};

export const claimSettings = (settings: Settings): Checked<ClaimSettings> => {
  const { waivers = [] } = settings.runFile;
  const readiness = resolvedClaim(settings);
  const problems = [...setProblems(readiness, settings), ...repeatedWaivers(waivers, settings)];
  return problems.length > 0 ? { problems } : { value: { ...(readiness && { readiness }), waivers }, problems };
};
