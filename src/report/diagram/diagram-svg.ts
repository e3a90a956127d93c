import type { Diagram, DiagramRow } from '../../model/diagram.ts';
import { xmlText } from '../xml-text.ts';
import { oneLine } from './one-line.ts';

/** A sequence diagram as a picture that needs nothing from elsewhere. It brings its own background, for readers in dark mode. */

const WIDTH = 940;
const DRIVER = 120;
const SERVER = 880;
const ROW = 34;
const TOP = 64;
const MIDDLE = (DRIVER + SERVER) / 2;
const LETTERS = 104;
const NOTE_LETTERS = 96;
const NOTE = 52;

const INK = '#1f2937';
const QUIET = '#6b7280';
const FAULT = '#b91c1c';
const PALE_FAULT = '#fef2f2';

type Point = readonly [x: number, y: number];

const text = ([x, y]: Point, words: string, more = ''): string => `<text x="${x}" y="${y}" ${more}>${xmlText(words)}</text>`;

const arrow = (y: number, isToServer: boolean, colour: string): string => {
  const [from, to] = isToServer ? [DRIVER, SERVER] : [SERVER, DRIVER];
  const back = isToServer ? -8 : 8;
  const head = `M${to} ${y} l${back} -4 v8 z`;
  return `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="${colour}"/><path d="${head}" fill="${colour}"/>`;
};

const foldedRow = (row: DiagramRow, y: number): string =>
  `<rect x="${DRIVER}" y="${y - 18}" width="${SERVER - DRIVER}" height="24" fill="#f3f4f6"/>` +
  text([MIDDLE, y - 2], oneLine(row.text, LETTERS), `text-anchor="middle" fill="${QUIET}" font-style="italic"`);

/** Something that nobody sent, across both lanes. */
const notedRow = (row: DiagramRow, y: number): string => {
  const [ink, paper] = row.isFault ? [FAULT, PALE_FAULT] : ['#92400e', '#fffbeb'];
  return (
    `<rect x="${DRIVER - 24}" y="${y - 18}" width="${SERVER - DRIVER + 48}" height="24" rx="4" fill="${paper}" stroke="${ink}"/>` +
    text([MIDDLE, y - 2], oneLine(row.text, LETTERS), `text-anchor="middle" fill="${ink}"`) +
    text([DRIVER - 34, y - 2], `${Math.round(row.atMs)} ms`, `text-anchor="end" fill="${QUIET}" font-size="11"`)
  );
};

const arrowRow = (row: DiagramRow, y: number): string => {
  const colour = row.isFault ? FAULT : INK;
  const weight = row.isFault ? ' font-weight="700"' : '';
  return (
    text([MIDDLE, y - 5], oneLine(row.text, LETTERS), `text-anchor="middle" fill="${colour}"${weight}`) +
    arrow(y, row.kind === 'request', colour) +
    text([DRIVER - 12, y + 4], `${Math.round(row.atMs)} ms`, `text-anchor="end" fill="${QUIET}" font-size="11"`)
  );
};

const rowOf = (row: DiagramRow, y: number): string => {
  if (row.kind === 'folded') return foldedRow(row, y);
  return row.kind === 'noted' ? notedRow(row, y) : arrowRow(row, y);
};

const note = ({ expected, received }: Diagram, y: number): string =>
  `<rect x="${DRIVER + 24}" y="${y + 8}" width="${SERVER - DRIVER - 48}" height="${NOTE - 10}" rx="4" fill="${PALE_FAULT}" stroke="${FAULT}"/>` +
  text([DRIVER + 36, y + 24], oneLine(`expected: ${expected}`, NOTE_LETTERS), `fill="${FAULT}"`) +
  text([DRIVER + 36, y + 42], oneLine(`received: ${received}`, NOTE_LETTERS), `fill="${FAULT}"`);

const lane = (x: number, name: string, bottom: number): string =>
  `<line x1="${x}" y1="66" x2="${x}" y2="${bottom}" stroke="#9ca3af" stroke-dasharray="3 3"/>` +
  `<rect x="${x - 44}" y="42" width="88" height="24" rx="4" fill="#e5e7eb"/>` +
  text([x, 59], name, `text-anchor="middle" fill="${INK}" font-weight="700"`);

export const diagramSvg = (diagram: Diagram): string => {
  let y = TOP;
  const parts: string[] = [];
  for (const row of diagram.rows) {
    y += ROW;
    parts.push(rowOf(row, y));
    if (!row.isFault) continue;
    parts.push(note(diagram, y));
    y += NOTE;
  }
  if (!diagram.rows.some(({ isFault }) => isFault)) {
    parts.push(note(diagram, y));
    y += NOTE;
  }
  const bottom = y + 16;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${bottom + 12}" viewBox="0 0 ${WIDTH} ${bottom + 12}" font-family="ui-sans-serif, system-ui, Helvetica, Arial, sans-serif" font-size="13">`;
  const title = text([20, 26], oneLine(diagram.title, NOTE_LETTERS), `fill="${INK}" font-size="15" font-weight="700"`);
  const lanes = lane(DRIVER, diagram.lanes[0], bottom) + lane(SERVER, diagram.lanes[1], bottom);
  return `${open}<title>${xmlText(diagram.title)}</title><rect width="100%" height="100%" fill="#ffffff"/>${title}${lanes}${parts.join('')}</svg>\n`;
};
