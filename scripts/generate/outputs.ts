import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashSpecs, problemAt, type SpecProblem } from '../../src/spec/load.ts';
import { generateAssumptions, generateErrors, generateRequirements } from './ledger.ts';
import { generateOperations } from './operations.ts';
import { generateReadiness } from './readiness.ts';
import { generateRoles } from './roles.ts';
import { generateShapes } from './shapes.ts';
import { readSpecs, type Specs, serviceDocuments } from './specs.ts';
import { banner } from './text.ts';
import { generateTypes } from './types.ts';
import { generateValidators } from './validators.ts';

/** Everything that `generated/` holds, by path within it; and what of it is on disk. */
export type Outputs = ReadonlyMap<string, string>;

export type Generation = { readonly outputs: Outputs; readonly problems: readonly SpecProblem[] };

export const generate = async (root: string): Promise<Generation> => {
  const specs = readSpecs(root);
  if (specs.problems.length > 0) return { outputs: new Map(), problems: specs.problems };
  const validators = generateValidators(specs);
  const outputs = new Map([
    ['assumptions.ts', generateAssumptions(specs)],
    ['errors.ts', generateErrors(specs)],
    ['operations.ts', generateOperations(specs)],
    ['readiness.ts', generateReadiness(specs)],
    ['requirements.ts', generateRequirements(specs)],
    ['roles.ts', generateRoles(specs)],
    ['shapes.ts', generateShapes(specs)],
    ['spec-hash.ts', `${banner}/** SHA-256 over all files of \`specs/\`. */\nexport const specHash = '${hashSpecs(specs.tree.files)}';\n`],
    ['validators.cjs', validators.code],
    ['validators.d.cts', validators.types],
  ]);
  if (specs.problems.length > 0) return { outputs: new Map(), problems: specs.problems };
  const types = await serviceTypes(root, specs);
  return { outputs: new Map([...outputs, ...types]), problems: specs.problems };
};

const serviceTypes = async (root: string, specs: Specs): Promise<readonly (readonly [string, string])[]> => {
  const files: (readonly [string, string])[] = [];
  for (const document of serviceDocuments(specs)) {
    try {
      files.push([`types/${document.service}.ts`, await generateTypes(root, document)]);
    } catch (error) {
      specs.report(problemAt(document.place.file, '', error instanceof Error ? error.message : String(error)));
    }
  }
  return files;
};

/** Overlays of a guide holder are generated apart, and ignored by git. */
const isOurs = (path: string): boolean => !path.startsWith('local/');

const pathsOnDisk = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter(isOurs)
    : [];

const textOnDisk = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;

/** Files that are missing, differ, or should not be there; sorted. */
export const staleFiles = (folder: string, outputs: Outputs): readonly string[] => {
  const differing = [...outputs].filter(([path, text]) => textOnDisk(join(folder, path)) !== text).map(([path]) => path);
  const leftOver = pathsOnDisk(folder).filter((path) => !outputs.has(path));
  return [...differing, ...leftOver].sort();
};

/** Writes what changed and removes what no longer belongs; returns the paths that it touched. */
export const writeOutputs = (folder: string, outputs: Outputs): readonly string[] => {
  const stale = staleFiles(folder, outputs);
  for (const path of stale) {
    const text = outputs.get(path);
    const target = join(folder, path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  return stale;
};
