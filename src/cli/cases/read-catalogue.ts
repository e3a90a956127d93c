import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { parseCatalogue } from './parse-catalogue.ts';

/**
 * A catalogue by what the user names: a file that `cases export` wrote, the folder of a checkout or of an installed package, or a git
 * revision of the checkout that the command is run in. All of them hold the same text, which a check keeps fresh: nothing is run.
 */

const PUBLISHED = 'docs/catalogue.json';

const refuse = (where: string, says: string, cause?: unknown): never => {
  throw new ConfigurationError({
    code: 'NO_CATALOGUE',
    where,
    says,
    remedy:
      'Name a file made by "ocp-conformance cases export", a folder that holds docs/catalogue.json (a checkout, or node_modules/ocp-conformance), or a git revision of the checkout that you are in.',
    cause,
  });
};

const inFolder = (folder: string): string => {
  const file = join(folder, PUBLISHED);
  return existsSync(file) ? readFileSync(file, 'utf8') : refuse(folder, `The folder ${folder} has no ${PUBLISHED}.`);
};

const MOST_BYTES = 64_000_000;

const ofRevision = (revision: string): string => {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${revision}:${PUBLISHED}`], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const said = typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr).trim() : '';
    return refuse(
      revision,
      `"${revision}" is no file and no folder, and git has no ${PUBLISHED} of a revision of that name.${said === '' ? '' : ` Git says: ${said}`}`,
      cause,
    );
  }
};

export const readCatalogue = (named: string): Catalogue => {
  if (!existsSync(named)) return parseCatalogue(ofRevision(named), named);
  return parseCatalogue(statSync(named).isDirectory() ? inFolder(named) : readFileSync(named, 'utf8'), named);
};
