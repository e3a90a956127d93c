import { createPublicKey } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { READ_ME_FILE, rowOf } from '../../evidence/package/manifest.ts';
import { fingerprintOf, publicPemOf, readPrivateKey, signatureOf } from '../../evidence/package/signing-key.ts';
import { type WrittenPackage, writePackage } from '../../evidence/package/write-package.ts';
import { loadRun } from '../../evidence/run-folder.ts';
import type { ExitCode, RunDescription } from '../../model/run.ts';
import { counted } from '../../report/counted.ts';
import { partyText } from '../../report/party-text.ts';
import { plainText } from '../../report/scorecard/console.ts';
import { unconfirmedEn } from '../../report/unconfirmed-texts.ts';
import { type Compared, compareFolder } from '../judge/compare-run.ts';
import { comparedText, ofKind } from '../judge/compared-text.ts';
import { confirmationOf } from '../judge/confirmation.ts';
import { shownPath } from '../shown-path.ts';
import { isThisSuite, suiteText, thisSuite } from '../this-suite.ts';
import { claimContents, claimReports } from './claim-reports.ts';
import { contentsOfRun, type NotedContents } from './contents-of-run.ts';
import { packedSpecs } from './packed-specs.ts';
import { READ_ME } from './read-me.ts';

/** `package` from the runs to the signed zip. Each case is judged again first: nobody should sign what does not follow from its evidence. */

export type PackageRequest = {
  readonly runFolders: readonly string[];
  readonly keyFile: string;
  readonly reportsFolder: string;
  readonly outFile?: string;
};

type Examined = { readonly folder: string; readonly run: RunDescription; readonly compared: readonly Compared[] };

const expectWhole = ({ folder, compared }: Examined): void => {
  const unknown = ofKind(compared, 'no-such-case').filter(({ stored }) => stored === undefined);
  const open = [...ofKind(compared, 'never-played'), ...ofKind(compared, 'judged-first'), ...unknown].map(({ caseId }) => caseId);
  if (open.length === 0) return;
  const shown = open.slice(0, 3).join(', ');
  throw new ConfigurationError({
    code: 'RUN_INCOMPLETE',
    where: folder,
    says: `${counted(open.length, 'case')} of this run ${open.length === 1 ? 'has' : 'have'} no verdict (${shown}${open.length > 3 ? ', …' : ''}): it was stopped, or is still being played.`,
    remedy: 'Play the run to its end, and package that one.',
  });
};

const expectOnce = (examined: readonly Examined[]): void => {
  const ids = examined.map(({ run }) => run.runId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new ConfigurationError({
    code: 'RUN_TWICE',
    where: twice,
    says: `The run ${twice} is named twice.`,
    remedy: 'Name each run once.',
  });
};

const refusalText = ({ folder, run }: Examined): string => {
  if (!isThisSuite(run)) return 'Not packaged: a stored verdict contradicts its own checks, which no version of the suite writes.';
  const remedy = plainText(unconfirmedEn.remedy(`"ocp-conformance judge ${shownPath(folder)} --write"`));
  return `Not packaged: this same version, with these same specs, stored the run: ${unconfirmedEn.causes}.\n${remedy}`;
};

const confirmationLines = (one: Examined): readonly string[] => {
  const confirmation = confirmationOf(one.run, one.compared);
  if (confirmation === 'confirmed') return [];
  if (confirmation === 'refuted') return [refusalText(one)];
  return [`Packaged as it is: it was stored by ${suiteText(one.run)}, which may have judged otherwise.`];
};

const confirmationText = (one: Examined): string => {
  const head = `Run ${one.run.runId}: ${one.run.subject}, ${partyText(one.run)}, ${counted(one.run.cases.length, 'case')}.`;
  const text = comparedText(one.compared);
  return `${[head, text, ...confirmationLines(one)].join('\n')}\n`;
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const writtenText = ({ file, id, entries, bytes }: WrittenPackage, signer: string): string => {
  const name = shownPath(file);
  return [
    `id          ${id}`,
    `signed by   ${signer}`,
    `package     ${name} (${megabytes(statSync(file).size)}; ${counted(entries, 'file')}, ${megabytes(bytes)} unpacked)`,
    '',
    'Write the id on the form and hand in the zip. Tell the fingerprint by another way than the zip goes; who gets both checks them with',
    `  ocp-conformance verify ${name} --fingerprint ${signer}`,
    '',
  ].join('\n');
};

const notesText = (packed: readonly NotedContents[]): string => {
  const notes = packed.flatMap((one) => one.notes);
  return notes.length === 0 ? '' : `${notes.join('\n')}\n\n`;
};

const contentsOfClaim = async (examined: readonly Examined[]): Promise<NotedContents> => {
  const made = claimReports(await Promise.all(examined.map(({ folder }) => loadRun(folder))));
  const notes = made.noScorecard === undefined ? [] : [`The package holds no scorecard of these runs together: ${made.noScorecard}`];
  return { contents: claimContents(made), notes };
};

export const runPackage = async ({ runFolders, keyFile, reportsFolder, outFile }: PackageRequest): Promise<ExitCode> => {
  const key = readPrivateKey(resolve(keyFile));
  const signerPem = publicPemOf(createPublicKey(key));
  const examined: Examined[] = [];
  for (const folder of runFolders) examined.push({ folder, ...(await compareFolder(folder)) });
  expectOnce(examined);
  for (const one of examined) expectWhole(one);
  for (const one of examined) process.stdout.write(`${confirmationText(one)}\n`);
  if (examined.some(({ run, compared }) => confirmationOf(run, compared) === 'refuted')) return 1;
  const specs = packedSpecs(examined.map(({ run }) => run));
  if (specs.contents.length === 0)
    process.stdout.write('The specs are left out: the runs were played with others than those of this version.\n');
  const packed: NotedContents[] = [];
  for (const { folder } of examined) packed.push(await contentsOfRun(folder));
  if (examined.length > 1) packed.push(await contentsOfClaim(examined));
  process.stdout.write(notesText(packed));
  const written = await writePackage({
    about: { runs: examined.map(({ run }) => rowOf(run)), packedBy: thisSuite(), ...specs.about },
    contents: [{ path: READ_ME_FILE, source: { text: READ_ME } }, ...specs.contents, ...packed.flatMap(({ contents }) => contents)],
    vouching: { sign: (bytes) => signatureOf(bytes, key), signerPem },
    fileFor: (id) => (outFile === undefined ? resolve(reportsFolder, `${id}.zip`) : resolve(outFile)),
  });
  process.stdout.write(writtenText(written, fingerprintOf(createPublicKey(key))));
  return 0;
};
