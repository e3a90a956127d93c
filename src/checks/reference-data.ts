import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay, ClearingMapping, DatasetName, DatasetSummary, Participant, Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { exchangesOf, headerValues, jsonOf, rowsSeen } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Reading the four datasets, and holding each to its manifest. A case takes a dataset under the dataset's own name. */

/** Rows as sent, for hashing: what was not understood counts too. */
const rawRows = (json: unknown): readonly unknown[] | undefined =>
  typeof json === 'object' && json !== null && 'rows' in json && Array.isArray(json.rows) ? json.rows : undefined;

export const participantsSeen = (evidence: CaseEvidence): readonly Seen<Participant>[] =>
  rowsSeen(evidence, 'participants', (json) => decode('ParticipantPage', json)?.rows).map(({ value }) => value);

export const stocksSeen = (evidence: CaseEvidence): readonly Seen<Stock>[] =>
  rowsSeen(evidence, 'stocks', (json) => decode('StockPage', json)?.rows).map(({ value }) => value);

export const calendarSeen = (evidence: CaseEvidence): readonly Seen<CalendarDay>[] =>
  rowsSeen(evidence, 'calendar', (json) => decode('CalendarPage', json)?.rows).map(({ value }) => value);

export const mappingsSeen = (evidence: CaseEvidence): readonly Seen<ClearingMapping>[] =>
  rowsSeen(evidence, 'clearing-mappings', (json) => decode('ClearingMappingPage', json)?.rows).map(({ value }) => value);

const summaryOf = (evidence: CaseEvidence, manifest: string, dataset: DatasetName): Seen<DatasetSummary> | undefined =>
  exchangesOf(evidence, manifest)
    .flatMap((exchange) => decode('Manifest', jsonOf(exchange))?.datasets ?? [])
    .find((summary) => summary.dataset === dataset);

export const dataset = (name: DatasetName) => ({
  countsAsAnnounced: (manifest: string): Check =>
    check(`${name}-counts-as-announced`, `the pages of ${name} hold as many rows as the manifest announces`, (evidence) => {
      const announced = summaryOf(evidence, manifest, name)?.count;
      if (announced === undefined) return unobserved(`the manifest announces no count for ${name}`);
      const rows = rowsSeen(evidence, name, rawRows).length;
      return judgedBy(
        rows === announced
          ? []
          : [{ says: 'another number of rows', expected: `${announced} rows`, received: `${rows} rows`, exchange: name }],
      );
    }),

  hashesAsAnnounced: (manifest: string): Check =>
    check(`${name}-hashes-as-announced`, `the rows of ${name} have the hash that the manifest announces`, (evidence) => {
      const announced = summaryOf(evidence, manifest, name)?.hash;
      const rows = rowsSeen(evidence, name, rawRows);
      if (announced === undefined || rows.length === 0) return unobserved(`the manifest announces no hash for ${name}, or no row came`);
      const hash = sha256.create();
      for (const row of rows) hash.update(utf8ToBytes(`${canonicalize(row.value)}\n`));
      const computed = bytesToHex(hash.digest());
      return judgedBy(
        computed === announced
          ? []
          : [{ says: 'the rows do not have the announced hash', expected: announced, received: computed, exchange: name }],
      );
    }),

  versionIsAnnounced: (manifest: string): Check =>
    check(
      `${name}-version-is-announced`,
      `every page of ${name} is of the version and the date that the manifest announces`,
      (evidence) => {
        const version = summaryOf(evidence, manifest, name)?.version;
        if (version === undefined) return unobserved(`the manifest announces no version for ${name}`);
        return eachReply(evidence, name, (exchange) => {
          const page = decode('ParticipantPage', jsonOf(exchange));
          return page?.version === version
            ? undefined
            : at(exchange, 'a page of another version', `version ${version}`, shown(page?.version), '/version');
        });
      },
    ),

  samePagedOtherwise: (other: string): Check =>
    check(`${name}-is-the-same-paged-otherwise`, `${name} taken in smaller pages ("${other}") is row by row the same`, (evidence) => {
      const whole = rowsSeen(evidence, name, rawRows);
      const paged = rowsSeen(evidence, other, rawRows);
      if (whole.length === 0 || exchangesOf(evidence, other).length < 2) return unobserved(`"${other}" took fewer than two pages`);
      const length = Math.max(whole.length, paged.length);
      return judgedBy(
        Array.from({ length }, (_, index) => index)
          .filter((index) => canonicalize(whole[index]?.value) !== canonicalize(paged[index]?.value))
          .map((index) => ({
            says: `row ${index + 1} differs`,
            expected: shown(whole[index]?.value),
            received: shown(paged[index]?.value),
            exchange: paged[index]?.place.exchange ?? other,
          })),
      );
    }),
});

export const manifest = {
  listsAllDatasets: (label: string): Check =>
    check(`${label}-lists-all-datasets`, 'the manifest lists each of the four datasets once', (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const names = (decode('Manifest', jsonOf(exchange))?.datasets ?? []).map((summary) => summary.dataset ?? '?').sort();
        const expected = ['calendar', 'clearing-mappings', 'participants', 'stocks'];
        return names.join() === expected.join()
          ? undefined
          : at(exchange, 'other datasets', expected.join(', '), names.join(', '), '/datasets');
      }),
    ),

  givesReasonForEachCorrection: (label: string): Check =>
    check(
      `${label}-gives-reason-for-each-correction`,
      'a dataset of version 2 or later says why it replaced the one before',
      (evidence) => {
        const corrected = exchangesOf(evidence, label).flatMap((exchange) =>
          (decode('Manifest', jsonOf(exchange))?.datasets ?? [])
            .filter((summary) => (summary.version ?? 0) > 1)
            .map((summary) => ({ exchange, summary })),
        );
        return each(corrected, 'no dataset of this date was corrected', ({ exchange, summary }) =>
          summary.correctionReason === undefined
            ? at(exchange, `${shown(summary.dataset)} was corrected without a reason`, 'a correctionReason', 'nothing', '/datasets')
            : undefined,
        );
      },
    ),

  isDated: (label: string, note: string): Check =>
    check(`${label}-is-dated`, 'the manifest is of the business date that was asked for', (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const date = decode('Manifest', jsonOf(exchange))?.businessDate;
        return date === evidence.notes[note]
          ? undefined
          : at(exchange, 'another date', shown(evidence.notes[note]), shown(date), '/businessDate');
      }),
    ),
};

/** `again` was asked with the ETag that `first` carried. */
export const entityTag = {
  isStable: (first: string, again: string): Check =>
    check(`${again}-has-the-tag-of-${first}`, `the ETag of "${again}" is that of "${first}"`, (evidence) => {
      const [before] = exchangesOf(evidence, first);
      const tag = before === undefined ? undefined : headerValues(before, 'etag')[0];
      if (tag === undefined) return unobserved(`"${first}" carried no ETag`);
      return eachReply(evidence, again, (exchange) => {
        const received = headerValues(exchange, 'etag')[0];
        return received === tag ? undefined : at(exchange, 'another ETag for the same content', tag, received ?? 'no ETag', 'ETag');
      });
    }),
};

export const calendar = {
  coversWeekdays: (): Check =>
    check('calendar-covers-weekdays', 'the calendar has each weekday of the business date’s year for each market, once', (evidence) => {
      const days = calendarSeen(evidence);
      if (days.length === 0) return unobserved('no calendar row came');
      const year = `${evidence.notes['businessDate']}`.slice(0, 4);
      const seen = days.map((day) => `${day.market} ${day.date}`);
      const expected = ['HK', 'SSE', 'SZSE'].flatMap((market) => weekdaysOf(year).map((date) => `${market} ${date}`));
      const known = new Set(seen);
      const lacking = expected
        .filter((day) => !known.has(day))
        .map((day) => ({ says: 'a weekday is not in the calendar', expected: day, received: 'nothing', exchange: 'calendar' }));
      const twice =
        seen.length === known.size
          ? []
          : [
              {
                says: 'a day stands in the calendar twice',
                expected: `${known.size} days`,
                received: `${seen.length} rows`,
                exchange: 'calendar',
              },
            ];
      return judgedBy([...lacking, ...twice]);
    }),
};

const weekdaysOf = (year: string): readonly string[] => {
  const days: string[] = [];
  for (const day = new Date(`${year}-01-01T00:00:00Z`); day.toISOString().startsWith(year); day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) days.push(day.toISOString().slice(0, 10));
  }
  return days;
};

export const stocks = {
  domainCountersExist: (): Check =>
    check(
      'stocks-domain-counters-exist',
      'the domain settlement counter of every stock is itself a stock of the list, and its own domain counter',
      (evidence) => {
        const rows = stocksSeen(evidence);
        const byCode = new Map(rows.map((row) => [`${row.market} ${row.stockCode}`, row]));
        return each(rows, 'no stock came', (row) => {
          const domain = byCode.get(`${row.market} ${row.domainSettlementStockCode}`);
          return domain !== undefined && domain.domainSettlementStockCode === domain.stockCode
            ? undefined
            : {
                says: `${row.stockCode} settles on a counter that is not one`,
                expected: 'a stock that settles on itself',
                received: shown(row.domainSettlementStockCode),
                exchange: 'stocks',
              };
        });
      },
    ),

  codesAreUnique: (): Check =>
    check('stocks-codes-are-unique', 'no stock code stands twice in one market', (evidence) => {
      const seen = new Set<string>();
      return each(stocksSeen(evidence), 'no stock came', (row) => {
        const code = `${row.market} ${row.stockCode}`;
        const isNew = !seen.has(code);
        seen.add(code);
        return isNew
          ? undefined
          : { says: 'a stock code stands twice', expected: 'each code once in a market', received: code, exchange: 'stocks' };
      });
    }),
};
