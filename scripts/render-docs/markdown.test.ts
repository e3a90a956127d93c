import { describe, expect, it } from '@jest/globals';
import { markdown } from './markdown.ts';

describe('markdown', () => {
  it.each([
    ['a paragraph over two lines', 'one\ntwo', '<p>one\ntwo</p>'],
    ['code and bold', 'say `a<b` **now**', '<p>say <code>a&lt;b</code> <strong>now</strong></p>'],
    [
      'a list right below its sentence',
      'Values.\n- `A`: first\n  and more\n- `B`',
      '<p>Values.</p>\n<ul><li><code>A</code>: first and more</li><li><code>B</code></li></ul>',
    ],
    [
      'a table without its rule',
      '| a | b |\n|---|---|\n| 1 | `2` |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table>',
    ],
  ])('renders %s', (_, given, want) => {
    expect(markdown(given)).toBe(want);
  });
});
