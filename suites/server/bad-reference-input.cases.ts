import type { RequirementId } from '../../generated/requirements.ts';
import { badInput } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

const manifestPath = badInput({ getManifest: 'path' });
const participantsPath = badInput({ listParticipants: 'path' });
const participantsQuery = badInput({ listParticipants: 'query' });
const stocksPath = badInput({ listStocks: 'path' });
const stocksQuery = badInput({ listStocks: 'query' });
const calendarPath = badInput({ listCalendar: 'path' });
const calendarQuery = badInput({ listCalendar: 'query' });
const clearingMappingsPath = badInput({ listClearingMappings: 'path' });
const clearingMappingsQuery = badInput({ listClearingMappings: 'query' });

/** Generated input that breaks the contract of the reference data operations, in each way that its schema allows. */
export const badReferenceInputCases = [
  {
    id: 'manifest-refuses-bad-dates',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a manifest request of what is no business date is refused',
    play: (peer) => peer.violate('bad', manifestPath),
    checks: [manifestPath.refused('bad')],
  },
  {
    id: 'participants-refuse-bad-dates',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for participants of what is no business date is refused',
    play: (peer) => peer.violate('bad', participantsPath),
    checks: [participantsPath.refused('bad')],
  },
  {
    id: 'participants-refuse-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for participants with a query parameter that breaks its schema is refused',
    play: (peer) => peer.violate('bad', participantsQuery),
    checks: [participantsQuery.refused('bad')],
  },
  {
    id: 'stocks-refuse-bad-dates',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for stocks of what is no business date is refused',
    play: (peer) => peer.violate('bad', stocksPath),
    checks: [stocksPath.refused('bad')],
  },
  {
    id: 'stocks-refuse-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for stocks with a query parameter that breaks its schema is refused',
    play: (peer) => peer.violate('bad', stocksQuery),
    checks: [stocksQuery.refused('bad')],
  },
  {
    id: 'calendar-refuses-bad-dates',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for the calendar of what is no business date is refused',
    play: (peer) => peer.violate('bad', calendarPath),
    checks: [calendarPath.refused('bad')],
  },
  {
    id: 'calendar-refuses-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for the calendar with a query parameter that breaks its schema is refused',
    play: (peer) => peer.violate('bad', calendarQuery),
    checks: [calendarQuery.refused('bad')],
  },
  {
    id: 'clearing-mappings-refuse-bad-dates',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for clearing mappings of what is no business date is refused',
    play: (peer) => peer.violate('bad', clearingMappingsPath),
    checks: [clearingMappingsPath.refused('bad')],
  },
  {
    id: 'clearing-mappings-refuse-bad-query',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a request for clearing mappings with a query parameter that breaks its schema is refused',
    play: (peer) => peer.violate('bad', clearingMappingsQuery),
    checks: [clearingMappingsQuery.refused('bad')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
