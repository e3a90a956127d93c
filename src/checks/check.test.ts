import { expect, test } from '@jest/globals';
import type { Finding } from '../model/verdict.ts';
import { judgedBy, met, shown } from './check.ts';

const finding = (received: string): Finding => ({ says: 'wrong', expected: 'right', received });
const findings = (count: number) => Array.from({ length: count }, (_, index) => finding(`${index + 1}`));

test('without a finding a check is met', () => {
  expect(judgedBy([])).toEqual(met);
});

test('twenty findings are shown as they are', () => {
  expect(judgedBy(findings(20))).toEqual({ outcome: 'violated', findings: findings(20) });
});

test('of more findings the last one says how many there were', () => {
  const rest: Finding = { says: '5 more of the same kind', expected: 'none', received: '25 findings in all' };
  expect(judgedBy(findings(25))).toEqual({ outcome: 'violated', findings: [...findings(20), rest] });
});

/** Deeper than any stack: what a peer may nest must not take the judge down. */
const nested = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);

const texts: readonly (readonly [string, unknown, string])[] = [
  ['a text', 'HKD', 'HKD'],
  ['no text', '', 'an empty text'],
  ['nothing', undefined, 'nothing'],
  ['null', null, 'null'],
  ['a list', [1, 'a'], '[1,"a"]'],
  ['a long text', 'x'.repeat(300), `${'x'.repeat(200)}…`],
  ['a deep value', nested, 'a value that is nested too deeply to be shown'],
];

test.each(texts)('%s is shown to a person', (_, value, text) => {
  expect(shown(value)).toBe(text);
});
