import { type ClientKills, killedBy } from './kill.ts';

export const referenceDataKills = {
  'the-manifest-comes-first': killedBy('reads-stocks-before-the-manifest', 'reads-the-manifest-first'),
  'datasets-are-read-to-their-last-page': killedBy('uses-whatever-data-comes', 'reads-each-dataset-to-its-last-page'),
  'a-dataset-that-lacks-a-row-is-not-used': killedBy('uses-whatever-data-comes', 'reads-a-dataset-anew-whose-count-is-wrong'),
  'a-dataset-with-another-hash-is-not-used': killedBy('uses-whatever-data-comes', 'reads-a-dataset-anew-whose-hash-is-wrong'),
  'pages-of-two-versions-are-not-used': killedBy('uses-pages-of-any-version', 'reads-a-dataset-anew-whose-version-is-wrong'),
  'no-other-date-stands-in-for-one-that-is-not-there': killedBy('falls-back-to-an-earlier-date', 'takes-no-data-of-an-earlier-date'),
  'a-copy-is-asked-for-by-its-tag': killedBy('sends-no-entity-tag', 'sends-the-tag-of-its-copy'),
  'a-copy-is-kept-after-304': killedBy('drops-its-copy-after-304', 'keeps-its-copy-after-304'),
  'a-corrected-dataset-replaces-the-old-one': killedBy('adds-a-correction-to-the-old-rows', 'corrected-datasets-are-replaced-as-a-whole'),
  'corrections-are-looked-for-within-the-day': killedBy('loads-reference-data-once', 'looks-for-new-versions-within-the-day'),
  'datasets-are-recorded-value-by-value': killedBy('reads-codes-as-numbers', 'datasets-are-recorded-as-sent'),
} as const satisfies Readonly<Record<string, ClientKills>>;
