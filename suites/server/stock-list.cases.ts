import type { RequirementId } from '../../generated/requirements.ts';
import { counters, stockCodes } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The Stock List: how the counters of a security hang together, and the codes that it is known by. */
export const stockListCases = [
  {
    id: 'stocks-of-every-market-are-listed',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-03',
    title: 'the stock list has securities of Hong Kong and of both China Connect markets',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [counters.ofEveryMarket()],
  },
  {
    id: 'domain-counters-settle-on-themselves',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-05',
    title: 'a counter on which others settle settles on itself',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [counters.domainSettlesOnItself()],
  },
  {
    id: 'hong-kong-dollar-counters-are-the-domain',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-06',
    title: 'a security with a counter in HKD settles on that counter',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [counters.domainIsInHongKongDollars()],
  },
  {
    id: 'rmb-counters-are-listed-in-rmb',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-07',
    title: 'every RMB counter that a stock names is listed, in CNY',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [counters.rmbCountersAreInRmb()],
  },
  {
    id: 'counters-of-a-security-share-its-isin',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-08',
    title: 'counters that settle on one another have one ISIN',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [counters.haveOneIsin()],
  },
  {
    id: 'isins-add-up',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-09',
    title: 'every ISIN ends with its check digit',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [stockCodes.isinsHaveTheirCheckDigit()],
  },
  {
    id: 'mainland-codes-are-of-china-connect',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-10',
    title: 'exactly the China Connect securities have a mainland code, each its own',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [stockCodes.mainlandCodesAreOfTheMainland()],
  },
  {
    id: 'china-connect-is-listed-in-rmb',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-13',
    title: 'every China Connect security is listed in CNY',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [stockCodes.northboundIsInRmb()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
