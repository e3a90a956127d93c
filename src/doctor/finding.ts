import type { ConfigurationError } from '../errors.ts';

/**
 * What a look at the run file, at this machine or at the way to the other party found. It never says anything of whether that party
 * keeps the contract: that is what cases are for.
 */
export type Finding = Sound | Trouble;

/** `note`: neither good nor bad, and worth knowing. */
export type Sound = { readonly state: 'good' | 'note'; readonly says: string };

/** `fault`: a run cannot begin, or would be red for it. `warning`: it can begin. */
export type Trouble = {
  readonly state: 'fault' | 'warning';
  readonly code: string;
  readonly says: string;
  /** The key, flag, file or variable as the user typed it. */
  readonly where: string;
  readonly remedy: string;
};

export const good = (says: string): Sound => ({ state: 'good', says });

export const note = (says: string): Sound => ({ state: 'note', says });

type Told = Omit<Trouble, 'state'>;

export const fault = (told: Told): Trouble => ({ state: 'fault', ...told });

export const warning = (told: Told): Trouble => ({ state: 'warning', ...told });

/** One finding for each of the problems that the error tells of; `located` says where a key was written. */
export const faultsOf = (
  { code, problems, remedy }: ConfigurationError,
  located: (key: string) => string = (key) => key,
): readonly Trouble[] => problems.map(({ where, says }) => fault({ code, where: located(where), says, remedy }));

export const isTrouble = (finding: Finding): finding is Trouble => finding.state === 'fault' || finding.state === 'warning';
