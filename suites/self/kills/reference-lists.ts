import { type Kill, rewritten } from './kill.ts';

export const referenceListKills = {
  'chinese-stock-names-come-whole': rewritten('stocks-chinese-names-are-whole', 'listStocks', '/rows/*/nameChinese', '????'),
  'chinese-participant-names-come-whole': rewritten(
    'participants-chinese-names-are-whole',
    'listParticipants',
    '/rows/*/nameChinese',
    'ä¸­\u009b½',
  ),
  'calendar-days-are-listed-once': rewritten('calendar-days-are-listed-once', 'listCalendar', '/rows/*/date', '2026-04-08'),
  'calendar-covers-settlement-dates': rewritten('calendar-covers-settlement', 'listCalendar', '/rows/*/date', '2026-01-02'),
  'half-days-do-not-settle-securities': rewritten(
    'calendar-half-days-do-not-settle',
    'listCalendar',
    '/rows/*/securitiesSettlementDay',
    true,
  ),
  'china-connect-rests-with-hong-kong': rewritten('calendar-northbound-rests-with-hong-kong', 'listCalendar', '/rows/1/tradingDay', 'FULL'),
  'hong-kong-closures-are-listed': rewritten('calendar-has-hong-kong-closures', 'listCalendar', '/rows/*/tradingDay', 'FULL'),
  'mainland-closures-are-listed': rewritten('calendar-has-mainland-closures', 'listCalendar', '/rows/*/tradingDay', 'FULL'),
  'settlement-currencies-are-in-order': rewritten('calendar-currencies-are-in-order', 'listCalendar', '/rows/*/moneySettlementCurrencies', [
    'USD',
    'CNY',
  ]),
  'odd-weekdays-say-why': rewritten('calendar-reasons-are-given', 'listCalendar', '/rows/*/reason'),
  'stocks-of-every-market-are-listed': rewritten('stocks-are-of-every-market', 'listStocks', '/rows/*/market', 'HK'),
  'domain-counters-settle-on-themselves': {
    check: 'stocks-domain-settles-on-itself',
    faults: [
      { on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/*/domainSettlementStockCode', value: '00001' } },
      { on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/0/domainSettlementStockCode', value: '00002' } },
    ],
  },
  'hong-kong-dollar-counters-are-the-domain': {
    check: 'stocks-domain-is-in-hkd',
    faults: [
      { on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/*/isin', value: 'KYG217651051' } },
      { on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/0/tradingCurrency', value: 'USD' } },
    ],
  },
  'rmb-counters-are-listed-in-rmb': rewritten('stocks-rmb-counters-are-in-rmb', 'listStocks', '/rows/*/tradingCurrency', 'HKD'),
  'counters-of-a-security-share-its-isin': rewritten(
    'stocks-counters-have-one-isin',
    'listStocks',
    '/rows/*/domainSettlementStockCode',
    '00001',
  ),
  'isins-add-up': rewritten('stocks-isins-have-their-check-digit', 'listStocks', '/rows/0/isin', 'KYG217651052'),
  'mainland-codes-are-of-china-connect': rewritten(
    'stocks-mainland-codes-are-of-the-mainland',
    'listStocks',
    '/rows/*/mainlandStockCode',
    '600000',
  ),
  'china-connect-is-listed-in-rmb': rewritten('stocks-northbound-is-in-rmb', 'listStocks', '/rows/*/tradingCurrency', 'HKD'),
  'participants-are-listed-once': rewritten('participants-are-listed-once', 'listParticipants', '/rows/*/participantId', 'B01224'),
  'brokers-have-one-participant': rewritten('participants-brokers-have-one-participant', 'listParticipants', '/rows/*/brokerNumbers', [
    '1400',
  ]),
  'callers-are-listed-participants': rewritten(
    'participants-have-the-caller',
    'listParticipants',
    '/rows/*/participantType',
    'DIRECT_CLEARING',
  ),
  'mappings-end-after-their-start': rewritten(
    'mappings-end-after-their-start',
    'listClearingMappings',
    '/rows/*/effectiveTo',
    '2001-01-01T00:00:00.000+08:00',
  ),
  'china-connect-arrangement-is-for-china-connect': rewritten(
    'mappings-ncccp-is-northbound',
    'listClearingMappings',
    '/rows/*/market',
    'HK',
  ),
} as const satisfies Readonly<Record<string, Kill>>;
