import type { Capture, CaptureRecord } from '../../../model/capture.ts';
import type { CaptureForm, ColumnMap } from '../../../model/client-config.ts';
import { readCsv } from './csv-text.ts';
import { readJournalMembers } from './journal-record.ts';
import { createUnreadableList, type UnreadableList } from './unreadable.ts';

/** A table as records: the map of the run file says in which column each member stands. */

export type TableOptions = {
  readonly form: CaptureForm;
  readonly columns: ColumnMap;
  readonly delimiter?: string;
  /** Whoever writes it may not be done. */
  readonly isGrowing?: true;
};

/** Of a record; everything else in a map is a member of a trade. */
const ABOUT_RECORD: ReadonlySet<string> = new Set(['record', 'channelId', 'epoch', 'sequence', 'asOfSequence', 'code']);
const NUMBERS: ReadonlySet<string> = new Set(['epoch', 'sequence', 'asOfSequence']);
const KEY: readonly string[] = ['market', 'tradeDate', 'tradeReference', 'side'];

type Table = { readonly positions: ReadonlyMap<string, number>; readonly width: number };

const readHeader = (
  header: readonly string[],
  { columns }: TableOptions,
  unreadable: UnreadableList,
): Table | { readonly problem: string } => {
  const names = header.map((name) => name.trim());
  const repeated = names.find((name, index) => names.indexOf(name) !== index && Object.values(columns).includes(name));
  if (repeated !== undefined) return { problem: `the capture has two columns "${repeated}"` };
  const missing = Object.entries(columns).filter(([, column]) => !names.includes(column));
  const says = ([member, column]: readonly [string, string]) => `it has no column "${column}", which the run file maps to ${member}`;
  const needed = missing.find(([member]) => KEY.includes(member) || member === 'record');
  if (needed !== undefined) return { problem: `the first row of the capture: ${says(needed)}; its columns are ${names.join(', ')}` };
  for (const one of missing) unreadable.add('row 1', says(one));
  const present = Object.entries(columns).filter(([, column]) => names.includes(column));
  return { positions: new Map(present.map(([member, column]) => [member, names.indexOf(column)])), width: names.length };
};

type Row = { readonly about: Readonly<Record<string, string | number>>; readonly trade: Readonly<Record<string, string>> };

const rowOf = (cells: readonly string[], { positions }: Table): Row | { readonly says: string } => {
  const about: Record<string, string | number> = {};
  const trade: Record<string, string> = {};
  for (const [member, position] of positions) {
    const text = cells[position] ?? '';
    if (!ABOUT_RECORD.has(member)) trade[member] = text;
    else if (!NUMBERS.has(member)) about[member] = text;
    else if (/^\d+$/.test(text)) about[member] = Number(text);
    else if (text !== '') return { says: `its ${member} "${text}" is no whole number` };
  }
  return { about, trade };
};

/** A book, and a table that names no kinds of record, holds trades. */
const recordOf = ({ about, trade }: Row, place: string): CaptureRecord | { readonly says: string } =>
  readJournalMembers({ record: 'trade', ...about, trade, key: Object.fromEntries(KEY.map((name) => [name, trade[name] ?? ''])) }, place);

const takeRow = (cells: readonly string[], table: Table, place: string): CaptureRecord | { readonly says: string } => {
  if (cells.length !== table.width) return { says: `it has ${cells.length} fields, and the first row has ${table.width}` };
  const row = rowOf(cells, table);
  return 'says' in row ? row : recordOf(row, place);
};

export const readTable = (text: string, options: TableOptions): Capture | { readonly problem: string } => {
  const { rows, isLastEnded } = readCsv(text, options.delimiter);
  const unreadable = createUnreadableList();
  const [header, ...others] = rows;
  if (header === undefined) return { problem: 'the capture is empty: a table begins with the row of its column names' };
  if ('says' in header) return { problem: `the first row of the capture cannot be read: ${header.says}` };
  const table = readHeader(header.cells, options, unreadable);
  if ('problem' in table) return table;
  // What is written as things happen may just be in the middle of a row; a kill leaves it so.
  const complete = options.isGrowing === true && options.form === 'journal' && !isLastEnded ? others.slice(0, -1) : others;
  const records = complete.flatMap((row): readonly CaptureRecord[] => {
    const place = `line ${row.line}`;
    const read = 'says' in row ? row : takeRow(row.cells, table, place);
    if (!('says' in read)) return [read];
    unreadable.add(place, read.says);
    return [];
  });
  const members = [...table.positions.keys()].filter((member) => !ABOUT_RECORD.has(member));
  return { form: options.form, records, members, unreadable: unreadable.all() };
};
