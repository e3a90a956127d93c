import type { RunDescription } from '../../model/run.ts';
import { isThisSuite } from '../this-suite.ts';
import { type Compared, isConfirmed } from './compare-run.ts';
import { contradictsItself, ofKind } from './compared-text.ts';

/** What judging again, or making again, says of what is stored: nothing more than the suite at hand can know. */

export type Confirmation =
  | 'confirmed'
  | 'refuted'
  /** Another suite made it, and may have judged, or put, it otherwise. Nothing is confirmed by that, and nobody blamed. */
  | 'open';

export const worstOf = (found: readonly Confirmation[]): Confirmation => {
  if (found.includes('refuted')) return 'refuted';
  return found.includes('open') ? 'open' : 'confirmed';
};

/** A verdict that speaks against itself no suite has written, whichever is said to have. */
export const confirmationOf = (run: RunDescription, compared: readonly Compared[]): Confirmation => {
  if (isConfirmed(compared)) return 'confirmed';
  const isRefuted = isThisSuite(run) || ofKind(compared, 'changed').some(({ stored }) => contradictsItself(stored));
  return isRefuted ? 'refuted' : 'open';
};
