import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closureProblems } from './closure.ts';
import { matrixPart } from './kill-matrix.ts';
import { matrixText, unsteadyText } from './matrix-text.ts';
import { isMeasured, writeMeasured } from './measured.ts';
import { forgetParts, gatherParts, type ProofPart, savePart } from './part.ts';
import { partText } from './part-text.ts';
import { openPlays } from './plays.ts';
import { startProofProgress } from './proof-progress.ts';
import { proveRows } from './prove-rows.ts';
import { type ProofRow, proofRows } from './rows.ts';
import { selectRows } from './select-rows.ts';

/**
 * `npm run prove`: the whole proof. First the kill matrix of both roles, then the Jest files that end in `.prove.ts`, one for each
 * processor at a time. With ids or patterns of cases it plays their rows alone.
 * Exit codes: 0 all is proven, 1 something is not, 2 no case has such a name.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** While one client waits, others work. */
const CLIENTS_PER_PROCESSOR = 6;

const STOPPED_BY = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

const print = (text: string): void => {
  if (text !== '') process.stdout.write(`${text}\n`);
};

const proveMatrix = async (asked: readonly ProofRow[], closure: readonly string[]): Promise<ProofPart> => {
  const plays = openPlays(CLIENTS_PER_PROCESSOR * availableParallelism());
  for (const [signal, code] of STOPPED_BY) process.once(signal, () => void plays.stop().finally(() => process.exit(code)));
  const progress = startProofProgress(process.stdout);
  const rows = await proveRows(asked, plays, progress.tell).finally(plays.stop);
  progress.stop();
  print(matrixText(rows));
  print(unsteadyText(rows));
  return matrixPart(rows, closure);
};

const run = (command: string, ...given: readonly string[]): Promise<number | null> => {
  const child = spawn(command, given, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
};

const playOthers = (): Promise<number | null> =>
  run(
    process.execPath,
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', `${root}node_modules/jest/bin/jest.js`],
    ...['--selectProjects', 'prove', '--maxWorkers=100%'],
  );

/** Numbers that moved are no defect, as whatever must hold is red by itself: they are told, or written where that is asked for. */
const settleMeasured = async (parts: readonly ProofPart[], isWriting: boolean): Promise<void> => {
  if (isMeasured(parts)) return;
  if (!isWriting)
    return print('docs/proof.md tells other numbers of these parts: "npm run prove -- --write" puts these in; commit what it changes.');
  writeMeasured(parts);
  await run(process.execPath, `${root}suites/self/catalogue/main.ts`);
};

const proveAll = async (isWriting: boolean): Promise<boolean> => {
  const begunMs = performance.now();
  forgetParts();
  savePart(await proveMatrix(proofRows, closureProblems(proofRows)));
  const exitCode = await playOthers();
  const parts = gatherParts();
  print(`\n${parts.map(partText).join('\n')}\n\nin ${Math.round((performance.now() - begunMs) / 1_000)} s`);
  const isProven = exitCode === 0 && parts.every(({ problems }) => problems.length === 0);
  if (isProven) await settleMeasured(parts, isWriting);
  return isProven;
};

const proveSome = async (names: readonly string[]): Promise<boolean> => {
  const { rows, unknown } = selectRows(proofRows, names);
  for (const name of unknown)
    console.error(`There is no case "${name}". List them with "ocp-conformance cases list"; * stands for anything.`);
  if (unknown.length > 0) process.exit(2);
  const part = await proveMatrix(rows, []);
  print(`\n${partText(part)}`);
  return part.problems.length === 0;
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const isProven = positionals.length === 0 ? await proveAll(values.write) : await proveSome(positionals);
process.exitCode = isProven ? 0 : 1;
