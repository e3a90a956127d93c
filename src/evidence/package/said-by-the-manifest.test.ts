import { beforeAll, describe, expect, test } from '@jest/globals';
import { stableJson } from '../json-file.ts';
import type { Manifest } from './manifest.ts';
import {
  type Files,
  filesOf,
  hashSpecs,
  inRun,
  makePackage,
  PACKER,
  RUN,
  signedFiles,
  TEXTS,
  verified,
  writeFiles,
} from './testing/small-package.ts';

/** Packages of which every digest and the signature are right, by a key of whoever tampered: what the manifest says is no less to be doubted. */

const problemsOf = async (path: string) =>
  (await verified(path)).problems.map(({ kind, path: entry, says }) => `${kind}: ${entry}: ${says}`);

const { cases: _cases, arguments: _arguments, ...about } = RUN;
const ROW = { ...about, caseCount: 1 };
const RUN_FILE = inRun('run.json');
const SPEC = { path: 'specs/a.yaml', text: 'a: 1\n' };
const HASH = hashSpecs([SPEC]);
const OTHER_ID = '20260409T000000-000Z-abcdef';

let files: Files = [];
let manifest: object = {};
beforeAll(async () => {
  const { file } = await makePackage();
  files = await filesOf(file);
  manifest = (await verified(file)).manifest ?? {};
});

test('as it was made it is intact', async () => {
  expect(await problemsOf((await makePackage()).file)).toEqual([]);
});

describe('runs that the manifest and the package do not tell alike', () => {
  test.each<[string, Manifest['runs'], string]>([
    ['none', [], 'structure: manifest.json: it lists no run, so that there is nothing to confirm'],
    ['twice', [ROW, ROW], `structure: manifest.json: it lists the run ${RUN.runId} twice`],
    ['without the one that is there', [{ ...ROW, runId: OTHER_ID }], `structure: ${inRun('')}: the manifest does not tell of this run`],
    [
      'with one that is not there',
      [ROW, { ...ROW, runId: OTHER_ID }],
      `structure: runs/${OTHER_ID}/run.json: it cannot be read, so that nothing says what was tested`,
    ],
    ['out of the folder', [ROW, { ...ROW, runId: '../../..' }], 'structure: manifest.json: "../../.." is no id of a run'],
    ['with fewer cases', [{ ...ROW, caseCount: 0 }], `structure: ${RUN_FILE}: it says otherwise than the manifest: caseCount`],
    [
      'of another server',
      [{ ...ROW, target: { ...RUN.target, primary: 'https://production.example' } }],
      `structure: ${RUN_FILE}: it says otherwise than the manifest: target`,
    ],
    ['with a waiver more', [{ ...ROW, waivers: [] }], `structure: ${RUN_FILE}: it says otherwise than the manifest: waivers`],
  ])('listed %s', async (_, runs, says) => {
    expect(await problemsOf((await makePackage(TEXTS, { runs })).file)).toContain(says);
  });
});

describe('entries that a run does not account for', () => {
  test.each<[string, string, string]>([
    ['a verdict on no case', inRun('verdicts/b.json'), 'run.json lists no such case'],
    ['evidence of no case', inRun('evidence/b.json'), 'run.json lists no such case'],
    ['a page beside the reports', inRun('READY.html'), 'nothing of this name belongs into a package'],
    ['a page beside the runs', 'READY.html', 'nothing of this name belongs into a package'],
    ['a page beside the claim', 'claim/READY.html', 'nothing of this name belongs into a package'],
    ['a run without a name', 'runs/run.json', 'the manifest does not tell of this run'],
  ])('%s', async (_, path, says) => {
    expect((await problemsOf((await makePackage({ ...TEXTS, [path]: 'x' })).file)).join('\n')).toContain(says);
  });

  test('a case without a verdict', async () => {
    const { [inRun('verdicts/a.json')]: _, ...texts } = TEXTS;
    expect(await problemsOf((await makePackage(texts)).file)).toEqual([
      `structure: ${inRun('verdicts/a.json')}: run.json lists this case, and there is no verdict on it`,
    ]);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'it is not whole JSON'],
    ['of another shape', stableJson({ ...RUN, target: {} }), 'its member "target.kind" is missing'],
    ['with a case that is a path', stableJson({ ...RUN, cases: ['../a'] }), 'names "../a", which is no id of a case'],
  ])('a run.json that is %s', async (_, text, says) => {
    expect((await problemsOf((await makePackage({ ...TEXTS, [RUN_FILE]: text })).file)).join()).toContain(says);
  });

  test('a report to look at, of which the manifest does not say so', async () => {
    const { file } = await makePackage({ ...TEXTS, [inRun('allure/index.html')]: 'all green' });
    const { manifest: said } = await verified(file);
    expect(said?.views).toEqual([inRun('allure/')]);
    const { views: _, ...silent } = said ?? { views: [] };
    expect(await problemsOf(await writeFiles(signedFiles(await filesOf(file), silent)))).toEqual([
      'structure: manifest.json: its member "views" does not name the reports that are only to look at',
    ]);
  });
});

describe('a manifest of another shape is told as that, and not as a defect of ours', () => {
  test.each<[string, object]>([
    ['a client without its words', { runs: [{ ...ROW, subject: 'client', client: {} }] }],
    ['a server without its address', { runs: [{ ...ROW, target: { kind: 'url' } }] }],
    ['runs that are none', { runs: [1] }],
    ['nobody who packed it', { packedBy: undefined }],
    ['a packer without a version', { packedBy: { specHash: HASH } }],
    ['a packer without specs', { packedBy: { ...PACKER, specHash: 'those of today' } }],
    ['specs without a hash', { specs: 5 }],
    ['views that are none', { views: { a: 1 } }],
  ])('%s', async (_, change) => {
    const path = await writeFiles(signedFiles(files, { ...manifest, ...change }));
    expect((await verified(path)).problems).toMatchObject([{ kind: 'unreadable', path: 'manifest.json' }]);
  });
});

describe('specs', () => {
  const texts = (run: object = { ...RUN, specHash: HASH }) => ({ ...TEXTS, [RUN_FILE]: stableJson(run), [SPEC.path]: SPEC.text });
  const runs = [{ ...ROW, specHash: HASH }];
  const packed = { specs: { sha256: HASH }, packedBy: { ...PACKER, specHash: HASH } };

  test('that are those of the manifest are intact', async () => {
    expect(await problemsOf((await makePackage(texts(), { runs, ...packed })).file)).toEqual([]);
  });

  test('that were edited under the same hash', async () => {
    const edited = { ...texts(), [SPEC.path]: 'a: 2\n' };
    const [problem] = await problemsOf((await makePackage(edited, { runs, ...packed })).file);
    expect(problem).toMatch(new RegExp(`^structure: specs/: their hash is [0-9a-f]{64}, and the manifest says ${HASH}$`));
  });

  test('of which one is left out, or one put beside them', async () => {
    const { [SPEC.path]: _, ...without } = texts();
    for (const some of [without, { ...texts(), 'specs/b.txt': 'b' }])
      expect((await problemsOf((await makePackage(some, { runs, ...packed })).file)).join()).toContain('their hash is');
  });

  test('of which the manifest says nothing', async () => {
    expect(await problemsOf((await makePackage(texts(), { runs })).file)).toEqual([
      'structure: specs/: the manifest does not say which specs these are',
    ]);
  });

  test('that were all left out, although the suite has them that packed the runs', async () => {
    const { [SPEC.path]: _, ...without } = texts();
    expect(await problemsOf((await makePackage(without, { runs, packedBy: packed.packedBy })).file)).toEqual([
      'structure: specs/: the suite that packed the runs has their specs, and they are not in the package',
    ]);
  });

  test('that the suite does not have which packed them', async () => {
    expect(await problemsOf((await makePackage(texts(), { runs, ...packed, packedBy: PACKER })).file)).toEqual([
      'structure: manifest.json: the suite that it names as the one that packed them has other specs',
    ]);
  });

  test('that the run was not played with', async () => {
    expect(await problemsOf((await makePackage(texts(RUN), { runs: [ROW], ...packed })).file)).toEqual([
      `structure: manifest.json: the run ${RUN.runId} was not played with the specs that are in the package`,
    ]);
  });
});
