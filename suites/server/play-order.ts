import { readFileSync } from 'node:fs';
import type { RunConfig } from '../../src/config/run-config.ts';
import type { AbsentCapabilities } from '../../src/model/target-config.ts';

/** What the command hands over to Jest by way of a file; see src/cli/server/run-server.ts. */
export type PlayOrder = {
  readonly runFolder: string;
  readonly config: RunConfig;
  /** What the target lacks, by its run file or because a credential or an address is not given. */
  readonly absent: AbsentCapabilities;
  /** The selected cases, each with the command that plays exactly it again. */
  readonly reproduce: Readonly<Record<string, string>>;
};

export const readOrder = (): PlayOrder => {
  const file = process.env['OCP_PLAY_ORDER'];
  if (file === undefined) throw new Error('These tests are played by "ocp-conformance server", which says what to play, and against whom.');
  return JSON.parse(readFileSync(file, 'utf8'));
};
