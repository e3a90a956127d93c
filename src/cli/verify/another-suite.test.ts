import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Files, filesOf } from '../../evidence/package/testing/small-package.ts';
import { CASE, copyOf, edit, folder, newFolder, playRun, program, SEVERAL_STARTS_MS } from '../package/testing/played-run.ts';
import { packedAgain } from '../package/testing/tampered.ts';
import { suiteVersion } from '../suite-version.ts';

/** What another version stored, or packed, is blamed on nobody by this one, and confirmed by nothing. */

const KEY = ['--key', 'ocp-signing-key.pem'];
const OLDER = '0.0.9';

let run = '';
let files: Files = [];

const storedByAnOlderOne = (): string => {
  const copy = copyOf(run);
  edit(join(copy, 'run.json'), `"suiteVersion": "${suiteVersion()}"`, `"suiteVersion": "${OLDER}"`);
  return copy;
};

const packaged = async (source: string) => {
  const zip = join(newFolder(), 'one.zip');
  return { zip, ...(await program('package', source, ...KEY, '--out', zip)) };
};

/** The package as an older version makes it: its report says the same in other words. */
const packedByAnOlderOne = (name: string, change: (text: string) => string): Promise<string> => {
  const path = files.find(([entry]) => entry.endsWith(`/${name}`))?.[0] ?? '';
  const alter = (manifest: object): object => {
    const packedBy: unknown = Reflect.get(manifest, 'packedBy');
    return { ...manifest, packedBy: { ...(typeof packedBy === 'object' && packedBy), suiteVersion: OLDER } };
  };
  return packedAgain(files, { path, change, alter });
};

beforeAll(async () => {
  run = await playRun();
  await program('keys', 'new');
  const zip = join(folder, 'evidence.zip');
  expect(await program('package', run, ...KEY, '--out', zip)).toMatchObject({ code: 0 });
  files = await filesOf(zip);
}, SEVERAL_STARTS_MS);

describe('a package that another version made', () => {
  test(
    'says so, and is confirmed where its reports are the same bytes all the same',
    async () => {
      const zip = await packedByAnOlderOne('summary.txt', String);
      const ended = await program('verify', zip, '--judge');
      expect(ended.stdout).toMatch(new RegExp(`^ {2}packed by version ${OLDER}, specs [0-9a-f]{12}, which made the reports$`, 'm'));
      expect(ended.stdout).toMatch(/Made again, and the same: .*summary\.txt/);
      expect(ended).toMatchObject({ code: 0, stderr: '' });
    },
    SEVERAL_STARTS_MS,
  );

  test('is not accused where a report comes out otherwise', async () => {
    const zip = await packedByAnOlderOne('summary.txt', (text) => `${text}As it was put then.\n`);
    const ended = await program('verify', zip, '--judge');
    expect(ended.stdout).toContain(
      `Reports could not be held against this, version ${suiteVersion()}: version ${OLDER} made them.\n  summary.txt comes out otherwise here\nThey are neither confirmed nor refuted`,
    );
    expect(ended.stdout).not.toMatch(/do not follow|not what follows|edited/);
    expect(ended).toMatchObject({ code: 2, stderr: '' });
  });

  test(
    'is accused of a verdict on a run that this version is said to have stored',
    async () => {
      const edited = await packedByAnOlderOne(`verdicts/${CASE}.json`, (text) => text.replace('"verdict": "pass"', '"verdict": "fail"'));
      expect(await program('verify', edited, '--judge')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Not every verdict follows from its evidence: this same version'),
      });
    },
    SEVERAL_STARTS_MS,
  );
});

describe('a run that another version stored', () => {
  test(
    'is not accused where this one judges otherwise, and its reports are held against its verdicts',
    async () => {
      const older = storedByAnOlderOne();
      edit(join(older, 'verdicts', `${CASE}.json`), 'Passes:', 'Passed, as it was put then:');
      const { zip, ...made } = await packaged(older);
      expect(made).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`Packaged as it is: it was stored by version ${OLDER}, which may have judged otherwise.`),
      });
      const ended = await program('verify', zip, '--judge');
      expect(ended.stdout).toContain(
        `Verdicts could not be held against this, version ${suiteVersion()}: version ${OLDER} stored them, and may have judged otherwise.`,
      );
      expect(ended.stdout).toContain('Made again, and the same: ');
      expect(ended.stdout).not.toContain('Not every verdict');
      expect(ended).toMatchObject({ code: 2, stderr: '' });
      const tampered = await packedAgain(await filesOf(zip), {
        path: files.find(([path]) => path.endsWith('/summary.txt'))?.[0] ?? '',
        change: () => 'Conforms.\n',
      });
      expect(await program('verify', tampered, '--judge')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Reports do not follow from the verdicts, though this same version packed them'),
      });
    },
    SEVERAL_STARTS_MS,
  );

  test(
    'is accused of a verdict that contradicts itself, which is not packaged, either',
    async () => {
      const older = storedByAnOlderOne();
      const { zip } = await packaged(older);
      edit(join(older, 'verdicts', `${CASE}.json`), '"verdict": "pass"', '"verdict": "fail"');
      expect(await packaged(older)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Not packaged: a stored verdict contradicts'),
      });
      const edited = await packedAgain(await filesOf(zip), {
        path: files.find(([path]) => path.endsWith(`verdicts/${CASE}.json`))?.[0] ?? '',
        change: (text) => text.replace('"verdict": "pass"', '"verdict": "fail"'),
      });
      expect(await program('verify', edited, '--judge')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Not every verdict follows from its evidence: one contradicts its own checks'),
      });
    },
    SEVERAL_STARTS_MS,
  );
});
