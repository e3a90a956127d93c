import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { verifyPackage } from '../../evidence/package/verify-package.ts';

/** The id of the evidence package that holds exactly the runs of a claim, for the form. A package that is not intact has none. */

const idOf = async (path: string, runIds: readonly string[]): Promise<string | undefined> => {
  const { problems, manifest, id, fingerprint } = await verifyPackage(path);
  if (problems.length > 0 || fingerprint === undefined || manifest === undefined) return undefined;
  const packaged = new Set(manifest.runs.map(({ runId }) => runId));
  return packaged.size === runIds.length && runIds.every((runId) => packaged.has(runId)) ? id : undefined;
};

const expectedId = async (path: string, runIds: readonly string[]): Promise<string> => {
  const id = await idOf(path, runIds);
  if (id !== undefined) return id;
  throw new ConfigurationError({
    code: 'OTHER_PACKAGE',
    where: `--package ${path}`,
    says: 'This package is not an intact one of exactly these runs, so that its id is no evidence for them.',
    remedy: `"ocp-conformance verify ${path}" tells what is wrong with it; "ocp-conformance package ${runIds.join(' ')} --key <file>" makes one.`,
  });
};

/** The package that is named; or, where none is, one in the reports folder. */
export const evidenceIdFor = async (runIds: readonly string[], reportsFolder: string, named?: string): Promise<string | undefined> => {
  if (named !== undefined) return expectedId(named, runIds);
  const packages = existsSync(reportsFolder) ? readdirSync(reportsFolder).filter((name) => name.endsWith('.zip')) : [];
  for (const name of packages) {
    // Any other zip may lie there too.
    const id = await idOf(join(reportsFolder, name), runIds).catch(() => undefined);
    if (id !== undefined) return id;
  }
  return undefined;
};
