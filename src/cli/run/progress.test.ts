import { expect, test } from '@jest/globals';
import { plain } from '../../report/summary.ts';
import { startProgress } from './progress.ts';

const verdict = (kind: 'pass' | 'fail', title: string) => ({ verdict: kind, title, family: 'schema', sentence: 's' }) as const;

const screenOf = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 40, write: (text: string) => written.push(text), written };
};

test('a log gets a line now and then, and red cases at once', () => {
  const screen = screenOf(false);
  const progress = startProgress(20, screen, { paint: plain });
  for (let number = 1; number <= 19; number += 1) progress.ended(verdict('pass', `case ${number}`));
  progress.ended(verdict('fail', 'the bad one'));
  progress.stop();
  expect(screen.written).toHaveLength(11);
  expect(screen.written).toContain('fail the bad one (schema)\n');
  expect(screen.written.at(-1)).toBe('20 of 20  19 pass, 1 fail  schema\n');
  expect(screen.written.join('')).not.toContain('\u001b');
});

test('says how long the rest will take, once enough is known', () => {
  const screen = screenOf(false);
  let atMs = 0;
  const progress = startProgress(10, screen, { paint: plain, now: () => atMs });
  for (atMs = 1000; atMs <= 10_000; atMs += 1000) progress.ended(verdict('pass', 'one'));
  const told = screen.written.map((line) => /about (\d+) s left/.exec(line)?.[1]);
  expect(told).toEqual([undefined, undefined, '7', '6', '5', '4', '3', '2', '1', undefined]);
});

test('a screen gets one line that moves and never wraps', () => {
  const screen = screenOf(true);
  const progress = startProgress(2, screen, { paint: plain });
  progress.ended(verdict('pass', 'one'));
  progress.ended(undefined);
  progress.stop();
  const lines = screen.written.map((text) => text.replace('\r\u001b[2K', ''));
  expect(lines).toEqual(['1 of 2  1 pass  schema', '2 of 2  1 pass, 1 no verdict  ', '']);
});
