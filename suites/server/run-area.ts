import { readFileSync } from 'node:fs';
import { afterAll, test } from '@jest/globals';
import type { RequirementId } from '../../generated/requirements.ts';
import type { RunConfig } from '../../src/config/run-config.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import type { ServerCase } from '../../src/model/case.ts';
import { serverAreas } from './index.ts';
import { closeTarget, runCase } from './run-case.ts';

/**
 * Registers an area's selected cases with Jest, one test each. Everything that a case needs is set up inside its test:
 * what fails before a test would show as skipped.
 */

/** What the command hands over by way of a file; see src/cli/server/run-server.ts. */
export type PlayOrder = {
  readonly runFolder: string;
  readonly config: RunConfig;
  /** The selected cases, each with the command that plays exactly it again. */
  readonly reproduce: Readonly<Record<string, string>>;
};

const readOrder = (): PlayOrder => {
  const file = process.env['OCP_PLAY_ORDER'];
  if (file === undefined) throw new Error('These tests are played by "ocp-conformance server", which says what to play, and against whom.');
  return JSON.parse(readFileSync(file, 'utf8'));
};

// The case's own limit ends it first, and with a verdict. Jest's is for a defect of ours.
const graceMs = 10_000;

afterAll(closeTarget);

export const runArea = (area: keyof typeof serverAreas): void => {
  const order = readOrder();
  const cases: readonly ServerCase<RequirementId>[] = serverAreas[area];
  for (const serverCase of cases.filter(({ id }) => order.reproduce[id] !== undefined)) {
    const isAbsent = absentNeed(serverCase, order.config.absent) !== undefined;
    if (isAbsent) test.skip(serverCase.title, () => undefined);
    else test(serverCase.title, () => runCase(serverCase, order), order.config.limits.caseMs + graceMs);
  }
};
