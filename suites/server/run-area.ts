import { test } from '@jest/globals';
import type { serverAreas } from './index.ts';

/**
 * Registers an area's selected cases with Jest, one test each. Everything that a case needs is set up inside its test:
 * what fails before a test would show as skipped.
 */
export const runArea = (area: keyof typeof serverAreas): void => {
  if (globalThis.caseRunner === undefined)
    throw new Error('These tests are played by "ocp-conformance server", in an environment of its own.');
  for (const { title, limitMs, run } of globalThis.caseRunner.testsOf(area)) {
    if (run === undefined) test.skip(title, () => undefined);
    else test(title, run, limitMs);
  }
};
