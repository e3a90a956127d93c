import { decode } from '../../contract/decode.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { DatasetName, DatasetSummary } from '../../model/reference-data.ts';
import type { Seen } from '../../model/seen.ts';
import { jsonOf } from '../observe.ts';
import { datasetPageOf } from '../pages.ts';

/** How a client read the datasets: page by page, from a request without a cursor to the next one of these. */

const DATASET_OF: Readonly<Record<string, DatasetName>> = {
  listParticipants: 'participants',
  listStocks: 'stocks',
  listCalendar: 'calendar',
  listClearingMappings: 'clearing-mappings',
};

export const datasetOf = ({ operationId }: Exchange): DatasetName | undefined => DATASET_OF[operationId];

export const cursorOf = ({ request }: Exchange): string | null => new URLSearchParams(request.path.split('?')[1] ?? '').get('cursor');

export type Reading = {
  readonly dataset: DatasetName;
  readonly pages: readonly Exchange[];
  /** What the last manifest before it says of the dataset. */
  readonly announced: Seen<DatasetSummary> | undefined;
};

const announcedBefore = ({ exchanges }: CaseEvidence, dataset: DatasetName, startedMs: number): Seen<DatasetSummary> | undefined =>
  exchanges
    .filter(({ operationId, response, timing }) => operationId === 'getManifest' && response?.status === 200 && timing.endedMs <= startedMs)
    .flatMap((exchange) => decode('Manifest', jsonOf(exchange))?.datasets ?? [])
    .findLast((summary) => summary.dataset === dataset);

export const readingsIn = (evidence: CaseEvidence): readonly Reading[] => {
  const readings: { dataset: DatasetName; pages: Exchange[] }[] = [];
  for (const exchange of evidence.exchanges) {
    const dataset = datasetOf(exchange);
    if (dataset === undefined || exchange.response?.status !== 200) continue;
    const current = readings.findLast((reading) => reading.dataset === dataset);
    if (current === undefined || cursorOf(exchange) === null) readings.push({ dataset, pages: [exchange] });
    else current.pages.push(exchange);
  }
  return readings.map((reading) => ({
    ...reading,
    announced: announcedBefore(evidence, reading.dataset, reading.pages[0]?.timing.startedMs ?? 0),
  }));
};

const rowsOf = (exchange: Exchange): readonly unknown[] => {
  const json = jsonOf(exchange);
  return typeof json === 'object' && json !== null && 'rows' in json && Array.isArray(json.rows) ? json.rows : [];
};

export const rowsRead = ({ pages }: Reading): readonly unknown[] => pages.flatMap(rowsOf);

export const nextCursorOf = (dataset: DatasetName, page: Exchange): string | undefined => datasetPageOf(dataset, jsonOf(page))?.nextCursor;

export const isWhole = ({ dataset, pages }: Reading): boolean => {
  const last = pages.at(-1);
  return last !== undefined && nextCursorOf(dataset, last) === undefined;
};
