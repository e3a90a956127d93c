import { expect, test } from '@jest/globals';
import { printable, printableTexts } from './printable.ts';

test('what commands a terminal is spelled out; lines, tabs and every script stay', () => {
  expect(printable('\u001b[31mred\u001b[0m \u009b2J \u0007\r\b\u007f \u202etxt.exe')).toBe(
    '\\u001b[31mred\\u001b[0m \\u009b2J \\u0007\\u000d\\u0008\\u007f \\u202etxt.exe',
  );
  expect(printable('one\n\ttwo 新鴻基 \ud83d\ude00')).toBe('one\n\ttwo 新鴻基 \ud83d\ude00');
  expect(printable('half \ud800')).toBe('half \\ud800');
});

test('every text of what is stored, at any depth, and nothing else', () => {
  const stored = { sentence: 'a\u001b', checks: [{ findings: [{ received: '\u009b', count: 3 }] }], none: undefined };
  expect(printableTexts(stored)).toEqual({
    sentence: 'a\\u001b',
    checks: [{ findings: [{ received: '\\u009b', count: 3 }] }],
    none: undefined,
  });
});
