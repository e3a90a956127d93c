import type { Manifest, RunRow } from '../../evidence/package/manifest.ts';
import type { PackageProblem } from '../../evidence/package/package-problem.ts';
import type { VerifiedPackage } from '../../evidence/package/verify-package.ts';
import { counted } from '../../report/counted.ts';
import { partyText } from '../../report/party-text.ts';
import { printable } from '../../report/printable.ts';

/** What `verify` says. Names in a package are whoever's: they are shown, and command nothing. */

const WIDTH = 12;

const SHOWN_PROBLEMS = 200;

const problemLine = ({ kind, path, says }: PackageProblem): string =>
  `  ${kind.padEnd(WIDTH)}${printable(path.replaceAll('\n', '\\n'))}: ${printable(says)}`;

const problemLines = (problems: readonly PackageProblem[]): readonly string[] => [
  ...problems.slice(0, SHOWN_PROBLEMS).map(problemLine),
  ...(problems.length > SHOWN_PROBLEMS ? [`  … and ${problems.length - SHOWN_PROBLEMS} more`] : []),
];

const runLine = (run: RunRow): string =>
  `  run ${run.runId}: ${run.subject}, ${partyText(run)}, ${counted(run.caseCount, 'case')}, seed ${run.seed}, version ${run.suiteVersion}`;

const HASH_SHOWN = 12;

const contentsText = ({ runs, packedBy, specs, views = [], entries }: Manifest): string =>
  printable(
    [
      ...runs.map(runLine),
      `  packed by version ${packedBy.suiteVersion}, specs ${packedBy.specHash.slice(0, HASH_SHOWN)}, which made the reports`,
      `  ${counted(entries.length, 'file')}, ${specs === undefined ? 'without the specs: the runs were played with others than those of the suite that packed them' : `with the specs ${specs.sha256.slice(0, HASH_SHOWN)}`}`,
      ...(views.length === 0 ? [] : [`  to look at, and no evidence: ${views.join(', ')}`]),
    ].join('\n'),
  );

/** Who is expected to have signed, as a fingerprint. */
const headline = ({ problems, fingerprint }: VerifiedPackage, expected: string | undefined): string => {
  if (problems.length > 0) return `NOT INTACT: ${counted(problems.length, 'problem')}.`;
  if (expected === undefined) return 'Intact, signer unknown.';
  return expected === fingerprint
    ? `Intact, signed by ${expected}.`
    : 'NOT FROM THIS SIGNER: intact, but signed with another key than the one you gave.';
};

const signerLines = ({ fingerprint, problems }: VerifiedPackage, expected: string | undefined): readonly string[] => {
  if (fingerprint === undefined || (expected === fingerprint && problems.length === 0)) return [];
  if (expected === undefined)
    return [
      `The key in the package has the fingerprint ${fingerprint}. Anybody can make a package with a key of their own:`,
      'ask who signed it, by another way than the package came, and give what they say with --fingerprint, or their public key with --key.',
    ];
  return expected === fingerprint ? [] : [`  you gave     ${expected}`, `  signed with  ${fingerprint}`];
};

export const verifiedText = (verified: VerifiedPackage, expected: string | undefined): string => {
  const { manifest, id, problems } = verified;
  return `${[
    headline(verified, expected),
    ...problemLines(problems),
    ...(id === undefined ? [] : [`id ${id}`]),
    // Of a package that is not intact the manifest may say what it likes.
    ...(manifest === undefined || problems.length > 0 ? [] : [contentsText(manifest)]),
    ...signerLines(verified, expected),
  ].join('\n')}\n`;
};
