import type { ReadinessClaim } from '../model/run.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Checked, Problem } from './checked.ts';
import type { Settings } from './settings.ts';

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

export const claimSettings = (settings: Settings): Checked<ClaimSettings> => {
  const { readiness, waivers = [] } = settings.runFile;
  const problems = repeatedWaivers(waivers, settings);
  return problems.length > 0 ? { problems } : { value: { ...(readiness && { readiness }), waivers }, problems };
};
