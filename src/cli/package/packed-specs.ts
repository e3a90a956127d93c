import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import { packageRoot } from '../../config/package-root.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Manifest } from '../../evidence/package/manifest.ts';
import type { Content } from '../../evidence/package/package-contents.ts';
import type { RunDescription } from '../../model/run.ts';
import { describeProblem, hashSpecs, loadSpecs } from '../../spec/load.ts';

/** The contract that goes into a package: exactly the specs that its runs were judged by, or none. */

type PackedSpecs = { readonly about: Pick<Manifest, 'specs'>; readonly contents: readonly Content[] };

const changed = (root: string, says: string): ConfigurationError =>
  new ConfigurationError({
    code: 'SPECS_CHANGED',
    where: join(root, 'specs'),
    says: `The files of specs/ are not those that the suite judges by (sha256 ${specHash}): ${says}.`,
    remedy: 'In a clone run "npm run generate", and play the runs again; an installed package install again: nobody edits what is in it.',
  });

/** Never those of another day than the run's: they would be taken for what it was judged by. */
export const packedSpecs = (runs: readonly RunDescription[], root: string = packageRoot()): PackedSpecs => {
  if (!runs.every((run) => run.specHash === specHash)) return { about: {}, contents: [] };
  const { files, problems } = loadSpecs(root);
  const [problem] = problems;
  if (problem !== undefined) throw changed(root, describeProblem(problem));
  const found = hashSpecs(files);
  if (found !== specHash) throw changed(root, `theirs is ${found}`);
  return { about: { specs: { sha256: found } }, contents: files.map(({ path, text }) => ({ path, source: { text } })) };
};
