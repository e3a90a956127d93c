import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { changedFiles, snapshotOf } from './watched-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocp-watched-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, name);
  return file;
};

test('all that a developer may save is looked at, and nothing that the suite writes', async () => {
  for (const name of ['a.ts', 'reports/a-module.ts', 'node_modules/x.js', '.git/x', 'out/latest.txt', 'past.jsonl']) write(name);
  const seen = await snapshotOf(folder, new Set([join(folder, 'out'), join(folder, 'past.jsonl')]));
  expect([...seen.keys()].map((file) => relative(folder, file)).sort()).toEqual(['a.ts', join('reports', 'a-module.ts')]);
});

test('a file has changed that was written, came or went', async () => {
  const [kept, written, gone] = [write('b/kept'), write('b/written'), write('b/gone')];
  const before = await snapshotOf(join(folder, 'b'), new Set());
  utimesSync(written, 1, 1);
  rmSync(gone);
  const come = write('b/come');
  const after = await snapshotOf(join(folder, 'b'), new Set());
  expect([...changedFiles(before, after)].sort()).toEqual([come, gone, written].sort());
  expect(after.get(kept)).toBe(before.get(kept));
});
