import type { RequirementId } from '../../generated/requirements.ts';
import { reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** What a server answers when reference data cannot be served: never a guess, never another day. */
export const referenceDataErrorCases = [
  {
    id: 'business-date-outside-the-calendar-is-not-found',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-MAN-09',
    title: 'a weekday outside the calendar is answered 404 BUSINESS_DATE_NOT_FOUND, never a guess',
    play: (peer) => peer.manifest('far-away', '2031-01-02'),
    checks: [reply('far-away').isProblem(404, 'BUSINESS_DATE_NOT_FOUND')],
  },
  {
    id: 'impossible-business-date-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-MAN-10',
    title: 'an impossible business date is answered 400 INVALID_PARAMETER',
    play: (peer) => peer.manifest('impossible', '2026-02-30'),
    checks: [reply('impossible').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'dataset-limit-out-of-range-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-PAGE-07',
    title: 'a dataset request whose limit is not between 1 and 1,000 is answered 400 INVALID_PARAMETER',
    play: (peer) =>
      peer.request('refused', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`, { query: { limit: '0' } }),
    checks: [reply('refused').isProblem(400, 'INVALID_PARAMETER')],
  },
  {
    id: 'foreign-dataset-cursor-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-PAGE-08',
    title: 'a dataset cursor that the server did not issue is answered 400 INVALID_CURSOR',
    play: (peer) =>
      peer.request('foreign', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`, {
        query: { cursor: 'bm90LW91cnM' },
      }),
    checks: [reply('foreign').isProblem(400, 'INVALID_CURSOR')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
