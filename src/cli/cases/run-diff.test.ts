import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../errors.ts';
import { parseCatalogue } from './parse-catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

/** `cases diff` as it is typed, with the three ways to name a catalogue. */

const binary = fileURLToPath(new URL('../../../bin/ocp-conformance.js', import.meta.url));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

let folder = '';

const ocp = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary, ...given], { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const git = (...given: readonly string[]): void =>
  void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...given], { cwd: folder, stdio: 'ignore' });

let current = '';

/** This version's catalogue with one case less, and one more that this version does not have. */
const altered = (): string => {
  const { cases, ...rest } = parseCatalogue(current, 'the test');
  const [first, second, ...others] = cases;
  if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
  return JSON.stringify({ ...rest, version: '0.0.1', cases: [second, { ...first, id: 'a-case-of-old' }, ...others] });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-diff-'));
  current = (await ocp('cases', 'export')).stdout;
  mkdirSync(join(folder, 'package/docs'), { recursive: true });
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'old.json'), altered());
  writeFileSync(join(folder, 'package/docs/catalogue.json'), altered());
  writeFileSync(join(folder, 'docs/catalogue.json'), altered());
  git('init', '--quiet');
  git('add', 'docs');
  git('commit', '--quiet', '--message', 'Old');
  git('tag', 'v0.0.1');
  rmSync(join(folder, 'docs'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an exported catalogue equals the one that this version compares with', async () => {
  writeFileSync(join(folder, 'now.json'), current);
  expect(await ocp('cases', 'diff', 'now.json')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Nothing differs') });
}, 60_000);

test.each([
  ['a file', 'old.json'],
  ['the folder of a package', 'package'],
  ['a git revision', 'v0.0.1'],
])(
  'the old one may be %s',
  async (_, named) => {
    const { code, stdout } = await ocp('cases', 'diff', named, '--json');
    expect({ code, cases: JSON.parse(stdout).cases }).toMatchObject({
      code: 0,
      cases: { vanished: [{ id: 'a-case-of-old' }], appeared: [{ id: 'channel-list-matches-schema' }] },
    });
  },
  60_000,
);

test('a summary is one line', async () => {
  const { code, stdout } = await ocp('cases', 'diff', 'old.json', '--summary');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^From 0\.0\.1 to [^\n]*Cases that vanished: 1\.[^\n]*\n$/) });
}, 60_000);

test('what vanished must be named by the changelog that is given', async () => {
  writeFileSync(join(folder, 'SILENT.md'), '## [Unreleased]\n\n- Nothing.\n');
  writeFileSync(join(folder, 'SAID.md'), '## [Unreleased]\n\n- Gone: `a-case-of-old`.\n');
  expect(await ocp('cases', 'diff', 'old.json', '--changelog', 'SILENT.md')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('SILENT.md: the server case a-case-of-old has vanished, and the newest part does not name it'),
  });
  expect(await ocp('cases', 'diff', 'old.json', '--changelog', 'SAID.md')).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

test.each([
  ['a name that is nothing', 'nowhere', '"nowhere" is no file and no folder, and git has no docs/catalogue.json of a revision'],
  ['a folder without a catalogue', '.git', '.git has no docs/catalogue.json'],
  ['a file that is no JSON', 'broken.json', 'it cannot be read as JSON'],
  ['a file of something else', 'other.json', '"cases/0/subject" should be one of server, client'],
])('%s is told', (_, given, says) => {
  writeFileSync(join(folder, 'broken.json'), '{"version": ');
  writeFileSync(join(folder, 'other.json'), '{"version": "1", "requirements": [], "cases": [{"id": "x"}]}');
  const named = given === 'nowhere' ? given : join(folder, given);
  expect(() => readCatalogue(named)).toThrow(ConfigurationError);
  expect(() => readCatalogue(named)).toThrow(says);
});

test.each([
  ['a catalogue that is not there', ['nowhere'], 'Name a file made by "ocp-conformance cases export"'],
  ['a changelog that is not there', ['old.json', '--changelog', 'NONE.md'], 'The file NONE.md cannot be read'],
])(
  '%s ends it with exit code 2',
  async (_, given, says) => {
    expect(await ocp('cases', 'diff', ...given)).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
  },
  60_000,
);
