import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { readOrder } from '../../../suites/run/play-order.ts';
import { verdictAt } from './progress.ts';

/** Files by which the command and the processes that play tell each other something: read as what they are, or refused by name. */

const folder = mkdtempSync(join(tmpdir(), 'ocp-handed-over-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  delete process.env['OCP_PLAY_ORDER'];
});

const written = (value: unknown): string => {
  const file = join(folder, 'handed-over.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
};

test('an order is whole, or is refused', () => {
  const order = { runFolder: folder, config: {}, absent: {}, sequence: ['a-case'], reproduce: {} };
  process.env['OCP_PLAY_ORDER'] = written(order);
  expect(readOrder()).toEqual(order);
  const { sequence, ...others } = order;
  expect(sequence).toHaveLength(1);
  process.env['OCP_PLAY_ORDER'] = written(others);
  expect(readOrder).toThrow(/handed-over\.json is no order of cases to play/);
});

test('a verdict is one, is not there, or is refused', () => {
  expect(verdictAt(join(folder, 'none.json'))).toBeUndefined();
  const file = written({ caseId: 'a-case' });
  expect(() => verdictAt(file)).toThrow(`The file ${file} cannot be used: its member "title" is missing`);
});
