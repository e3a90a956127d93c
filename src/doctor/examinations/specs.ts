import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import { packageRoot } from '../../config/package-root.ts';
import { hashSpecs, loadSpecs } from '../../spec/load.ts';
import type { Examination } from '../examination.ts';
import { fault, good, note } from '../finding.ts';

/** Whether the documents that lie here are those by which cases judge: a verdict names their hash. */

const overlays = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, 'specs', 'overlays', 'local'));
  } catch {
    return [];
  }
};

const specsIn = (root: string): Examination => ({
  id: 'specs',
  title: 'Specs',
  isBeforeRun: false,
  of: 'machine',
  examine: async () => {
    const { files, problems } = loadSpecs(root);
    const found = problems.length > 0 ? 'cannot be read' : hashSpecs(files);
    const overlay = overlays(root);
    const aboutOverlay = overlay.length === 0 ? note('no overlay') : note(`overlays that this version does not use: ${overlay.join(', ')}`);
    if (found === specHash) return [good(`${files.length} files, sha256 ${specHash}`), aboutOverlay];
    return [
      fault({
        code: 'SPECS_CHANGED',
        says: `The files of specs/ are not those that the suite judges by (sha256 ${specHash}): theirs ${problems.length > 0 ? found : `is ${found}`}.`,
        where: join(root, 'specs'),
        remedy: 'In a clone run "npm run generate"; an installed package install again: nobody edits what is in it.',
      }),
      aboutOverlay,
    ];
  },
});

export const specs: Examination = specsIn(packageRoot());
