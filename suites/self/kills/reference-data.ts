import { alsoBreaking, answered, header, ignored, type Kill, rewritten } from './kill.ts';

export const referenceKills = {
  'manifest-lists-all-datasets': rewritten('manifest-lists-all-datasets', 'getManifest', '/datasets', []),
  'manifest-is-of-the-date-asked': rewritten('manifest-is-dated', 'getManifest', '/businessDate', '2026-01-02'),
  'dataset-rows-have-the-announced-hash': rewritten('stocks-hashes-as-announced', 'listStocks', '/rows/0/shortName', 'ANOTHER NAME'),
  'dataset-rows-count-as-announced': alsoBreaking(
    rewritten('calendar-counts-as-announced', 'getManifest', '/datasets/*/count', 1),
    'participants-counts-as-announced',
    'stocks-counts-as-announced',
    'clearing-mappings-counts-as-announced',
  ),
  'dataset-pages-are-of-the-announced-version': rewritten('participants-version-is-announced', 'listParticipants', '/version', 9),
  'corrections-say-why': rewritten('manifest-gives-reason-for-each-correction', 'getManifest', '/datasets/*/correctionReason'),
  'page-size-changes-no-row': rewritten('participants-is-the-same-paged-otherwise', 'listParticipants', '/rows/0/name', 'ANOTHER NAME', {
    nth: 2,
  }),
  'known-entity-tag-saves-the-body': alsoBreaking(ignored('again-has-status-304', 'getManifest', 'If-None-Match'), 'again-has-no-body'),
  'not-modified-repeats-the-entity-tag': header('again-has-the-tag-of-first', 'getManifest', 'ETag', '"another"', { nth: 2 }),
  'calendar-has-every-weekday': rewritten('calendar-covers-weekdays', 'listCalendar', '/rows/5/date', '2026-12-26'),
  'stock-codes-are-unique': rewritten('stocks-codes-are-unique', 'listStocks', '/rows/*/stockCode', '00001'),
  'domain-counters-are-listed': rewritten('stocks-domain-counters-exist', 'listStocks', '/rows/0/domainSettlementStockCode', '99999'),
  'business-date-outside-the-calendar-is-not-found': answered(
    'far-away-is-problem-business-date-not-found',
    'getManifest',
    404,
    'RESOURCE_NOT_FOUND',
  ),
  'impossible-business-date-is-refused': answered('impossible-is-problem-invalid-parameter', 'getManifest', 404, 'BUSINESS_DATE_NOT_FOUND'),
  'dataset-limit-out-of-range-is-refused': ignored('refused-is-problem-invalid-parameter', 'listStocks', 'limit'),
  'foreign-dataset-cursor-is-refused': ignored('foreign-is-problem-invalid-cursor', 'listStocks', 'cursor'),
} as const satisfies Readonly<Record<string, Kill>>;
