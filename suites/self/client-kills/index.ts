import { capacityKills } from './capacity.ts';
import { gapKills } from './gaps.ts';
import type { ClientKills } from './kill.ts';
import { snapshotKills } from './snapshots.ts';
import { startKills } from './start.ts';
import { stateKills } from './state.ts';
import { tokenKills } from './tokens.ts';
import { toleranceKills } from './tolerance.ts';

/** Which broken client proves which case, by area. */
export const clientKills: Readonly<Record<string, ClientKills>> = {
  ...gapKills,
  ...tokenKills,
  ...snapshotKills,
  ...stateKills,
  ...capacityKills,
  ...startKills,
  ...toleranceKills,
};
