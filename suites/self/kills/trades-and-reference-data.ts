import { altered, type Kill } from './kill.ts';

export const referenceTradeKills = {
  'traded-stocks-are-listed': altered('events-stocks-are-listed', '/trade/tradingStockCode', '00000'),
  'trades-settle-on-the-domain-counter': altered('events-settles-on-the-domain-counter', '/trade/settlementStockCode', '00000'),
  'trades-are-in-the-counter-currency': altered('events-is-in-the-counter-currency', '/trade/currency', 'EUR'),
  'china-connect-trades-have-the-mainland-code': altered('events-has-the-mainland-code', '/trade/mainlandStockCode', '999999'),
  'trades-have-the-listed-isin': altered('events-has-the-listed-isin', '/trade/isin', 'HK0000000000'),
  'counterparties-are-listed': altered('events-counterparties-are-listed', '/trade/counterpartyParticipantId', 'Z99999'),
  'hong-kong-securities-settle-on-the-second-settlement-day': altered(
    'events-hk-securities-settle-second-day',
    '/trade/securitiesSettlementDate',
    '2026-12-30',
  ),
  'hong-kong-money-settles-with-the-securities': altered(
    'events-hk-money-settles-with-securities',
    '/trade/moneySettlementDate',
    '2026-12-30',
  ),
  'china-connect-securities-settle-on-the-trade-date': altered(
    'events-northbound-securities-settle-same-day',
    '/trade/securitiesSettlementDate',
    '2026-12-30',
  ),
  'china-connect-money-settles-on-the-next-cny-day': altered(
    'events-northbound-money-settles-next-cny-day',
    '/trade/moneySettlementDate',
    '2026-12-30',
  ),
  'arrangements-follow-the-mapping': altered('events-arrangements-are-mapped', '/trade/arrangement', 'NONE'),
  'brokers-are-mapped-to-the-gcp': altered('events-brokers-are-mapped', '/trade/brokerNumber', '0000'),
} as const satisfies Readonly<Record<string, Kill>>;
