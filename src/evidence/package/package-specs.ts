import { bytesOf, type Files } from './entry-bytes.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import type { PackageLimits, PackageProblem } from './package-problem.ts';

/** Whether the specs in a package are those that its manifest names: a run is judged by the ones of this hash, and by no others. */

export type PackedSpec = { readonly path: string; readonly text: string };

/** How the hash of specs is made is known to who generates from them. */
export type SpecsHasher = (files: readonly PackedSpec[]) => string;

const FOLDER = 'specs/';

const structure = (path: string, says: string): PackageProblem => ({ kind: 'structure', path, says });

/** The entries of a manifest lie in the order of their paths, as the specs do when they are hashed. */
const specsIn = async ({ entries }: Manifest, files: Files, most: number): Promise<readonly PackedSpec[] | PackageProblem> => {
  const specs: PackedSpec[] = [];
  for (const { path } of entries.filter((entry) => entry.path.startsWith(FOLDER))) {
    const bytes = await bytesOf(files, path, most);
    if (!Buffer.isBuffer(bytes)) return bytes;
    specs.push({ path, text: bytes.toString() });
  }
  return specs;
};

/** Only those are left out that are not the packer's. */
const leftOutProblems = ({ runs, packedBy }: Manifest): readonly PackageProblem[] =>
  runs.some(({ specHash }) => specHash !== packedBy.specHash)
    ? []
    : [structure(FOLDER, 'the suite that packed the runs has their specs, and they are not in the package')];

type Reading = { readonly hashSpecs: SpecsHasher; readonly limits: PackageLimits };

export const specsProblems = async (
  manifest: Manifest,
  files: Files,
  { hashSpecs, limits }: Reading,
): Promise<readonly PackageProblem[]> => {
  const packed = manifest.entries.filter(({ path }) => path.startsWith(FOLDER));
  const whole = packed.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole > limits.manifestBytes) return [structure(FOLDER, `${whole} bytes are more than specs may have (${limits.manifestBytes})`)];
  const { specs, runs, packedBy } = manifest;
  if (specs === undefined)
    return packed.length === 0 ? leftOutProblems(manifest) : [structure(FOLDER, 'the manifest does not say which specs these are')];
  const found = await specsIn(manifest, files, limits.manifestBytes);
  if ('kind' in found) return [found];
  const hash = hashSpecs(found);
  if (hash !== specs.sha256) return [structure(FOLDER, `their hash is ${hash}, and the manifest says ${specs.sha256}`)];
  if (packedBy.specHash !== specs.sha256)
    return [structure(MANIFEST, 'the suite that it names as the one that packed them has other specs')];
  return runs
    .filter(({ specHash }) => specHash !== specs.sha256)
    .map(({ runId }) => structure(MANIFEST, `the run ${runId} was not played with the specs that are in the package`));
};
