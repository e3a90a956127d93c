import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Files, filesOf } from '../../evidence/package/testing/small-package.ts';
import { copyOf, edit, newFolder, playRun, program, SEVERAL_STARTS_MS } from './testing/played-run.ts';
import { packedAgain, textOf } from './testing/tampered.ts';

/** What several runs show together stands on one scorecard, which an auditor makes again. */

const KEY = ['--key', 'ocp-signing-key.pem'];
const CARD = 'claim/scorecard.json';

let runs: readonly string[] = [];
let files: Files = [];
let zip = '';

beforeAll(async () => {
  runs = [await playRun(), await playRun('server-contract-1', 'sequences-rise-by-one')];
  await program('keys', 'new');
  zip = join(newFolder(), 'claim.zip');
  expect(await program('package', ...runs, ...KEY, '--out', zip)).toMatchObject({ code: 0, stderr: '' });
  files = await filesOf(zip);
}, SEVERAL_STARTS_MS);

describe('the scorecard of a claim', () => {
  test('is of all runs of the package, with ways into their reports, in both languages', () => {
    const card = JSON.parse(textOf(files, CARD));
    expect(card).toMatchObject({ status: 'NOT READY', set: { id: 'server-contract-1' }, runs: [{ scoredCount: 1 }, { scoredCount: 1 }] });
    const links = card.runs.map(({ link }: { readonly link: string }) => link.replace('../', ''));
    expect(files.map(([path]) => path)).toEqual(expect.arrayContaining([...links, 'claim/scorecard.html', 'claim/scorecard.zh-Hant.md']));
  });

  test(
    'is made again by whoever verifies, and an edited one is found',
    async () => {
      const ended = await program('verify', zip, '--judge');
      expect(ended.stdout).toContain('The claim of these runs, in claim/:\nMade again, and the same: scorecard.html, scorecard.json,');
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      const edited = await packedAgain(files, { path: CARD, change: (text) => text.replace('NOT READY', 'READY') });
      expect(await program('verify', edited, '--judge')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('scorecard.json is not what follows from the verdicts'),
      });
    },
    SEVERAL_STARTS_MS,
  );

  test(
    'that could not be made is told as that, and nothing as made again',
    async () => {
      const copies = runs.map(copyOf);
      for (const copy of copies) edit(join(copy, 'run.json'), '"set": "server-contract-1"', '"set": "/gone/my-bank-1.yaml"');
      const out = join(newFolder(), 'gone.zip');
      expect(await program('package', ...copies, ...KEY, '--out', out)).toMatchObject({ code: 0 });
      const ended = await program('verify', out, '--judge');
      expect(ended.stdout).toContain('The claim of these runs, in claim/:\nThe scorecard of these runs could not be made again: ');
      expect(ended.stdout).not.toContain('the same: .');
      expect(ended.code).toBe(0);
    },
    SEVERAL_STARTS_MS,
  );

  test(
    'is the same bytes each time, and is not made where no run claims anything',
    async () => {
      const out = join(newFolder(), 'again.zip');
      await program('package', ...runs, ...KEY, '--out', out);
      expect(await filesOf(out)).toEqual(files);
      for (const run of runs) edit(join(run, 'run.json'), '"readiness"', '"formerlyReadiness"');
      await program('package', ...runs, ...KEY, '--out', out);
      expect((await filesOf(out)).filter(([path]) => path.includes('scorecard'))).toEqual([]);
    },
    SEVERAL_STARTS_MS,
  );
});
