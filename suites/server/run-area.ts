import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import type { RequirementId } from '../../generated/requirements.ts';
import type { RunConfig } from '../../src/config/run-config.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import type { ServerCase } from '../../src/model/case.ts';
import type { AbsentCapabilities } from '../../src/model/target-config.ts';
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
  /** What the target lacks, by its run file or because a credential or an address is not given. */
  readonly absent: AbsentCapabilities;
  /** The selected cases, each with the command that plays exactly it again. */
  readonly reproduce: Readonly<Record<string, string>>;
};

const readOrder = (): PlayOrder => {
  const file = process.env['OCP_PLAY_ORDER'];
  if (file === undefined) throw new Error('These tests are played by "ocp-conformance server", which says what to play, and against whom.');
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** No hook closes the target: it would show in the report as a part of every case. */
const playAndClose = async (serverCase: ServerCase<RequirementId>, order: PlayOrder, isLast: boolean): Promise<void> => {
  try {
    await runCase(serverCase, order);
  } finally {
    if (isLast) await closeTarget();
  }
};

// The case's own limit ends it first, and with a verdict. Jest's is for a defect of ours.
const graceMs = 10_000;

export const runArea = (area: keyof typeof serverAreas): void => {
  const order = readOrder();
  const cases: readonly ServerCase<RequirementId>[] = serverAreas[area];
  const selected = cases.filter(({ id }) => order.reproduce[id] !== undefined);
  const isAbsent = (serverCase: ServerCase): boolean => absentNeed(serverCase, order.absent) !== undefined;
  const last = selected.findLast((serverCase) => !isAbsent(serverCase));
  for (const serverCase of selected) {
    if (isAbsent(serverCase)) test.skip(serverCase.title, () => undefined);
    else test(serverCase.title, () => playAndClose(serverCase, order, serverCase === last), order.config.limits.caseMs + graceMs);
  }
};
