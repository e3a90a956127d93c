import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Requirement, requirements } from '../../generated/requirements.ts';
import { coverageOf } from '../../src/spec/coverage.ts';
import { clientCases } from '../client/index.ts';
import { serverCases } from '../server/index.ts';

/** What must hold for the catalogue as a whole, and for the walls that keep its parts apart. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** What both catalogues must hold alike. A client case is played by its stage: it has no play. */
const catalogues = [
  { role: 'server', cases: serverCases.map((one) => ({ ...one, playLines: one.play.toString().split('\n').length })) },
  { role: 'client', cases: clientCases.map((one) => ({ ...one, playLines: 0 })) },
] as const;

const ledger: Readonly<Record<string, Requirement>> = requirements;

const caseFilesOf = (role: string): readonly string[] => readdirSync(`${root}suites/${role}`).filter((name) => name.endsWith('.cases.ts'));

const caseCount = (role: string, file: string): number => read(`suites/${role}/${file}`).match(/^ {4}id: /gm)?.length ?? 0;

test('no id is used twice, not even by both roles', () => {
  const ids = catalogues.flatMap(({ cases }) => cases.flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

describe.each(catalogues)('the $role catalogue', ({ role, cases }) => {
  test('puts requirements of its role to the test, and none that is excluded', () => {
    const wrong = cases.filter(({ requirement }) => {
      const row = ledger[requirement];
      return (row?.role !== role && row?.role !== 'both') || row.excluded !== undefined;
    });
    expect(wrong.map(({ id, requirement }) => `${id}: ${requirement}`)).toEqual([]);
  });

  test('has a case for every requirement of its role, or the ledger says why nothing can observe it', () => {
    expect(coverageOf(cases, role).flatMap(({ uncovered }) => uncovered)).toEqual([]);
    const reasons = coverageOf(cases, role).flatMap(({ excluded }) => excluded);
    expect(reasons.filter(({ reason }) => reason.trim().length < 20)).toEqual([]);
  });

  test('has cases whose checks have ids of their own', () => {
    const repeated = cases.filter(({ checks }) => new Set(checks.map(({ id }) => id)).size < checks.length);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test('has every case file in its index, and every case in one area', () => {
    const index = read(`suites/${role}/index.ts`);
    const files = caseFilesOf(role);
    expect(files.filter((file) => !index.includes(`from './${file}'`))).toEqual([]);
    expect(cases.length).toBe(files.reduce((sum, file) => sum + caseCount(role, file), 0));
  });

  test('has few cases in a file, and short plays', () => {
    expect({
      tooMany: caseFilesOf(role).filter((file) => caseCount(role, file) > 12),
      longPlays: cases.filter(({ playLines }) => playLines > 14).map(({ id }) => id),
    }).toEqual({ tooMany: [], longPlays: [] });
  });
});

test('the run that the README shows is one of this catalogue', () => {
  const played = serverCases.filter(({ family, lacks }) => family !== 'capacity' && lacks === undefined);
  const resting = played.filter(({ requirement }) => requirements[requirement].provenance === 'assumed');
  expect(read('README.md')).toContain(
    `Conforms, as far as ${played.length} cases can tell.\n${resting.length} of ${played.length} cases rest on`,
  );
});

test('no file that is written by hand is longer than 250 lines', () => {
  const generated = new Set(['suites/proofs.ts']);
  const files = ['src', 'suites', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const written = files.filter((file) => /\.(ts|js|sh)$/.test(file) && !generated.has(file));
  expect(written.length).toBeGreaterThan(1_000);
  expect(written.filter((file) => read(file).trimEnd().split('\n').length > 250)).toEqual([]);
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
