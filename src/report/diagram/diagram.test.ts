import { expect, test } from '@jest/globals';
import type { Diagram } from '../../model/diagram.ts';
import { diagramSvg } from './diagram-svg.ts';
import { diagramText } from './diagram-text.ts';
import { oneLine } from './one-line.ts';

const diagram: Diagram = {
  title: 'the next event does not follow',
  lanes: ['driver', 'server'],
  rows: [
    { kind: 'request', text: 'all: GET …/events', atMs: 3.4 },
    { kind: 'answer', text: 'all: 200, 4 events', atMs: 9 },
    { kind: 'folded', text: 'events 1 to 2, as expected', atMs: 9 },
    { kind: 'sent', text: '5  TRADE_REPORTED', atMs: 9, isFault: true },
  ],
  expected: 'sequence 3',
  received: 'sequence 5',
};

const { isFault: _, ...unmarked } = { kind: 'sent', text: 'last', atMs: 9, isFault: true } as const;

test('in text, the arrows tell the direction, and the faulty row has expected and received below it', () => {
  expect(diagramText(diagram).split('\n')).toEqual([
    '   driver … server',
    '   │── all: GET …/events ─▶',
    '   │◀─ all: 200, 4 events ──',
    '   ┊ events 1 to 2, as expected',
    '!! │◀─ 5 TRADE_REPORTED ──',
    '!! │     expected: sequence 3',
    '!! │     received: sequence 5',
  ]);
});

test('a client case has its own lanes, and what the stage did stands across them', () => {
  const ofClient: Diagram = {
    ...diagram,
    lanes: ['client', 'simulator'],
    rows: [
      { kind: 'noted', text: 'fault drop on pullEvents', atMs: 4 },
      { kind: 'noted', text: 'capture, its end: the client recorded nothing of it', atMs: 9, isFault: true },
    ],
  };
  expect(diagramText(ofClient).split('\n')).toEqual([
    '   client … simulator',
    '   * fault drop on pullEvents',
    '!! * capture, its end: the client recorded nothing of it',
    '!! │     expected: sequence 3',
    '!! │     received: sequence 5',
  ]);
  expect(diagramSvg(ofClient)).toMatch(/>client<.*>simulator<.*fault drop on pullEvents/s);
});

test('what is missing altogether is said at the end', () => {
  const lines = diagramText({ ...diagram, rows: [unmarked] }).split('\n');
  expect(lines.slice(-2)).toEqual(['!! │     expected: sequence 3', '!! │     received: sequence 5']);
  expect(diagramSvg({ ...diagram, rows: [unmarked] })).toContain('expected: sequence 3');
});

test('as a picture, a text of a peer stays text, and every row has its place', () => {
  const wild = '</text><script>alert("1")</script>\u0000&';
  const svg = diagramSvg({ ...diagram, title: wild, rows: [{ kind: 'sent', text: wild, atMs: 1, isFault: true }], received: wild });
  expect(svg).not.toContain('<script');
  expect(svg.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)).toHaveLength(4);
  expect(svg).not.toContain('\u0000');
  const ys = [...diagramSvg(diagram).matchAll(/<line x1="\d+" y1="(\d+)" x2="\d+" y2="\1"/g)].map(([, y]) => Number(y));
  expect(ys).toHaveLength(3);
  expect(ys.toSorted((a, b) => a - b)).toEqual(ys);
});

test('a text that does not fit is cut where one sees it, and Chinese letters take two places', () => {
  expect(oneLine('a\n  b', 9)).toBe('a b');
  expect(oneLine('abcdef', 3)).toBe('abc…');
  expect(oneLine('騰訊控股', 4)).toBe('騰訊…');
});
