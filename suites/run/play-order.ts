import { readFileSync } from 'node:fs';
import type { ClientRunConfig, RunConfig } from '../../src/config/run-config.ts';
import type { Absent } from '../../src/judge/absent-need.ts';

/** What the command hands over to Jest by way of a file; see src/cli/run/play-run.ts. */
export type PlayOrder<Config extends RunConfig | ClientRunConfig = RunConfig | ClientRunConfig> = {
  readonly runFolder: string;
  readonly config: Config;
  /** What the party under test lacks, by its run file or because a credential or an address is not given. */
  readonly absent: Absent;
  /** The selected cases in the order in which they are played. */
  readonly sequence: readonly string[];
  /** Each of them, with the command that plays exactly it again. */
  readonly reproduce: Readonly<Record<string, string>>;
};

const MEMBERS = ['runFolder', 'config', 'absent', 'sequence', 'reproduce'] as const satisfies readonly (keyof PlayOrder)[];

/** It was written by ourselves a moment ago: what is looked at is that it is an order, and a whole one. */
const isOrder = (value: unknown): value is PlayOrder =>
  typeof value === 'object' && value !== null && MEMBERS.every((member) => Object.hasOwn(value, member));

export const readOrder = (): PlayOrder => {
  const file = process.env['OCP_PLAY_ORDER'];
  if (file === undefined)
    throw new Error('These tests are played by "ocp-conformance server" or "client", which says what to play, and against whom.');
  const order: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isOrder(order)) throw new Error(`${file} is no order of cases to play: it must hold ${MEMBERS.join(', ')}.`);
  return order;
};
