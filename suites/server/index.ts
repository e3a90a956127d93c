import type { RequirementId } from '../../generated/requirements.ts';
import type { ServerCase } from '../../src/model/case.ts';
import { absenceCases } from './absences.cases.ts';
import { accessCases } from './access.cases.ts';
import { authorizationCases } from './authorization.cases.ts';
import { badReferenceInputCases } from './bad-reference-input.cases.ts';
import { badSharedInputCases } from './bad-shared-input.cases.ts';
import { badTradeInputCases } from './bad-trade-input.cases.ts';
import { boundaryCases } from './boundaries.cases.ts';
import { calendarCases } from './calendar.cases.ts';
import { capacityCases } from './capacity.cases.ts';
import { channelCases } from './channels.cases.ts';
import { clientAuthenticationCases } from './client-authentication.cases.ts';
import { consistencyCases } from './consistency.cases.ts';
import { datasetPageCases } from './dataset-pages.cases.ts';
import { entitledTradeCases } from './entitled-trades.cases.ts';
import { entitlementCases } from './entitlement.cases.ts';
import { entityTagCases } from './entity-tags.cases.ts';
import { everyOperationCases, everyOperationLoadCases } from './every-operation.cases.ts';
import { httpCases } from './http.cases.ts';
import { httpErrorCases } from './http-errors.cases.ts';
import { incidentCases } from './incidents.cases.ts';
import { listCases } from './lists.cases.ts';
import { manifestCases } from './manifests.cases.ts';
import { messageCases } from './messages.cases.ts';
import { problemCases } from './problems.cases.ts';
import { pullCases } from './pull.cases.ts';
import { pullErrorCases } from './pull-errors.cases.ts';
import { rateLimitCases } from './rate-limits.cases.ts';
import { referenceDataCases } from './reference-data.cases.ts';
import { referenceDataErrorCases } from './reference-data-errors.cases.ts';
import { schemaCases } from './schema.cases.ts';
import { sequenceCases } from './sequences.cases.ts';
import { sideBySideCases } from './side-by-side.cases.ts';
import { snapshotCases } from './snapshots.cases.ts';
import { withStateless } from './stateless.ts';
import { stockListCases } from './stock-list.cases.ts';
import { streamCases } from './stream.cases.ts';
import { streamLifeCases } from './stream-life.cases.ts';
import { tradeEventCases } from './trade-events.cases.ts';
import { tradeFieldCases } from './trade-fields.cases.ts';
import { tradeLifeCases } from './trade-life.cases.ts';
import { tradeSchemaCases } from './trade-schema.cases.ts';
import { tradesAndReferenceDataCases } from './trades-and-reference-data.cases.ts';
import { transportSecurityCases } from './transport-security.cases.ts';
import { wholeAnswerCases, wholeAnswerLoadCases } from './whole-answers.cases.ts';

const areas = {
  schema: schemaCases,
  authorization: [
    ...transportSecurityCases,
    ...authorizationCases,
    ...clientAuthenticationCases,
    ...accessCases,
    ...entitlementCases,
    ...entitledTradeCases,
  ],
  sequences: [...channelCases, ...sequenceCases],
  pull: [...pullCases, ...pullErrorCases],
  stream: [...streamCases, ...streamLifeCases],
  consistency: [...consistencyCases, ...snapshotCases, ...boundaryCases],
  absences: absenceCases,
  trades: [...tradeLifeCases, ...tradeFieldCases, ...tradesAndReferenceDataCases, ...tradeSchemaCases, ...tradeEventCases],
  'reference-data': [
    ...referenceDataCases,
    ...manifestCases,
    ...entityTagCases,
    ...datasetPageCases,
    ...stockListCases,
    ...listCases,
    ...calendarCases,
    ...referenceDataErrorCases,
  ],
  http: [...httpCases, ...messageCases, ...problemCases, ...httpErrorCases, ...everyOperationCases, ...wholeAnswerCases],
  load: [...rateLimitCases, ...everyOperationLoadCases, ...wholeAnswerLoadCases, ...sideBySideCases],
  'negative-input': [...badSharedInputCases, ...badTradeInputCases, ...badReferenceInputCases],
  capacity: capacityCases,
  // Last: what they bring about changes the day of a test system for good.
  incidents: incidentCases,
} as const satisfies Readonly<Record<string, readonly ServerCase<RequirementId>[]>>;

/** The server catalogue, in the order in which it is listed: one area a Jest file. */
export const serverAreas = withStateless<keyof typeof areas>(areas);

export const serverCases: readonly ServerCase<RequirementId>[] = Object.values(serverAreas).flat();
