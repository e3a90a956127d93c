import { stableJson } from '../../evidence/json-file.ts';
import type { CheckVerdict, Verdict } from '../../model/verdict.ts';
import { counted } from '../../report/counted.ts';
import { printable } from '../../report/printable.ts';
import type { Compared } from './compare-run.ts';

/** What judging again found, in words. */

type Kind = Compared['kind'];

export const ofKind = <K extends Kind>(compared: readonly Compared[], kind: K): readonly Extract<Compared, { readonly kind: K }>[] =>
  compared.filter((one): one is Extract<Compared, { readonly kind: K }> => one.kind === kind);

const outcomes = (checks: readonly CheckVerdict[]): ReadonlyMap<string, CheckVerdict> => new Map(checks.map((check) => [check.id, check]));

/** Checks that say something else than they did, each with both outcomes. */
const checkLines = (stored: Verdict, judged: Verdict): readonly string[] => {
  const [before, now] = [outcomes(stored.checks), outcomes(judged.checks)];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    if (stableJson(was ?? null) === stableJson(is ?? null)) return [];
    const told =
      was?.outcome === is?.outcome ? `${is?.outcome}, told otherwise` : `${was?.outcome ?? 'not asked'}, now ${is?.outcome ?? 'not asked'}`;
    return [`check ${id}: ${told}`];
  });
};

const memberLines = (stored: Verdict, judged: Verdict): readonly string[] => {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(judged)])].filter((name) => name !== 'checks' && name !== 'verdict');
  const differing = names.filter((name) => stableJson(Reflect.get(stored, name) ?? null) !== stableJson(Reflect.get(judged, name) ?? null));
  return differing.length === 0 ? [] : [`other words in: ${differing.sort().join(', ')}`];
};

/** No version of the suite writes a verdict that does not follow from the checks beside it, nor findings into a check that is met. */
export const contradictsItself = ({ verdict, checks, requirement }: Verdict): boolean => {
  const isViolated = checks.some(({ outcome }) => outcome === 'violated');
  const isRed = isViolated && requirement.level === 'MUST';
  const isDecided = verdict === 'pass' || verdict === 'fail' || verdict === 'warn';
  const holdsHiddenFindings = checks.some((check) => check.outcome !== 'violated' && 'findings' in check);
  return holdsHiddenFindings || (isDecided && isRed !== (verdict === 'fail'));
};

const changedText = ({ caseId, stored, judged }: Extract<Compared, { readonly kind: 'changed' }>): string => {
  const head = stored.verdict === judged.verdict ? `${judged.verdict}, as before` : `${stored.verdict}, now ${judged.verdict}`;
  const reasons = [...checkLines(stored, judged), ...memberLines(stored, judged)];
  const edited = contradictsItself(stored)
    ? [`the stored verdict contradicts its own checks: verdicts/${caseId}.json was changed after the run`]
    : [];
  const now = stored.verdict === judged.verdict ? [] : [`now: ${printable(judged.sentence)}`];
  return [`  ${caseId}: ${head}`, ...[...edited, ...reasons, ...now].map((line) => `      ${line}`)].join('\n');
};

const list = (head: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [[head, ...lines].join('\n')]);

const storedLine = ({ caseId, stored }: { readonly caseId: string; readonly stored: Verdict | undefined }): string =>
  `  ${caseId}: ${stored?.verdict ?? 'no verdict'}`;

/** What the exit code is made from. */
const countsText = (compared: readonly Compared[]): string => {
  const kinds = Map.groupBy(
    compared.flatMap((one) => ('judged' in one ? [one.judged.verdict] : [])),
    (verdict) => verdict,
  );
  const counts = [...kinds].map(([kind, verdicts]) => `${verdicts.length} ${kind}`);
  return counts.length === 0 ? '' : ` Judged now: ${counts.join(', ')}.`;
};

export const comparedText = (compared: readonly Compared[]): string => {
  const changed = ofKind(compared, 'changed');
  const first = ofKind(compared, 'judged-first');
  const same = ofKind(compared, 'same').length;
  const blocks = [
    ...list(`Another verdict than the stored one (${changed.length}):`, changed.map(changedText)),
    ...list(
      `Judged for the first time (${first.length}):`,
      first.map(({ caseId, judged }) => `  ${caseId}: ${judged.verdict}`),
    ),
    ...list('Not confirmed, as the evidence is missing; the stored verdict is:', ofKind(compared, 'no-evidence').map(storedLine)),
    ...list(
      'Not confirmed, as the case is no longer in the catalogue; the stored verdict is:',
      ofKind(compared, 'no-such-case').map(storedLine),
    ),
    ...list(
      'Never played:',
      ofKind(compared, 'never-played').map(({ caseId }) => `  ${caseId}`),
    ),
  ];
  const headline = `${same} of ${counted(compared.length, 'verdict')} confirmed.${countsText(compared)}`;
  return [...blocks, headline].join('\n\n');
};
