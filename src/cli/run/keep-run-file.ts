import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import type { ClientRunConfig, RunConfig } from '../../config/run-config.ts';
import { type RunRequest, runFilePath } from '../../config/settings.ts';
import { withoutPasswordsOfYaml } from '../../config/without-passwords.ts';
import { stableJson, writeWhole } from '../../evidence/json-file.ts';
import { suiteVersion } from '../suite-version.ts';
import { privacyOf } from './privacy.ts';

/** What a run was played with, kept beside it: the run file as its author wrote it, and the versions of everything that took part. */

const packageVersions = (): unknown => {
  const description: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return typeof description === 'object' && description !== null ? Reflect.get(description, 'dependencies') : undefined;
};

const versions = (): unknown => ({
  suite: suiteVersion(),
  node: process.version,
  openssl: process.versions.openssl,
  zlib: process.versions.zlib,
  system: `${process.platform} ${process.arch}`,
  packages: packageVersions(),
});

export const keepRunFile = async (runFolder: string, request: RunRequest, config: RunConfig | ClientRunConfig): Promise<void> => {
  const file = runFilePath(request);
  if (existsSync(file)) {
    const kept = withoutPasswordsOfYaml(privacyOf(config).text(readFileSync(file, 'utf8')));
    await writeWhole(join(runFolder, 'run-file.yaml'), kept);
  }
  await writeWhole(join(runFolder, 'versions.json'), stableJson(versions()));
};
