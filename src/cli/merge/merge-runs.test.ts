import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** Real runs, whole and in three shards: what `merge` makes of the shards is the whole, verdict for verdict. */

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const program = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: packageRoot(), env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-shards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const runFolder = (reports: string): string => join(reports, readFileSync(join(reports, 'latest.txt'), 'utf8').trim());

const verdictsIn = (run: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(join(run, 'verdicts')).map((name) => [name, readFileSync(join(run, 'verdicts', name), 'utf8')]));

const described = (run: string): object => {
  const { runId: _id, startedAt: _time, ...rest } = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8'));
  return rest;
};

/** As a server in a container would have left it. */
const leaveLog = (run: string, text: string): void => {
  mkdirSync(join(run, 'containers'));
  writeFileSync(join(run, 'containers', 'target.log'), text);
};

const client = ['client', '--config', 'examples/typescript/ocp.config.yaml'];

test.each([
  { role: 'server', given: ['server', '--case', 'limit-*,cursor-*,*-is-refused'] },
  { role: 'client', given: [...client, '--case', 'every-channel-of-the-day-is-followed,requests-carry-a-request-id'] },
])(
  'of a $role',
  async ({ role, given }) => {
    const at = (name: string): string => join(folder, role, name);
    const whole = await program(...given, '--reports', at('whole'));
    expect(whole.code).toBe(0);
    for (const index of [1, 2, 3]) {
      const { code, stdout } = await program(...given, '--shard', `${index}/3`, '--reports', at(`${index}`));
      expect(code).toBe(0);
      expect(stdout).toContain(`This is shard ${index} of 3`);
      leaveLog(runFolder(at(`${index}`)), `printed in shard ${index}`);
    }
    // Another runner may be another system.
    writeFileSync(join(runFolder(at('2')), 'versions.json'), '{"system": "another"}');
    const merged = await program('merge', at('1'), at('2'), at('3'), '--reports', at('merged'));
    expect(merged).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as') });
    expect(merged.stdout).not.toContain('This is shard');
    const [one, other] = [runFolder(at('whole')), runFolder(at('merged'))];
    expect(Object.keys(verdictsIn(one)).length).toBeGreaterThan(3);
    expect(verdictsIn(other)).toEqual(verdictsIn(one));
    expect(described(other)).toEqual(described(one));
    for (const index of [1, 2, 3])
      expect(readFileSync(join(other, 'containers', `shard-${index}.target.log`), 'utf8')).toBe(`printed in shard ${index}`);
    expect(readdirSync(other)).toEqual(expect.arrayContaining(['versions.shard-1.json', 'versions.shard-2.json', 'versions.shard-3.json']));
    expect(existsSync(join(other, 'run-file.yaml'))).toBe(role === 'client');
    expect(readdirSync(join(other, 'allure-results')).filter((name) => name.endsWith('-result.json'))).toHaveLength(
      Object.keys(verdictsIn(one)).length,
    );
  },
  300_000,
);
