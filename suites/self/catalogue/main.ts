import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { publishedFiles } from './published-files.ts';

/**
 * Writes what is made of the catalogue and the kill tables, as the second half of `npm run generate`; with `--check` it only says
 * whether that has been done, and with `--as-baseline`, at a release, what the next version is compared with is this one.
 * Exit codes: 0 done, 1 stale.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, 'as-baseline': { type: 'boolean', default: false } },
});

const onDisk = (path: string): string | undefined => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
};

const stale = [...(await publishedFiles(root))].filter(([path, text]) => onDisk(path) !== text);

if (values.check) {
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\` and commit the result`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  for (const [path] of stale) console.log(path);
}
if (values['as-baseline']) copyFileSync(join(root, 'docs/catalogue.json'), join(root, 'suites/catalogue-baseline.json'));
