import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DatasetName, DatasetSummary, Stock } from '../../model/reference-data.ts';
import { calendarDays } from './calendar.ts';
import { type ClearingMappings, MAPPING_NOTICE } from './clearing-mappings.ts';
import { timeOn, timestampOf } from './market-time.ts';
import { participants } from './participants.ts';
import { stocksOn } from './securities.ts';
import type { ReferenceDay } from './world.ts';

/**
 * The four datasets of each business date, as full snapshots. Rows are made once and hashed when somebody asks; a
 * correction replaces a date's rows by a new version.
 */
export type ReferenceDays = {
  readonly on: (date: string, caller: readonly string[]) => ReferenceDay;
  readonly correct: (dataset: DatasetName, reason: string, at: { readonly date: string; readonly time: number }) => void;
};

const DATASETS: readonly DatasetName[] = ['participants', 'stocks', 'calendar', 'clearing-mappings'];
const PUBLISHED_AT = '06:30:00.000';
const CORRECTED_AT = '07:45:00.000';

const texts = new WeakMap<object, string>();

const canonicalText = (row: object): string => {
  const known = texts.get(row) ?? canonicalize(row) ?? '';
  texts.set(row, known);
  return known;
};

/** SHA-256 over the rows in canonical JSON, each followed by a line feed. */
const hashOfRows = (rows: readonly object[]): string => {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${canonicalText(row)}\n`);
  return hash.digest('hex');
};

const hashes = new WeakMap<readonly object[], string>();

const keptHash = (rows: readonly object[]): string => {
  const known = hashes.get(rows) ?? hashOfRows(rows);
  hashes.set(rows, known);
  return known;
};

type Correction = { readonly reason: string; readonly publishedAt: number };

const flipVcm = (stock: Stock): Stock => ({ ...stock, vcmEligible: !stock.vcmEligible });

/** What an operator's correction changes: something that no trade rests on. Corrected twice, it is as it was. */
const correctedRows = (dataset: DatasetName, date: string): readonly object[] => {
  const rows = publicRows(dataset, date);
  const [first, ...rest] = rows;
  if (dataset === 'stocks') return stocksOn(date).map((stock, index) => (index === 0 ? flipVcm(stock) : stock));
  if (dataset === 'participants') return [{ ...first, status: 'SUSPENDED' }, ...rest];
  if (dataset === 'calendar') return [{ ...first, severeWeather: true }, ...rest];
  return rows;
};

const publicRows = (dataset: DatasetName, date: string): readonly object[] => {
  if (dataset === 'participants') return participants();
  return dataset === 'stocks' ? stocksOn(date) : dataset === 'calendar' ? calendarDays() : [];
};

export type ReferenceInput = {
  readonly mappings: ClearingMappings;
  /** The date that shows clients what a correction looks like. */
  readonly correctedDate: string | undefined;
};

export const createReferenceDays = ({ mappings, correctedDate }: ReferenceInput): ReferenceDays => {
  const corrections = new Map<string, Correction[]>();
  const operatorRows = new Map<string, readonly object[]>();
  const made = new Map<string, readonly object[]>();
  const keyOf = (dataset: DatasetName, date: string) => `${date} ${dataset}`;
  const correctionsOf = (dataset: DatasetName, date: string): readonly Correction[] => corrections.get(keyOf(dataset, date)) ?? [];
  const add = (dataset: DatasetName, date: string, correction: Correction) =>
    corrections.set(keyOf(dataset, date), [...correctionsOf(dataset, date), correction]);
  if (correctedDate !== undefined) {
    const reason = 'Version 1 carried a short name that had been changed.';
    add('stocks', correctedDate, { reason, publishedAt: timeOn(correctedDate, CORRECTED_AT) });
  }

  const rowsOf = (dataset: DatasetName, date: string, caller: readonly string[]): readonly object[] => {
    if (dataset !== 'clearing-mappings') return operatorRows.get(keyOf(dataset, date)) ?? publicRows(dataset, date);
    const key = `${date} ${correctionsOf(dataset, date).length} ${caller.join(' ')}`;
    const rows = made.get(key) ?? mappings.rowsOn(date, caller);
    made.set(key, rows);
    return rows;
  };
  const summarize = (dataset: DatasetName, date: string, caller: readonly string[]): DatasetSummary => {
    const rows = rowsOf(dataset, date, caller);
    const past = correctionsOf(dataset, date);
    const last = past.at(-1);
    return {
      dataset,
      version: past.length + 1,
      count: rows.length,
      hash: keptHash(rows),
      publishedAt: timestampOf(last?.publishedAt ?? timeOn(date, PUBLISHED_AT)),
      ...(last ? { correctionReason: last.reason } : {}),
      ...(dataset === 'clearing-mappings' ? { notice: MAPPING_NOTICE } : {}),
    };
  };

  return {
    on: (date, caller) => ({
      get summaries() {
        return DATASETS.map((dataset) => summarize(dataset, date, caller));
      },
      rows: (dataset) => rowsOf(dataset, date, caller),
    }),
    correct: (dataset, reason, { date, time }) => {
      const key = keyOf(dataset, date);
      const rows = operatorRows.has(key) ? publicRows(dataset, date) : correctedRows(dataset, date);
      if (operatorRows.has(key)) operatorRows.delete(key);
      else operatorRows.set(key, rows);
      add(dataset, date, { reason, publishedAt: time });
    },
  };
};
