import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Makes `dist/`, which is what an installed package runs: npm calls it before it packs. Node does not strip types below
 * node_modules, and Jest would need a transformer there.
 */

const root = join(import.meta.dirname, '..');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const compile = (...given: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [compiler, ...given], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tsc ${given.join(' ')} ended with ${status}.`);
};

/** What the compiler does not carry over: validators that are JavaScript already, and the simulator's tables. */
const copied = [
  'generated/validators.cjs',
  ...readdirSync(join(root, 'src/simulator/data'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `src/simulator/data/${name}`),
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
compile('--project', 'tsconfig.build.json');
// Types of what is exported, and of nothing else.
compile('--project', 'tsconfig.types.json');
for (const file of copied) cpSync(join(root, file), join(root, 'dist', file));
