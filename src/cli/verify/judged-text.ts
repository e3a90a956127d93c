import type { RunDescription, SuiteIdentity } from '../../model/run.ts';
import { unconfirmedEn } from '../../report/unconfirmed-texts.ts';
import type { Confirmation } from '../judge/confirmation.ts';
import type { Differing, MadeReports } from '../package/made-reports.ts';
import { isThisSuite, suiteText, thisSuite } from '../this-suite.ts';

/** What `verify --judge` says. What another suite made, or stored, is blamed on nobody, and confirmed by nothing. */

export type HeldReports = {
  /** Whose: within a sentence. */
  readonly subject: string;
  readonly made: MadeReports;
  readonly differing: readonly Differing[];
  readonly packedBy: SuiteIdentity;
};

type Says = Readonly<Record<Differing['kind'], string>>;

const BY_THIS_SUITE: Says = {
  other: 'is not what follows from the verdicts',
  absent: 'is missing',
  'not-made': 'does not follow from this package',
};

const BY_ANOTHER_SUITE: Says = {
  other: 'comes out otherwise here',
  absent: 'is made here, and is not in the package',
  'not-made': 'is in the package, and is not made here',
};

const couldNot = (what: string): string => `${what} could not be held against this, version ${thisSuite().suiteVersion}`;

const WITH_THAT = 'They are neither confirmed nor refuted: verify the package with a copy of that very suite.';

export const reportsConfirmation = ({ differing, packedBy }: HeldReports): Confirmation => {
  if (differing.length === 0) return 'confirmed';
  return isThisSuite(packedBy) ? 'refuted' : 'open';
};

const sameLines = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`Made again, and the same: ${names.toSorted().join(', ')}.`];

const differingLines = ({ differing, packedBy }: HeldReports): readonly string[] => {
  const lines = (says: Says): readonly string[] => differing.map(({ name, kind }) => `  ${name} ${says[kind]}`);
  if (!isThisSuite(packedBy)) return [`${couldNot('Reports')}: ${suiteText(packedBy)} made them.`, ...lines(BY_ANOTHER_SUITE), WITH_THAT];
  const head = 'though this same version packed them: they were edited, or the code of the suite was changed under the same version.';
  return [`Reports do not follow from the verdicts, ${head}`, ...lines(BY_THIS_SUITE)];
};

export const reportsLines = (held: HeldReports): readonly string[] => {
  const { texts, noScorecard } = held.made;
  const why = noScorecard === undefined ? [] : [`The scorecard of ${held.subject} could not be made again: ${noScorecard}`];
  return [...(held.differing.length === 0 ? sameLines(Object.keys(texts)) : differingLines(held)), ...why];
};

export const verdictsLines = (run: RunDescription, confirmation: Confirmation): readonly string[] => {
  if (confirmation === 'confirmed') return [];
  if (confirmation === 'open') return [`${couldNot('Verdicts')}: ${suiteText(run)} stored them, and may have judged otherwise.`, WITH_THAT];
  const why = isThisSuite(run)
    ? `this same version, with these same specs, stored it, so that ${unconfirmedEn.causes}`
    : 'one contradicts its own checks, which no version of the suite writes';
  return [`Not every verdict follows from its evidence: ${why}.`];
};
