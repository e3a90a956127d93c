import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { partReader, readWithParts, saveWithParts } from './parts-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocp-parts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, `${name}.json`);
const parts = (): string => join(folder, 'parts');
const save = (name: string, value: object): Promise<void> => saveWithParts(file(name), value, parts());
const load = (name: string): Promise<unknown> => readWithParts(file(name), partReader(parts()));

const page = 'x'.repeat(5_000);
const rows = Array.from({ length: 100 }, (_, index) => ({ name: `row number ${index}`, code: `${index}`.padStart(40, '0') }));
const evidence = (own: string) => ({
  caseId: own,
  exchanges: [{ response: { body: { text: page } } }, { response: { body: { text: own } } }],
  client: { 'a/b~c': page, records: [...rows.map((row) => ({ row, own })), { rows }] },
});

describe('evidence with large parts', () => {
  test('comes back as it was saved, also what stands within a part', async () => {
    await save('one', evidence('one'));
    await save('two', evidence('two'));
    expect(await load('one')).toEqual(evidence('one'));
    expect(await load('two')).toEqual(evidence('two'));
  });

  test('shares what is equal, and does not mix what is not', async () => {
    await save('one', evidence('one'));
    await save('two', evidence('two'));
    // The page and the rows once; the records of each case.
    expect(await readdir(parts())).toHaveLength(4);
    const reader = partReader(parts());
    expect([await readWithParts(file('one'), reader), await readWithParts(file('two'), reader)]).toEqual([
      evidence('one'),
      evidence('two'),
    ]);
  });

  test('is told by places that nothing recorded can be taken for', async () => {
    const odd = { exchanges: [], client: { apart: { '/caseId': 'x' }, text: page } };
    await save('odd', odd);
    expect(await load('odd')).toEqual(odd);
  });

  test('has no parts when nothing in it is large', async () => {
    await save('small', { caseId: 'small' });
    expect(await readdir(folder)).toEqual(['small.json']);
    expect(await load('small')).toEqual({ caseId: 'small' });
  });

  test('keeps its exchanges in its own file, however many there are', async () => {
    const many = { exchanges: Array.from({ length: 200 }, (_, index) => ({ label: `pull#${index}`, path: '/'.repeat(100) })) };
    await save('many', many);
    expect(JSON.parse(await readFile(file('many'), 'utf8'))).toEqual(many);
  });
});

describe('a broken part is named', () => {
  test.each([
    ['changed', (path: string) => writeFile(path, 'y'.repeat(5_000)), /its content is not what its name says/],
    ['gone', (path: string) => rm(path), /it does not exist/],
  ])('%s', async (_, harm, says) => {
    await save('one', { caseId: 'one', text: page });
    const [name = ''] = await readdir(parts());
    await harm(join(parts(), name));
    await expect(load('one')).rejects.toMatchObject({
      code: 'BROKEN_RUN_FILE',
      where: join(parts(), name),
      message: expect.stringMatching(says),
    });
  });

  test.each([
    ['a path', { '/text': '../../secret' }, /names "..\/..\/secret", which is no part/],
    ['a place that is not there', undefined, /names the place "\/nowhere\/text", which is not there/],
  ])('%s', async (_, apart, says) => {
    await save('one', { caseId: 'one', text: page });
    const [name = ''] = await readdir(parts());
    await writeFile(file('one'), JSON.stringify({ caseId: 'one', text: null, apart: apart ?? { '/nowhere/text': name } }));
    await expect(load('one')).rejects.toMatchObject({ where: file('one'), message: expect.stringMatching(says) });
  });
});
