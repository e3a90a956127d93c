import { appendFileSync, copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { specHash } from '../../../generated/spec-hash.ts';
import { packageRoot } from '../../config/package-root.ts';
import { type Files, filesOf } from '../../evidence/package/testing/small-package.ts';
import { loadDescription } from '../../evidence/run-folder.ts';
import { packedSpecs } from './packed-specs.ts';
import { CASE, copyOf, edit, folder, newFolder, playRun, program, SEVERAL_STARTS_MS } from './testing/played-run.ts';
import { packedAgain, textOf } from './testing/tampered.ts';

/** Nothing goes into a package under a signature that says otherwise than its verdicts, whoever edited it and whenever. */

const zip = join(folder, 'evidence.zip');
const KEY = ['--key', 'ocp-signing-key.pem'];

let run = '';
let files: Files = [];
let judged = '';

const inRun = (name: string): string => `runs/${basename(run)}/${name}`;

beforeAll(async () => {
  run = await playRun();
  await program('keys', 'new');
  expect(await program('package', ...KEY, '--out', zip)).toMatchObject({ code: 0, stderr: '' });
  files = await filesOf(zip);
  judged = (await program('verify', zip, '--judge')).stdout;
}, SEVERAL_STARTS_MS);

const packaged = async (source: string): Promise<{ readonly said: string; readonly files: Files }> => {
  const out = join(newFolder(), 'again.zip');
  const { code, stdout } = await program('package', source, ...KEY, '--out', out);
  expect(code).toBe(0);
  return { said: stdout, files: await filesOf(out) };
};

describe('package', () => {
  test(
    'signs no report that was edited: it is made anew, and that is told',
    async () => {
      const edited = copyOf(run);
      edit(join(edited, 'scorecard.html'), 'NOT READY', 'READY');
      edit(join(edited, 'scorecard.json'), 'NOT READY', 'READY');
      writeFileSync(join(edited, 'summary.txt'), 'Conforms, certified by HKEX.\n');
      writeFileSync(join(edited, 'junit.xml'), '<testsuites/>\n');
      rmSync(join(edited, 'coverage.json'));
      writeFileSync(join(edited, 'scorecard.final.html'), 'READY');
      const again = await packaged(edited);
      for (const name of ['scorecard.html', 'scorecard.json', 'summary.txt', 'junit.xml']) {
        expect(textOf(again.files, inRun(name))).toBe(readFileSync(join(run, name), 'utf8'));
        expect(again.said).toContain(`${name} is not what follows from the verdicts`);
      }
      expect(textOf(again.files, inRun('scorecard.html')).includes('NOT READY')).toBe(true);
      expect(textOf(again.files, inRun('coverage.json'))).toBe(readFileSync(join(run, 'coverage.json'), 'utf8'));
      expect(again.files.map(([path]) => path)).not.toContain(inRun('scorecard.final.html'));
      expect(again.said).toContain('scorecard.final.html does not follow from this run, and is left out.');
    },
    SEVERAL_STARTS_MS,
  );

  test('holds the scorecard of the day of the run in both languages', () => {
    expect(textOf(files, inRun('scorecard.zh-Hant.html')).includes('<html lang="zh-Hant')).toBe(true);
    expect(JSON.parse(textOf(files, inRun('scorecard.json')))).toMatchObject({ status: 'NOT READY' });
  });

  test(
    'leaves out what no case of the run accounts for',
    async () => {
      const padded = copyOf(run);
      writeFileSync(join(padded, 'evidence', 'another-case.json'), '{}');
      writeFileSync(join(padded, 'parts', 'note.txt'), 'READY');
      const again = await packaged(padded);
      expect(again.files.map(([path]) => path)).toEqual(files.map(([path]) => path));
    },
    SEVERAL_STARTS_MS,
  );

  test('puts no specs under a hash that is not theirs', async () => {
    const described = await loadDescription(run);
    expect(packedSpecs([described]).about).toEqual({ specs: { sha256: specHash } });
    const root = newFolder();
    cpSync(join(packageRoot(), 'specs'), join(root, 'specs'), { recursive: true });
    appendFileSync(join(root, 'specs', 'openapi', 'trade-data.yaml'), '\n# stricter than it was\n');
    expect(() => packedSpecs([described], root)).toThrow(/are not those that the suite judges by .*: theirs is [0-9a-f]{64}/);
    appendFileSync(join(root, 'specs', 'openapi', 'trade-data.yaml'), '\n: {\n');
    expect(() => packedSpecs([described], root)).toThrow(/trade-data\.yaml:\d+: does not parse/);
  });

  test(
    'takes along the set that its user wrote, and an auditor without that file makes the same scorecard',
    async () => {
      const set = join(newFolder(), 'my-bank-1.yaml');
      copyFileSync(join(packageRoot(), 'specs', 'readiness', 'sets', 'server-contract-1.yaml'), set);
      edit(set, 'id: server-contract-1', 'id: my-bank-1');
      const own = await playRun(set);
      const out = join(newFolder(), 'own.zip');
      expect(await program('package', own, ...KEY, '--out', out)).toMatchObject({ code: 0 });
      rmSync(set);
      const ended = await program('verify', out, '--judge');
      expect(ended.stdout).toMatch(/Made again, and the same: .*scorecard\.html/);
      expect(ended.code).toBe(0);
      expect(textOf(await filesOf(out), `runs/${basename(own)}/sets/my-bank-1.yaml`)).toContain('id: my-bank-1');
      // Without it there is nothing to hold the scorecard against.
      expect((await packaged(own)).said).toContain('The package holds no scorecard of this run');
    },
    SEVERAL_STARTS_MS,
  );
});

const tampered = (path: string, change: (text: string) => string, alter?: (manifest: object) => object) =>
  packedAgain(files, { path, change, ...(alter && { alter }) });

describe('verify', () => {
  test('says what was made again, and what is only to look at', async () => {
    expect(judged).toContain('1 of 1 verdict confirmed');
    expect(judged).toContain('Made again, and the same: coverage.json, junit.xml, scorecard.html, scorecard.json, scorecard.md,');
    expect(judged).toContain(`to look at, and no evidence: ${inRun('allure/')}`);
  });

  test.each([
    { name: 'scorecard.html', change: (text: string) => text.replaceAll('NOT READY', 'READY') },
    { name: 'summary.txt', change: () => 'Conforms.\n' },
    { name: 'junit.xml', change: () => '<testsuites/>' },
    { name: 'coverage.json', change: () => '{}' },
  ])('confirms no package in which $name says otherwise than the verdicts', async ({ name, change }) => {
    const ended = await program('verify', await tampered(inRun(name), change), '--judge');
    expect(ended.stdout).toContain(`${name} is not what follows from the verdicts`);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
  });

  test(
    'confirms nothing of a run that the manifest does not list',
    async () => {
      const edited = (text: string): string => text.replace('"verdict": "pass"', '"verdict": "fail"');
      const path = inRun(`verdicts/${CASE}.json`);
      expect(await program('verify', await tampered(path, edited), '--judge')).toMatchObject({ code: 1 });
      const hidden = await program('verify', await tampered(path, edited, (manifest) => ({ ...manifest, runs: [] })), '--judge');
      expect(hidden).toMatchObject({ code: 1, stderr: '', stdout: expect.stringMatching(/^NOT INTACT: 2 problems\.\n {2}structure /) });
    },
    SEVERAL_STARTS_MS,
  );

  test(
    'tells of specs that were edited, and of a manifest that is none, without a defect of ours',
    async () => {
      const specs = await program('verify', await tampered('specs/openapi/trade-data.yaml', (text) => `${text}\n# laxer\n`));
      expect(specs).toMatchObject({ code: 1, stdout: expect.stringMatching(/structure {3}specs\/: their hash is/) });
      const shapeless = await tampered('READ-ME.txt', String, (manifest) => ({ ...manifest, runs: [{ subject: 'client' }] }));
      expect(await program('verify', shapeless)).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('no list of runs') });
    },
    SEVERAL_STARTS_MS,
  );
});

test('the run’s folder stays as it was', () => {
  expect(existsSync(join(run, 'scorecard.zh-Hant.html'))).toBe(false);
});
