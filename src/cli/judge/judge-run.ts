import { specHash } from '../../../generated/spec-hash.ts';
import { stableJson } from '../../evidence/json-file.ts';
import { loadRun, type StoredRun, saveVerdict } from '../../evidence/run-folder.ts';
import { canonicalVerdicts } from '../../judge/canonical-verdicts.ts';
import { exitCodeWith } from '../../judge/outcome.ts';
import type { ExitCode } from '../../model/run.ts';
import { plainText } from '../../report/scorecard/console.ts';
import { unconfirmedEn } from '../../report/unconfirmed-texts.ts';
import { type AllureOptions, finishRun } from '../finish-run.ts';
import { catalogueFor } from '../run/catalogue.ts';
import { waiversOfRun } from '../run/run-waivers.ts';
import { shownPath } from '../shown-path.ts';
import { suiteVersion } from '../suite-version.ts';
import { isThisSuite } from '../this-suite.ts';
import { type Compared, compareRun, isConfirmed } from './compare-run.ts';
import { comparedText, ofKind } from './compared-text.ts';

/** `judge` from the run's folder to the exit code. Without `--write` nothing on the disk is touched. */

export type JudgeOptions = AllureOptions & {
  readonly isWriting: boolean;
  /** Only what two runs with the same seed have in common is printed. */
  readonly isCanonical: boolean;
};

const judgedNow = (compared: readonly Compared[]) => compared.flatMap((one) => ('judged' in one ? [one.judged] : []));

const isUnknown = (compared: readonly Compared[]): boolean => compared.some((one) => !('judged' in one));

const atLeast = (code: ExitCode, least: ExitCode): ExitCode => (code < least ? least : code);

/** As `report` has it: a case that was chosen and left nothing makes the run invalid. */
const exitCodeFor = ({ run }: StoredRun, compared: readonly Compared[]): ExitCode => {
  if (ofKind(compared, 'never-played').length > 0) return 3;
  const judged = judgedNow(compared);
  return exitCodeWith(judged, waiversOfRun({ run, verdicts: new Map(judged.map((verdict) => [verdict.caseId, verdict])) }));
};

const isTouched = ({ run }: StoredRun, compared: readonly Compared[]): boolean =>
  ofKind(compared, 'changed').length > 0 && isThisSuite(run);

const untouchedVerdictsText = (stored: StoredRun, compared: readonly Compared[]): string => {
  const left = 'The stored verdicts stay as they are';
  if (!isTouched(stored, compared)) return `${left}; --write puts the new ones in their place.\n`;
  return `${left}. ${plainText(unconfirmedEn.remedy('judge --write'))}\n`;
};

const headText = ({ run, folder }: StoredRun): string => {
  const head = `Judging ${shownPath(folder)} again: played ${run.startedAt}, stored by version ${run.suiteVersion}.`;
  const reasons = [
    ...(run.suiteVersion === suiteVersion() ? [] : [`this is version ${suiteVersion()}`]),
    ...(run.specHash === specHash ? [] : ['the specs have changed since']),
  ];
  return reasons.length === 0 ? `${head}\n` : `${head}\nVerdicts may differ for that alone: ${reasons.join(', and ')}.\n`;
};

/** Whoever compares two runs wants nothing else on standard output; what could not be confirmed is told beside it. */
const printCanonical = (compared: readonly Compared[]): void => {
  process.stdout.write(stableJson(canonicalVerdicts(judgedNow(compared))));
  if (!isConfirmed(compared)) process.stderr.write(`${comparedText(compared)}\n`);
};

const printCompared = (stored: StoredRun, compared: readonly Compared[]): void => {
  process.stdout.write(`${headText(stored)}\n${comparedText(compared)}\n`);
  if (isTouched(stored, compared)) process.stdout.write(`This same version, with these same specs, stored it: ${unconfirmedEn.causes}.\n`);
};

export const judgeRun = async (runFolder: string, { isWriting, isCanonical, ...allure }: JudgeOptions): Promise<ExitCode> => {
  const stored = await loadRun(runFolder);
  const compared = compareRun(stored, catalogueFor(stored.run.subject));
  const exitCode = atLeast(exitCodeFor(stored, compared), isConfirmed(compared) ? 0 : 1);
  if (isCanonical) {
    printCanonical(compared);
    return exitCode;
  }
  printCompared(stored, compared);
  if (!isWriting) {
    if (!isConfirmed(compared)) process.stdout.write(untouchedVerdictsText(stored, compared));
    return exitCode;
  }
  for (const verdict of judgedNow(compared)) await saveVerdict(runFolder, verdict);
  return atLeast(await finishRun(runFolder, allure), isUnknown(compared) ? 1 : 0);
};
