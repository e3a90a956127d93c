import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { closureProblems } from './closure.ts';
import { matrixPart } from './kill-matrix.ts';
import { matrixText, unsteadyText } from './matrix-text.ts';
import { forgetParts, gatherParts, savePart } from './part.ts';
import { partText } from './part-text.ts';
import { openPlays } from './plays.ts';
import { startProofProgress } from './proof-progress.ts';
import { proveRows } from './prove-rows.ts';
import { proofRows } from './rows.ts';

/**
 * `npm run prove`: the whole proof. First the kill matrix of both roles, then the Jest files that end in `.prove.ts`, one after the
 * other, as each of them uses all that the machine has. Exit codes: 0 all is proven, 1 something is not.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** While one client waits, others work. */
const CLIENTS_PER_PROCESSOR = 4;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const proveMatrix = async (): Promise<void> => {
  const plays = openPlays(CLIENTS_PER_PROCESSOR * availableParallelism());
  const progress = startProofProgress(process.stdout);
  const rows = await proveRows(proofRows, plays, progress.tell).finally(plays.stop);
  progress.stop();
  print(matrixText(rows));
  print(unsteadyText(rows));
  savePart(matrixPart(rows, closureProblems(proofRows)));
};

const playOthers = async (): Promise<number | null> => {
  const jest = [`${root}node_modules/jest/bin/jest.js`, '--selectProjects', 'prove', '--runInBand', '--passWithNoTests'];
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('close', resolve));
};

const begunMs = performance.now();
forgetParts();
await proveMatrix();
const exitCode = await playOthers();
const parts = gatherParts();
print(`\n${parts.map(partText).join('\n')}\n\nin ${Math.round((performance.now() - begunMs) / 1_000)} s`);
process.exitCode = exitCode === 0 && parts.every(({ problems }) => problems.length === 0) ? 0 : 1;
