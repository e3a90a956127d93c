import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { HarnessError } from '../errors.ts';

export const suiteVersion = (): string => {
  const description: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) return String(description.version);
  throw new HarnessError({ code: 'NO_VERSION', says: 'package.json has no version.' });
};
