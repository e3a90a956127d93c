import { altered, type Kill, plant } from './kill.ts';

export const tradeKills = {
  'trades-are-reported-as-version-one': altered('events-reports-are-version-one', '/trade/tradeVersion', 2, { atSequence: 5 }),
  'trades-are-reported-once': plant('events-reported-once', 'pullEvents', { kind: 'duplicate' }, { atSequence: 5 }),
  'amendments-carry-the-next-version': altered('events-amendments-are-next-version', '/trade/tradeVersion', 7),
  'amendments-name-live-trades': altered('events-amendments-name-live-trades', '/eventType', 'TRADE_AMENDED'),
  'cancellations-name-live-trades': altered('events-cancellations-name-live-trades', '/tradeKey/tradeReference', '0000000000000000'),
  'corrections-name-the-original-date': altered('events-trades-are-of-the-date', '/originalTradeDate'),
  'trades-are-of-their-channels-market': altered('events-trades-are-of-the-market', '/trade/market', 'HK', { atSequence: 5 }),
  'trades-are-of-their-channels-gcp': altered('events-trades-are-of-the-gcp', '/trade/gcpParticipantId', 'B99999', { atSequence: 5 }),
  'value-is-price-times-quantity': altered('events-value-is-price-times-quantity', '/trade/value', '1.23'),
  'isolation-reason-only-when-isolated': altered('events-no-reason-unless-isolated', '/trade/isolationReason', 'H'),
  'isolated-trades-say-why': altered('events-reason-when-isolated', '/trade/isolationReason'),
  'ccass-trades-say-whether-isolated': altered('events-ccass-trades-have-indicator', '/trade/isolationIndicator'),
  'sellers-codes-come-only-with-sells': altered('events-sellers-codes-on-sells', '/trade/shortSellIndicator', 'Y'),
  'cover-code-comes-only-with-buys': altered('events-cover-code-on-buys', '/trade/shortSellIndicator', 'C'),
  'accrued-interest-only-on-debt': altered('events-interest-only-on-debt', '/trade/accruedInterest', '5.00'),
  'sign-comes-only-with-interest': altered('events-sign-only-with-interest', '/trade/accruedInterestSign', '-'),
  'record-checksum-follows-the-file-rule': altered('events-checksum-is-right', '/trade/recordChecksum', '00000000000001'),
  'hong-kong-trades-have-no-mainland-code': altered('events-no-mainland-code-in-hong-kong', '/trade/mainlandStockCode', '600000'),
  'trade-times-lie-on-the-trade-date': altered('events-time-is-on-trade-date', '/trade/tradeTime', '2026-01-05T10:00:00.000+08:00'),
  'china-connect-trades-are-in-renminbi': altered('events-northbound-in-renminbi', '/trade/currency', 'HKD'),
} as const satisfies Readonly<Record<string, Kill>>;
