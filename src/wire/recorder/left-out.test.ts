import { expect, test } from '@jest/globals';
import { withoutMiddle } from './left-out.ts';

test.each([
  ['short', 'one\ntwo\n', 'one\ntwo\n'],
  ['of lines', 'one\ntwo\nthree\nno\n', 'one\n… 10 bytes are left out here …\nno\n'],
  ['of one line', 'abcdefghijkl', 'abcd\n… 4 bytes are left out here …\nijkl'],
  ['whose last line is long', 'one\ntwo\nabcdefghijkl\n', 'one\n… 13 bytes are left out here …\njkl\n'],
])('a text %s keeps its beginning and its end', (_name, text, kept) => {
  expect(withoutMiddle(text, 8)).toBe(kept);
});
