import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HarnessError } from '../errors.ts';

/** The folder of our own package, from the sources as well as from the build: specs and suites are found below it. */
export const packageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new HarnessError({ code: 'NO_PACKAGE', says: `No package.json above ${import.meta.dirname}.` });
    folder = above;
  }
  return folder;
};
