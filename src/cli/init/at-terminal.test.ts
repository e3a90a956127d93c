import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { requirementSets } from '../../../generated/readiness.ts';
import { loadClientConfig } from '../../config/load-client-config.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import { packageRoot } from '../../config/package-root.ts';

/** `init` as a person meets it: at a real pseudo-terminal, which Python opens. Without Python these are skipped. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-terminal-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const isPython = spawnSync('python3', ['--version']).status === 0;
const atTerminal = isPython ? describe : describe.skip;

const UP = '\u001b[A';
const DOWN = '\u001b[B';
const ENTER = '\r';
const BACK = '\u007f';
const INTERRUPT = '\u0003';

/** What is waited for, and the keys that are typed once it stands there. */
type Step = readonly [waitFor: string, ...keys: string[]];

type Ended = { readonly code: number; readonly shown: string; readonly left: number };

const typed = (folder: string, steps: readonly Step[]): Ended => {
  const told = JSON.stringify(
    steps.map(([waitFor, ...keys]) => [waitFor, keys.flatMap((key) => (key.startsWith('\u001b') ? [key] : [...key]))]),
  );
  const command = [process.execPath, join(packageRoot(), 'bin', 'ocp-conformance.js'), 'init'];
  const environment = { PATH: process.env['PATH'], TERM: 'xterm' };
  const output = execFileSync('python3', [join(import.meta.dirname, 'terminal.py'), told, ...command], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return JSON.parse(output);
};

const newFolder = (): string => mkdtempSync(join(temporary, 'one-'));

atTerminal('at a terminal, init', () => {
  test('asks for a server: address, credential, and what it lacks with a reason', () => {
    const folder = newFolder();
    const ended = typed(folder, [
      ['What do you want to test?', DOWN, ENTER],
      ['What is under test?', DOWN, ENTER],
      ['At which address is it?', 'nonsense', ENTER],
      ['An address begins with http', ...Array.from('nonsense', () => BACK), 'http://127.0.0.1:1', ENTER],
      ['At which secondary address?', ENTER],
      ['Which client id', 'bank', ENTER],
      ['Which environment variable', ENTER],
      ['What does the server not have?', ' ', ENTER],
      ['Why no stream?', 'comes with release 2', ENTER],
      ['For which phase', ENTER],
    ]);
    expect(ended).toMatchObject({ code: 0, left: 0, shown: expect.stringContaining('ocp-conformance doctor') });
    expect(loadRunConfig({ flags: {}, workingFolder: folder })).toMatchObject({
      target: {
        kind: 'url',
        url: 'http://127.0.0.1:1',
        credentials: { main: { clientId: 'bank', secret: { variable: { value: 'OCP_SECRET' } } } },
      },
      absent: { stream: 'comes with release 2' },
    });
  }, 120_000);

  test('asks for a client that there is a command for', () => {
    const folder = newFolder();
    const ended = typed(folder, [
      ['What do you want to test?', ENTER],
      ['How is your client started?', DOWN, ENTER],
      ['By which command?', 'sh client.sh', ENTER],
      ['How does it get its events?', DOWN, ' ', ENTER],
      ['Where does it record', DOWN, DOWN, UP, ENTER],
      ['What does the client not have?', ENTER],
      ['For which phase', DOWN, DOWN, ENTER],
    ]);
    expect(ended).toMatchObject({ code: 0, left: 0 });
    const { client, readiness } = loadClientConfig({ flags: {}, workingFolder: folder });
    expect(readiness).toMatchObject({ set: Object.values(requirementSets).filter(({ subject }) => subject === 'client')[1]?.id });
    expect(client).toMatchObject({
      reach: { command: ['sh', 'client.sh'] },
      deliveries: ['pull', 'stream'],
      capture: { kind: 'csv', form: 'book' },
      absent: {},
    });
  }, 120_000);

  test('writes nothing when it is interrupted', () => {
    const folder = newFolder();
    const ended = typed(folder, [
      ['What do you want to test?', ENTER],
      ['How is your client started?', INTERRUPT],
    ]);
    expect(ended).toMatchObject({ code: 2, left: 0, shown: expect.stringContaining('Nothing was written.') });
    expect(existsSync(join(folder, 'ocp.config.yaml'))).toBe(false);
  }, 120_000);
});
