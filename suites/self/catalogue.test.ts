import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { coverageOf } from '../../src/spec/coverage.ts';
import { serverCases } from '../server/index.ts';

/** What must hold for the catalogue as a whole, and for the walls that keep its parts apart. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const caseFiles = readdirSync(`${root}suites/server`).filter((name) => name.endsWith('.cases.ts'));

test('case ids are unique and in kebab-case', () => {
  const ids = serverCases.map((serverCase) => serverCase.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('every case puts a requirement of its role to the test, and none that is excluded', () => {
  const wrong = serverCases.filter((serverCase) => {
    const requirement = requirements[serverCase.requirement];
    return requirement.role === 'client' || 'excluded' in requirement;
  });
  expect(wrong.map((serverCase) => `${serverCase.id}: ${serverCase.requirement}`)).toEqual([]);
});

test('every requirement of a server has a case, or says why nothing can observe it', () => {
  const uncovered = coverageOf(serverCases, 'server').flatMap((area) => area.uncovered);
  expect(uncovered).toEqual([]);
});

test('every case has checks with ids of their own', () => {
  for (const { id, checks } of serverCases) {
    const ids = checks.map((check) => check.id);
    expect({ id, checks: [...new Set(ids)] }).toEqual({ id, checks: ids });
  }
});

test('every case file is in the index, in one area', () => {
  const index = read('suites/server/index.ts');
  expect(caseFiles.filter((file) => !index.includes(`from './${file}'`))).toEqual([]);
  expect(serverCases.length).toBe(
    caseFiles.map((file) => read(`suites/server/${file}`).match(/^ {4}id: /gm)?.length ?? 0).reduce((a, b) => a + b, 0),
  );
});

test('case files stay small, and so do plays', () => {
  const tooLong = caseFiles.filter((file) => read(`suites/server/${file}`).split('\n').length > 250);
  const tooMany = caseFiles.filter((file) => (read(`suites/server/${file}`).match(/^ {4}id: /gm)?.length ?? 0) > 12);
  const longPlays = serverCases.filter((serverCase) => serverCase.play.toString().split('\n').length > 14);
  expect({ tooLong, tooMany, longPlays: longPlays.map((serverCase) => serverCase.id) }).toEqual({
    tooLong: [],
    tooMany: [],
    longPlays: [],
  });
});

test('every folder of src has its wall, and every wall has its folder', () => {
  const { overrides } = JSON.parse(read('biome.json')) as { overrides: readonly { readonly includes: readonly string[] }[] };
  const walled = new Set(overrides.flatMap((override) => override.includes));
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'cli');
  expect(folders.filter((folder) => !walled.has(`src/${folder.name}/**`)).map((folder) => folder.name)).toEqual([]);
  const names = new Set(folders.map((folder) => folder.name));
  const stale = [...walled].filter((glob) => /^src\/[a-z]+\/\*\*$/.test(glob)).filter((glob) => !names.has(glob.split('/')[1] ?? ''));
  expect(stale).toEqual([]);
});
