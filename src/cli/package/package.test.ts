import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `keys`, `package` and `verify` as a participant and an auditor use them, over a run that was really played. */

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const all = mkdtempSync(join(tmpdir(), 'ocp-package-cli-'));
afterAll(() => rmSync(all, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(all, 'one-'));

const folder = newFolder();

const program = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

/** For a test that starts the program several times. */
const SEVERAL_STARTS_MS = 120_000;

const VERDICT = 'verdicts/first-sequence-is-one.json';
const CONTAINER_LOG = 'containers/target.log';
/** Not to be packed any smaller, so that its bytes are found in the zip. */
const CONTAINER_SAYS = 'ready';

let run = '';
let made: Ended = { code: 9, stdout: '', stderr: '' };
const zip = join(folder, 'evidence.zip');

const fingerprintIn = (text: string): string => /SHA256:[0-9a-f-]+/.exec(text)?.[0] ?? '';
const idIn = (text: string): string => /OCP-[0-9A-Z-]+/.exec(text)?.[0] ?? '';

const copyOfTheRun = (): string => {
  const copy = join(newFolder(), 'run');
  cpSync(run, copy, { recursive: true });
  return copy;
};

beforeAll(async () => {
  expect(await program('server', '--target', 'embedded', '--case', 'first-sequence-is-one')).toMatchObject({ code: 0, stderr: '' });
  run = join(folder, 'reports', readFileSync(join(folder, 'reports', 'latest.txt'), 'utf8').trim());
  writeFileSync(join(run, 'notes.txt'), 'of nobody’s business');
  mkdirSync(join(run, 'containers'));
  writeFileSync(join(run, CONTAINER_LOG), CONTAINER_SAYS);
  await program('keys', 'new');
  made = await program('package', '--key', 'ocp-signing-key.pem', '--out', zip);
}, SEVERAL_STARTS_MS);

describe('keys', () => {
  test('the private one is for its owner alone, and neither is overwritten', async () => {
    expect(statSync(join(folder, 'ocp-signing-key.pem')).mode & 0o777).toBe(0o600);
    const shown = await program('keys', 'show', 'ocp-signing-key.public.pem');
    expect(fingerprintIn(shown.stdout)).toBe(fingerprintIn(made.stdout));
    expect(await program('keys', 'new')).toMatchObject({ code: 2, stderr: expect.stringContaining('never overwritten') });
  });
});

describe('package', () => {
  test('says the id, the signer and where it is', () => {
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('1 of 1 verdict confirmed');
    expect(made.stdout).toContain('package     evidence.zip');
  });

  test('is named by its id in the reports folder, and the same run gives the same bytes', async () => {
    const again = await program('package', run, '--key', 'ocp-signing-key.pem');
    const file = join(folder, 'reports', `${idIn(made.stdout)}.zip`);
    expect(again.code).toBe(0);
    expect(readFileSync(file).equals(readFileSync(zip))).toBe(true);
  });

  test('does not sign a verdict that does not follow from its evidence', async () => {
    const edited = copyOfTheRun();
    const file = join(edited, VERDICT);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"verdict": "pass"', '"verdict": "fail"'));
    const out = join(newFolder(), 'edited.zip');
    const ended = await program('package', edited, '--key', 'ocp-signing-key.pem', '--out', out);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(
      /Not packaged: .* or the code of the suite was, under the same version\.\nRestore the files if they were edited\. .* --write" judges anew/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    {
      title: 'without a verdict for each case',
      change: (copy: string) => rmSync(join(copy, VERDICT)),
      says: '1 case of this run has no verdict',
    },
    {
      title: 'with a broken file',
      change: (copy: string) => writeFileSync(join(copy, VERDICT), '{'),
      says: 'it is not whole JSON',
    },
  ])('refuses a run $title', async ({ change, says }) => {
    const copy = copyOfTheRun();
    change(copy);
    expect(await program('package', copy, '--key', 'ocp-signing-key.pem')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });

  test(
    'refuses a key that is none, the same run twice, and a place that cannot be written to',
    async () => {
      const key = ['--key', 'ocp-signing-key.pem'];
      expect(await program('package', '--key', 'nothing.pem')).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing.pem') });
      expect(await program('package', '--key', 'ocp-signing-key.public.pem')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('it is a public one'),
      });
      expect(await program('package', run, run, ...key)).toMatchObject({ code: 2, stderr: expect.stringContaining('named twice') });
      const unwritable = await program('package', ...key, '--out', join(zip, 'below-a-file.zip'));
      expect(unwritable).toMatchObject({ code: 2, stderr: expect.stringContaining('below-a-file.zip') });
      expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
    },
    SEVERAL_STARTS_MS,
  );
});

describe('verify', () => {
  test(
    'says "signer unknown" unless it is told whose the package should be',
    async () => {
      const signer = fingerprintIn(made.stdout);
      expect(await program('verify', zip)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Intact, signer unknown\.\n/) });
      const signed = { code: 0, stdout: expect.stringContaining(`Intact, signed by ${signer}.`) };
      expect(await program('verify', zip, '--key', 'ocp-signing-key.public.pem')).toMatchObject(signed);
      expect(await program('verify', zip, '--fingerprint', signer.toUpperCase().replaceAll('-', ''))).toMatchObject(signed);
    },
    SEVERAL_STARTS_MS,
  );

  test(
    'ends with 1 for another signer, or another id than the form has',
    async () => {
      await program('keys', 'new', '--out', 'other.pem');
      const other = await program('verify', zip, '--key', 'other.public.pem');
      expect(other).toMatchObject({ code: 1, stdout: expect.stringMatching(/^NOT FROM THIS SIGNER/) });
      expect((await program('verify', zip, '--id', idIn(made.stdout).toLowerCase())).code).toBe(0);
      expect(await program('verify', zip, '--id', 'OCP-00000-00000-00000-00000-00')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('NOT THE PACKAGE OF THE FORM'),
      });
      expect(await program('verify', zip, '--id', `${idIn(made.stdout)}0`)).toMatchObject({ code: 2 });
    },
    SEVERAL_STARTS_MS,
  );

  test.each([
    { what: 'a verdict', path: VERDICT, after: 20 },
    { what: 'the log of a container', path: CONTAINER_LOG, after: 2 },
  ])('names the entry in which a byte was turned over: $what', async ({ path, after }) => {
    const bytes = readFileSync(zip);
    const place = bytes.indexOf(path) + path.length + after;
    const file = join(newFolder(), 'flipped.zip');
    writeFileSync(file, bytes.with(place, (bytes[place] ?? 0) ^ 1));
    const ended = await program('verify', file);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/^NOT INTACT: 1 problem\.\n {2}changed {5}runs\//);
    expect(ended.stdout).toContain(`/${path}: `);
  });

  test(
    'judges what is in the package again, and unpacks it for whoever wants to',
    async () => {
      const unpacked = join(newFolder(), 'unpacked');
      const ended = await program('verify', zip, '--judge', '--unpack', unpacked);
      expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('1 of 1 verdict confirmed') });
      const [runId = ''] = readdirSync(join(unpacked, 'runs'));
      expect(await program('judge', join(unpacked, 'runs', runId))).toMatchObject({ code: 0 });
      expect(readdirSync(join(unpacked, 'runs', runId))).toEqual(expect.arrayContaining(['versions.json', 'junit.xml']));
      expect(readdirSync(join(unpacked, 'runs', runId))).not.toContain('notes.txt');
      expect(readFileSync(join(unpacked, 'runs', runId, CONTAINER_LOG), 'utf8')).toBe(CONTAINER_SAYS);
      expect(readFileSync(join(unpacked, 'specs', 'openapi', 'trade-data.yaml'), 'utf8')).toContain('openapi: 3.1');
      expect(await program('verify', zip, '--unpack', unpacked)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('is not empty'),
      });
    },
    SEVERAL_STARTS_MS,
  );

  test('can be repeated without us, with openssl and jq', async () => {
    const unpacked = join(newFolder(), 'unpacked');
    await program('verify', zip, '--unpack', unpacked);
    const manual = readFileSync(join(unpacked, 'READ-ME.txt'), 'utf8');
    const commands = [...manual.matchAll(/^ {2}((?:jq|openssl pkeyutl) .+)$/gm)].map(([, command]) => command);
    expect(commands).toHaveLength(2);
    const ended = await new Promise<Ended>((resolve) => {
      execFile('sh', ['-ec', commands.join('\n')], { cwd: unpacked }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('Verified Successfully') });
  });

  test.each([
    { title: 'a file that is no zip', given: ['ocp-signing-key.pem'], says: 'is no zip file' },
    { title: 'a file that is not there', given: ['none.zip'], says: 'cannot be read' },
    { title: 'two signers', given: ['evidence.zip', '--key', 'x', '--fingerprint', 'y'], says: 'Give one of the two' },
    { title: 'half a fingerprint', given: ['evidence.zip', '--fingerprint', 'SHA256:1234'], says: 'has 64 hexadecimal digits' },
  ])('ends with 2 for $title', async ({ given, says }) => {
    expect(await program('verify', ...given)).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
  });
});
