import { decode } from '../contract/decode.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay, ClearingMapping, DatasetName, Participant, Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { CheckResult } from '../model/verdict.ts';
import { unobserved } from './check.ts';
import type { SeenAt } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';

/** Reading answers that come in pages. What was not read to its last page is not judged: what it lacks may be on the pages that did not come. */

/** How the pages of one kind are read, and under which member their rows stand. */
export type Paging<Row> = {
  readonly member: 'rows' | 'trades';
  readonly read: (json: unknown) => { readonly rows?: readonly Row[] | undefined; readonly nextCursor?: string | undefined } | undefined;
};

export const isReadToTheEnd = (evidence: CaseEvidence, label: string, { read }: Paging<unknown>): boolean => {
  const pages = exchangesOf(evidence, label).map((exchange) => read(jsonOf(exchange)));
  return pages.length > 0 && pages.every((page) => page?.rows !== undefined) && pages.at(-1)?.nextCursor === undefined;
};

/** All rows in the order of the pages, or none when the pages were not read to the end. */
export const rowsSeen = <Row>(evidence: CaseEvidence, label: string, paging: Paging<Row>): readonly SeenAt<Row>[] => {
  if (!isReadToTheEnd(evidence, label, paging)) return [];
  return exchangesOf(evidence, label).flatMap((exchange) =>
    (paging.read(jsonOf(exchange))?.rows ?? []).map((value, index) => ({
      value,
      place: { exchange: exchange.label, at: `/${paging.member}/${index}` },
    })),
  );
};

export const snapshotPaging: Paging<Seen<Trade>> = {
  member: 'trades',
  read: (json) => {
    const page = decode('SnapshotPage', json);
    return page === undefined ? undefined : { rows: page.trades, nextCursor: page.nextCursor };
  },
};

/** A case takes a dataset under the dataset's own name. */
const PAGES = {
  participants: 'ParticipantPage',
  stocks: 'StockPage',
  calendar: 'CalendarPage',
  'clearing-mappings': 'ClearingMappingPage',
} as const satisfies Readonly<Record<DatasetName, string>>;

export const datasetPageOf = (name: DatasetName, json: unknown) => decode(PAGES[name], json);

/** Rows as sent, for hashing: what was not understood counts too. */
export const rawPaging = (name: DatasetName): Paging<unknown> => ({
  member: 'rows',
  read: (json) => ({ rows: rawRows(json), nextCursor: datasetPageOf(name, json)?.nextCursor }),
});

const rawRows = (json: unknown): readonly unknown[] | undefined =>
  typeof json === 'object' && json !== null && 'rows' in json && Array.isArray(json.rows) ? json.rows : undefined;

export const participantsSeen = (evidence: CaseEvidence): readonly SeenAt<Seen<Participant>>[] =>
  rowsSeen(evidence, 'participants', { member: 'rows', read: (json) => decode('ParticipantPage', json) });

export const stocksSeen = (evidence: CaseEvidence): readonly SeenAt<Seen<Stock>>[] =>
  rowsSeen(evidence, 'stocks', { member: 'rows', read: (json) => decode('StockPage', json) });

export const calendarSeen = (evidence: CaseEvidence): readonly SeenAt<Seen<CalendarDay>>[] =>
  rowsSeen(evidence, 'calendar', { member: 'rows', read: (json) => decode('CalendarPage', json) });

export const mappingsSeen = (evidence: CaseEvidence): readonly SeenAt<Seen<ClearingMapping>>[] =>
  rowsSeen(evidence, 'clearing-mappings', { member: 'rows', read: (json) => decode('ClearingMappingPage', json) });

export const notReadToTheEnd = (label: string): CheckResult => unobserved(`"${label}" was not read to its last page`);
