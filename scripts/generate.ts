import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblem } from '../src/spec/load.ts';
import { generate, staleFiles, writeOutputs } from './generate/outputs.ts';

/**
 * `npm run generate` makes `generated/` from `specs/`; with `--check` it only says whether that has been done.
 * Exit codes: 0 done, 1 stale, 2 the specs cannot be generated from.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});

const { outputs, problems } = await generate(values.root);
const folder = join(values.root, 'generated');

if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exitCode = 2;
} else if (values.check) {
  const stale = staleFiles(folder, outputs);
  for (const path of stale) console.error(`generated/${path} is stale: run \`npm run generate\` and commit the result`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const written = writeOutputs(folder, outputs);
  console.log(written.length === 0 ? 'generated/ is up to date' : written.map((path) => `generated/${path}`).join('\n'));
}
