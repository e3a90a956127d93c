import { expect, test } from '@jest/globals';
import { capped } from './wire-text.ts';

test('cut text says how much is gone', () => {
  expect(capped('0123456789', 4)).toMatch(/^0123\n… cut here: 6 of 10 characters/);
});
