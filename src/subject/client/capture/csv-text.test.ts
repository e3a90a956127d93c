import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from './csv-text.ts';

const cellsOf = (text: string, delimiter?: string) => readCsv(text, delimiter).rows.map((row) => ('cells' in row ? row.cells : row.says));

describe('a table of comma-separated text', () => {
  test.each([
    [
      'plain rows',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'carriage returns',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last row without its end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty fields',
      'a,,\n,"",c\n',
      [
        ['a', '', ''],
        ['', '', 'c'],
      ],
    ],
    [
      'quotes, delimiters and line feeds inside quotes',
      '"a ""b""","c,d"\n"1\n2",3\n',
      [
        ['a "b"', 'c,d'],
        ['1\n2', '3'],
      ],
    ],
    ['blank lines between rows', 'a\n\n1\n', [['a'], ['1']]],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test.each([
    ['a quote inside a bare field', 'a,b"c\n1,2\n', 'a quote stands inside a field that does not begin with one'],
    ['text after a closing quote', '"a"b,c\n1,2\n', 'something other than the delimiter follows a field'],
  ])('%s makes its row unreadable, and no other', (_name, text, says) => {
    expect(cellsOf(text)).toEqual([says, ['1', '2']]);
  });

  test('a quote that is never closed is said where its row begins', () => {
    expect(readCsv('a,b\n1,"2\n3,4\n').rows[1]).toEqual({ line: 2, says: 'a quoted field does not end' });
  });

  test('rows know the line on which they begin', () => {
    expect(readCsv('a\n"1\n2"\n3\n').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('another delimiter', () => {
    expect(cellsOf('a;b,c\n', ';')).toEqual([['a', 'b,c']]);
  });

  test('whatever stands in a cell is read as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '0', '"', ',', '\n', '\r', ' ', '匯') });
    const written = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        expect(cellsOf(written(rows))).toEqual(rows);
      }),
    );
  });
});
