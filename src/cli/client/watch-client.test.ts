import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `client --watch` as a developer runs it: a change of the client plays its cases again, and Ctrl-C ends it. */

const CASE = 'events-missing-within-a-batch-are-recovered';

/** Writes notes, a log of a new name, and into a file that was there before. */
const client = (says: string): string =>
  [
    '#!/bin/sh',
    'cd "$(dirname "$0")"',
    'echo run >> own-notes.txt',
    'echo log > "log-$(wc -l < own-notes.txt | tr -d " ").txt"',
    'echo run >> counter.txt',
    `echo "${says}" >&2`,
    'exit 3',
    '',
  ].join('\n');

const prepare = (report: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-watch-'));
  writeFileSync(join(folder, 'client.sh'), client('the first client'));
  chmodSync(join(folder, 'client.sh'), 0o755);
  writeFileSync(join(folder, 'counter.txt'), '');
  writeFileSync(join(folder, 'ocp.config.yaml'), `client:\n  command: ./client.sh\n  deliveries: [pull]\n${report}`);
  return folder;
};

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const watch = (folder: string, ...flags: readonly string[]) => {
  const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'client', '--watch', '--case', CASE, ...flags];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const heard: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const hear of heard) hear();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  ends.push(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    output: () => output,
    /** Until it has settled so many times. */
    settled: (times: number): Promise<void> =>
      new Promise((resolve) => {
        const look = () => output.split('Watching ').length > times && resolve();
        heard.push(look);
        look();
      }),
    interrupt: (): Promise<number | null> => {
      child.kill('SIGINT');
      return ended;
    },
  };
};

const runsIn = (folder: string): number => readFileSync(join(folder, 'own-notes.txt'), 'utf8').trim().split('\n').length;

test.each([
  { what: 'the folder of reports by its flag', report: '', flags: ['--reports', 'out'], written: ['out'] },
  {
    what: 'the folder of reports and the history by the run file',
    report: 'report: {folder: results, allure: {historyFile: past.jsonl}}\n',
    flags: [],
    written: ['results', 'past.jsonl'],
  },
])(
  'plays again when the client changes, not for what a run writes; $what',
  async ({ report, flags, written }) => {
    const folder = prepare(report);
    const watching = watch(folder, ...flags);
    await watching.settled(1);
    expect(watching.output()).toContain('said last: the first client');
    expect(watching.output()).toContain(`1 of 1 cases red: ${CASE}-by-pull`);
    // The second was for the counter, of which it could not be known who had written it.
    expect(runsIn(folder)).toBe(2);
    expect(watching.output()).toMatch(/taken for its own: .*counter\.txt/);
    const before = watching.output().length;
    writeFileSync(join(folder, 'client.sh'), client('the second client'));
    await watching.settled(2);
    expect(watching.output().slice(before)).toContain('said last: the second client');
    expect(runsIn(folder)).toBe(3);
    writeFileSync(join(folder, 'counter.txt'), 'saved by the developer\n');
    await watching.settled(3);
    expect(await watching.interrupt()).toBe(130);
    const taken = watching.output().match(/taken for its own: .*/g) ?? [];
    for (const name of written) expect(taken.join('\n')).not.toContain(name);
  },
  180_000,
);
