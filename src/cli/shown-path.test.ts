import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shownPath } from './shown-path.ts';

const here = process.cwd();

test.each([
  { what: 'the working folder', path: here, says: '.' },
  { what: 'what lies in it', path: join(here, 'reports', 'a'), says: join('reports', 'a') },
  { what: 'what only begins with two dots', path: join(here, '..reports'), says: '..reports' },
  { what: 'the folder above', path: dirname(here), says: dirname(here) },
  { what: 'what lies beside it', path: join(dirname(here), 'other'), says: join(dirname(here), 'other') },
])('$what is shown as $says', ({ path, says }) => {
  expect(shownPath(path)).toBe(says);
});
