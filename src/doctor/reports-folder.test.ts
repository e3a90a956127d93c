import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { tryReportsFolder } from './reports-folder.ts';

const temporary = mkdtempSync(join(tmpdir(), 'ocp-place-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const newFolder = (): string => mkdtempSync(join(temporary, 'one-'));

const where = '--reports';

test('a folder that is there stays as it was, and one that can be made is not left behind', () => {
  const folder = newFolder();
  expect(tryReportsFolder({ value: folder, where })).toBe(folder);
  expect(readdirSync(folder)).toEqual([]);
  expect(tryReportsFolder({ value: join(folder, 'deep', 'deeper'), where })).toBe(folder);
  expect(readdirSync(folder, { recursive: true })).toEqual([]);
});

test('a file where a folder should be is refused by its path, also above the folder', () => {
  const file = join(newFolder(), 'taken');
  writeFileSync(file, '');
  for (const value of [file, join(file, 'reports')]) {
    expect(() => tryReportsFolder({ value, where })).toThrow(
      expect.objectContaining({ code: 'REPORTS_UNWRITABLE', where, message: expect.stringContaining(`the reports folder ${value}: `) }),
    );
  }
});

const isLinux = existsSync('/proc/self');

(isLinux ? test : test.skip)('a place where nothing can be made is refused at once', () => {
  const value = '/proc/ocp-reports/deeper';
  expect(() => tryReportsFolder({ value, where })).toThrow(`Nothing can be stored in the reports folder ${value}`);
});
