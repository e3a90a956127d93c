import { bookKills } from './book.ts';
import { capacityKills } from './capacity.ts';
import { duplicateKills } from './duplicates.ts';
import { endOfDayKills } from './end-of-day.ts';
import { failoverKills } from './failover.ts';
import { gapKills } from './gaps.ts';
import type { ClientKills } from './kill.ts';
import { livenessKills } from './liveness.ts';
import { referenceDataKills } from './reference-data.ts';
import { retryKills } from './retries.ts';
import { securityKills } from './security.ts';
import { snapshotKills } from './snapshots.ts';
import { startKills } from './start.ts';
import { stateKills } from './state.ts';
import { tokenKills } from './tokens.ts';
import { toleranceKills } from './tolerance.ts';
import { valueKills } from './values.ts';

/** Which broken client proves which case, by area. */
export const clientKills: Readonly<Record<string, ClientKills>> = {
  ...gapKills,
  ...tokenKills,
  ...snapshotKills,
  ...stateKills,
  ...referenceDataKills,
  ...securityKills,
  ...capacityKills,
  ...startKills,
  ...toleranceKills,
  ...duplicateKills,
  ...bookKills,
  ...valueKills,
  ...endOfDayKills,
  ...retryKills,
  ...failoverKills,
  ...livenessKills,
};
