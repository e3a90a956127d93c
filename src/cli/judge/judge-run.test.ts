import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `judge` as a user runs it, over a run that was really played against the embedded simulator. */

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const program = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const temporary = mkdtempSync(join(tmpdir(), 'ocp-judge-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(join(temporary, 'one-'));

/** One case that passes, and one that does not apply, with a reason that only the run file knew. */
const RUN_FILE =
  'target:\n  kind: embedded\ncapabilities:\n  absent:\n    - capability: snapshot\n      reason: no snapshots before the autumn release\n';
const played = 'first-sequence-is-one';
const absent = 'snapshot-pages-add-up';

let original = '';

beforeAll(async () => {
  const folder = newFolder();
  const file = join(folder, 'ocp.config.yaml');
  writeFileSync(file, RUN_FILE);
  const ended = await program('server', '--config', file, '--case', `${played},${absent}`, '--reports', folder);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  original = join(folder, readFileSync(join(folder, 'latest.txt'), 'utf8').trim());
}, 60_000);

const copyOfTheRun = (): string => {
  const folder = join(newFolder(), 'run');
  cpSync(original, folder, { recursive: true });
  return folder;
};

const verdictFile = (folder: string, caseId: string): string => join(folder, 'verdicts', `${caseId}.json`);

const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const verdictBytes = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'verdicts'))
    .sort()
    .map((name) => readFileSync(join(folder, 'verdicts', name), 'utf8'));

describe('judging a stored run again', () => {
  test('prints what another run must give, and nothing else', async () => {
    const { code, stdout, stderr } = await program('judge', original, '--canonical');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([
      { case: played, verdict: 'pass', checks: expect.arrayContaining([{ check: expect.any(String), outcome: 'met' }]) },
      { case: absent, verdict: 'not-applicable', checks: [] },
    ]);
    expect(await program('judge', original, '--canonical', '--write')).toMatchObject({ code: 2, stdout: '' });
  });

  test('confirms what nobody touched, byte for byte, and touches nothing', async () => {
    const ended = await program('judge', original);
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 of 2 verdicts confirmed. Judged now: 1 pass, 1 not-applicable.'),
    });
    const folder = copyOfTheRun();
    rmSync(join(folder, 'verdicts'), { recursive: true });
    expect(await program('judge', folder, '--write')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Judged for the first time (2)'),
    });
    expect(verdictBytes(folder)).toEqual(verdictBytes(original));
    expect(readFileSync(verdictFile(folder, absent), 'utf8')).toContain('no snapshots before the autumn release');
  });

  test('exposes a verdict that was edited, and mends it when told to', async () => {
    const folder = copyOfTheRun();
    edit(verdictFile(folder, played), '"verdict": "pass"', '"verdict": "fail"');
    const ended = await program('judge', folder);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`${played}: fail, now pass`);
    expect(ended.stdout).toContain(`the stored verdict contradicts its own checks: verdicts/${played}.json was changed after the run`);
    expect(ended.stdout).toContain('1 of 2 verdicts confirmed.');
    expect(readFileSync(verdictFile(folder, played), 'utf8')).toContain('"verdict": "fail"');
    expect(await program('judge', folder, '--write')).toMatchObject({ code: 0 });
    expect(verdictBytes(folder)).toEqual(verdictBytes(original));
  });

  test('exposes words, evidence and a check that were edited', async () => {
    const folder = copyOfTheRun();
    edit(verdictFile(folder, absent), 'before the autumn release', 'ever');
    edit(join(folder, 'evidence', `${played}.json`), '\\"sequence\\":1,', '\\"sequence\\":2,');
    const ended = await program('judge', folder);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`${played}: pass, now fail`);
    expect(ended.stdout).toContain('check first-starts-at-1: met, now violated');
    expect(ended.stdout).toContain(`${absent}: not-applicable, as before`);
    expect(ended.stdout).toContain('other words in: sentence');
    expect(ended.stdout).toContain(
      'stored it: verdict or evidence files were changed after the run, or the code of the suite was, under the same version.\n' +
        'The stored verdicts stay as they are. Restore the files if they were edited. If the code was changed, judge --write judges anew',
    );
    await program('judge', folder, '--write');
    edit(verdictFile(folder, played), '"outcome": "violated"', '"outcome": "met"');
    const again = await program('judge', folder);
    expect(again.stdout).toContain(`the stored verdict contradicts its own checks: verdicts/${played}.json was changed after the run`);
  });

  test('says of which cases nothing can be known', async () => {
    const folder = copyOfTheRun();
    rmSync(join(folder, 'evidence', `${played}.json`));
    edit(join(folder, 'run.json'), absent, 'a-case-of-yesterday');
    rmSync(verdictFile(folder, absent));
    const ended = await program('judge', folder);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`Not confirmed, as the evidence is missing; the stored verdict is:\n  ${played}: pass`);
    expect(ended.stdout).toContain('no longer in the catalogue; the stored verdict is:\n  a-case-of-yesterday: no verdict');
  });

  test.each([
    { title: 'half of it', spoil: (text: string) => text.slice(0, 500), says: 'not whole JSON' },
    {
      title: 'an exchange without headers',
      spoil: (text: string) => text.replace('"headers": [', '"headers": 3, "were": ['),
      says: 'its member "exchanges[0].request.headers" is not a list of names and values',
    },
  ])('names an evidence file that is mangled: $title', async ({ spoil, says }) => {
    const folder = copyOfTheRun();
    const file = join(folder, 'evidence', `${played}.json`);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const ended = await program('judge', folder);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(`where: ${file}`);
    expect(ended.stderr).toContain(says);
  });

  test('knows no run that is not there', async () => {
    const ended = await program('judge', 'no-such-run');
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^There is no run in .*no-such-run.*\nwhere: no-such-run\nwhat to do: /),
    });
  });
});
