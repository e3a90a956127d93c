import { join } from 'node:path';
import type { RunDescription } from '../../model/run.ts';
import { environmentInfo } from '../../report/allure/run-metadata.ts';

/** The Jest configuration of one run, as data. Jest plays and shows; nothing is decided in it. */
export type SuiteRun = {
  /** Our package's folder; compiled modules are in `dist` of it. */
  readonly root: string;
  readonly isBuilt: boolean;
  readonly run: RunDescription;
  readonly allureResults: string;
  /** Test files of the suite, without their endings. */
  readonly files: readonly string[];
  readonly isInOrder: boolean;
  readonly workers: number;
};

// Only what runs in Jest's sandbox: all else Node runs as it is. An installed package is compiled already.
const sourceTransform = {
  '/suites/(run|server|client)/(.+\\.test|run-area)\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'nodenext' } },
  ],
};

const isInstalled = (root: string): boolean => root.split(/[\\/]/).includes('node_modules');

export const jestConfig = ({ root, isBuilt, run, allureResults, files, isInOrder, workers }: SuiteRun): object => {
  const extension = isBuilt ? 'js' : 'ts';
  const modules = isBuilt ? join(root, 'dist') : root;
  return {
    rootDir: modules,
    roots: [join(modules, 'suites', run.subject)],
    testMatch: files.map((file) => `<rootDir>/suites/${run.subject}/${file}.test.${extension}`),
    testEnvironment: join(modules, 'suites', 'run', `run-environment.${extension}`),
    testEnvironmentOptions: { resultsDir: allureResults, environmentInfo: environmentInfo(run, process.version) },
    reporters: [join(modules, 'src', 'cli', 'jest', `progress-reporter.${extension}`)],
    maxWorkers: workers,
    ...(isInOrder && { testSequencer: join(modules, 'src', 'cli', 'jest', `catalogue-sequencer.${extension}`) }),
    // Jest overlooks everything below node_modules, which is where an installed suite lives.
    ...(isInstalled(root) && { haste: { retainAllFiles: true }, testPathIgnorePatterns: [], transformIgnorePatterns: [] }),
    ...(isBuilt ? { transform: {} } : { extensionsToTreatAsEsm: ['.ts'], transform: sourceTransform }),
  };
};
