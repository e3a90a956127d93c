import { test } from '@jest/globals';
import type { CaseRunner } from './case-runner.ts';

/**
 * Registers the selected cases of areas with Jest, one test each. Everything that a case needs is set up inside its test:
 * what fails before a test would show as skipped.
 */

const runnerHere = (): CaseRunner => {
  if (globalThis.caseRunner !== undefined) return globalThis.caseRunner;
  throw new Error('These tests are played by "ocp-conformance server" or "client", in an environment of its own.');
};

const register = (runner: CaseRunner, areas: readonly string[]): void => {
  for (const { title, limitMs, run } of runner.testsOf(areas)) {
    if (run === undefined) test.skip(title, () => undefined);
    else test(title, run, limitMs);
  }
};

export const runArea = (area: string): void => {
  const runner = runnerHere();
  if (!runner.areas.includes(area)) throw new Error(`There is no area "${area}".`);
  register(runner, [area]);
};

export const runEveryArea = (): void => {
  const runner = runnerHere();
  register(runner, runner.areas);
};
