/**
 * Reads comma-separated text as RFC 4180 has it, and no more leniently: a quote inside a bare field, or anything after a closing quote,
 * makes the row unreadable. The next row begins at the next line feed outside quotes.
 */

export type CsvRow = { readonly line: number } & ({ readonly cells: readonly string[] } | { readonly says: string });

export type CsvText = {
  readonly rows: readonly CsvRow[];
  /** Whether the last row ended with a line feed; without one it may not be complete. */
  readonly isLastEnded: boolean;
};

type Cell = { readonly text: string; readonly end: number } | { readonly says: string; readonly end: number };

const quotedCell = (text: string, start: number): Cell => {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { says: 'a quoted field does not end', end: text.length };
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { text: pieces.join('"'), end: quote + 1 };
    from = quote + 2;
  }
};

const bareCell = (text: string, start: number, delimiter: string): Cell => {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const cell = text.slice(start, end);
  return cell.includes('"') ? { says: 'a quote stands inside a field that does not begin with one', end } : { text: cell, end };
};

const afterLine = (text: string, position: number): number => {
  const feed = text.indexOf('\n', position);
  return feed === -1 ? text.length : feed + 1;
};

/** Where a row ends: at the line feed, or the carriage return before one. */
const endOfRow = (text: string, position: number): number | undefined => {
  if (position >= text.length) return position;
  if (text[position] === '\n') return position + 1;
  return text.startsWith('\r\n', position) ? position + 2 : undefined;
};

type RowRead = { readonly row: { readonly cells: readonly string[] } | { readonly says: string }; readonly next: number };

const readRow = (text: string, start: number, delimiter: string): RowRead => {
  const cells: string[] = [];
  for (let position = start; ; position += 1) {
    const cell = text[position] === '"' ? quotedCell(text, position) : bareCell(text, position, delimiter);
    if ('says' in cell) return { row: { says: cell.says }, next: afterLine(text, cell.end) };
    cells.push(cell.text);
    position = cell.end;
    const next = endOfRow(text, position);
    if (next !== undefined) return { row: { cells }, next };
    if (text[position] !== delimiter) {
      return { row: { says: 'something other than the delimiter follows a field' }, next: afterLine(text, position) };
    }
  }
};

const countLines = (text: string): number => text.split('\n').length - 1;

const isBlank = (row: RowRead['row']): boolean => 'cells' in row && row.cells.length === 1 && row.cells[0]?.trim() === '';

export const readCsv = (text: string, delimiter = ','): CsvText => {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let position = 0; position < text.length; ) {
    const { row, next } = readRow(text, position, delimiter);
    if (!isBlank(row)) rows.push({ line, ...row });
    line += countLines(text.slice(position, next));
    position = next;
  }
  return { rows, isLastEnded: text === '' || text.endsWith('\n') };
};
