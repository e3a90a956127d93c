import type { RequirementId } from '../../generated/requirements.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { bookCases } from './book.cases.ts';
import { capacityCases } from './capacity.cases.ts';
import { duplicateCases } from './duplicates.cases.ts';
import { endOfDayCases } from './end-of-day.cases.ts';
import { failoverCases } from './failover.cases.ts';
import { gapCases } from './gaps.cases.ts';
import { livenessCases } from './liveness.cases.ts';
import { referenceDataCases } from './reference-data.cases.ts';
import { retryCases } from './retries.cases.ts';
import { securityCases } from './security.cases.ts';
import { snapshotCases } from './snapshots.cases.ts';
import { startCases } from './start.cases.ts';
import { stateCases } from './state.cases.ts';
import { tokenCases } from './tokens.cases.ts';
import { toleranceCases } from './tolerance.cases.ts';
import { toleranceOfMessagesCases } from './tolerance-of-messages.cases.ts';
import { valueCases } from './values.cases.ts';

/** The client catalogue, in the order in which it is listed: one area a Jest file. */
export const clientAreas = {
  gaps: gapCases,
  tokens: tokenCases,
  snapshots: snapshotCases,
  state: stateCases,
  'reference-data': referenceDataCases,
  security: securityCases,
  capacity: capacityCases,
  start: startCases,
  tolerance: toleranceCases,
  'tolerance-of-messages': toleranceOfMessagesCases,
  duplicates: duplicateCases,
  book: bookCases,
  values: valueCases,
  'end-of-day': endOfDayCases,
  retries: retryCases,
  failover: failoverCases,
  liveness: livenessCases,
} as const satisfies Readonly<Record<string, readonly ClientCase<RequirementId>[]>>;

export const clientCases: readonly ClientCase<RequirementId>[] = Object.values(clientAreas).flat();
