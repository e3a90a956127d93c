import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `client` as a user runs it, with a client that does not want to end: nothing of it is left, however the run is ended. */

// It minds no SIGTERM, and neither do its children. It writes down all process numbers, and with what the simulator gives a token.
const STUBBORN = `#!/bin/sh
trap '' TERM INT
sleep 600 &
first=$!
sh -c 'trap "" TERM INT; sleep 600' &
echo "$$ $first $! $OCP_TOKEN_URL $OCP_CLIENT_ID $OCP_CLIENT_SECRET" >> "$NOTES"
touch "$OCP_READY_FILE"
while true; do sleep 600; done
`;

const CASE = 'events-missing-within-a-batch-are-recovered';

type Ground = { readonly folder: string; readonly temporary: string; readonly notes: string; readonly config: string };

const prepare = (): Ground => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-left-'));
  const paths = { folder, temporary: join(folder, 'tmp'), notes: join(folder, 'notes'), config: join(folder, 'ocp.config.yaml') };
  mkdirSync(paths.temporary);
  writeFileSync(join(folder, 'client.sh'), STUBBORN);
  chmodSync(join(folder, 'client.sh'), 0o755);
  const timings =
    '{startUpMs: 2000, firstBackOffMs: 50, longestBackOffMs: 400, reconnectMs: 400, settleMs: 300, graceMs: 100, caseMs: 2000}';
  writeFileSync(paths.config, `client:\n  command: ./client.sh\n  deliveries: [pull]\n  inherit: [NOTES]\n  timings: ${timings}\n`);
  return paths;
};

// It never tells anything, has a child, and both mind no signal.
const STUBBORN_CAPTURE = `#!/bin/sh
trap '' TERM INT
sleep 600 &
echo "$$ $!" > "$NOTES.capture"
while true; do sleep 600; done
`;

const addCaptureCommand = ({ folder, config }: Ground): void => {
  writeFileSync(join(folder, 'capture.sh'), STUBBORN_CAPTURE);
  chmodSync(join(folder, 'capture.sh'), 0o755);
  appendFileSync(config, '  capture: {kind: command, command: ./capture.sh}\n');
};

const start = ({ config, folder, notes, temporary }: Ground): ChildProcess => {
  const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'client', '--config', config, '--case', CASE, '--reports', folder];
  return spawn(process.execPath, command, {
    env: { PATH: process.env['PATH'], TMPDIR: temporary, NOTES: notes },
    stdio: 'ignore',
  });
};

const ended = (command: ChildProcess): Promise<number | null> => new Promise((resolve) => command.once('exit', (code) => resolve(code)));

const until = async (hasCome: () => boolean): Promise<void> => {
  for (let looks = 0; looks < 1000; looks += 1) {
    if (hasCome()) return;
    await sleep(20);
  }
  throw new Error('it did not come');
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A port may be somebody else's by now; the secret was this simulator's alone. */
const isGranted = async ({ notes }: Ground): Promise<boolean> => {
  const [url, clientId, secret] = readFileSync(notes, 'utf8').trim().split(' ').slice(3);
  const headers = { authorization: `Basic ${btoa(`${clientId}:${secret}`)}`, 'content-type': 'application/x-www-form-urlencoded' };
  return fetch(String(url), { method: 'POST', headers, body: 'grant_type=client_credentials' }).then(
    ({ ok }) => ok,
    () => false,
  );
};

const expectNothingLeft = async (ground: Ground): Promise<void> => {
  const { notes, temporary, folder } = ground;
  const pids = readFileSync(notes, 'utf8').trim().split(' ').slice(0, 3).map(Number);
  expect(pids).toHaveLength(3);
  await until(() => !pids.some(isAlive));
  expect(await isGranted(ground)).toBe(false);
  // Jest keeps what it has transformed for the next run.
  expect(readdirSync(temporary).filter((name) => name.startsWith('ocp-'))).toEqual([]);
  rmSync(folder, { recursive: true });
};

test.each([
  { title: 'after Ctrl-C', signals: 1 },
  { title: 'after Ctrl-C a second time', signals: 2 },
])(
  'nothing of a client that minds no signal is left $title',
  async ({ signals }) => {
    const ground = prepare();
    const command = start(ground);
    const end = ended(command);
    await until(() => existsSync(ground.notes) && readFileSync(ground.notes, 'utf8').includes('http'));
    expect(await isGranted(ground)).toBe(true);
    for (let sent = 0; sent < signals; sent += 1) command.kill('SIGINT');
    expect(await end).toBe(130);
    await expectNothingLeft(ground);
  },
  60_000,
);

test('nothing of a capture command that is running is left after Ctrl-C', async () => {
  const ground = prepare();
  addCaptureCommand(ground);
  const command = start(ground);
  const end = ended(command);
  const noted = `${ground.notes}.capture`;
  await until(() => existsSync(noted) && readFileSync(noted, 'utf8').endsWith('\n'));
  const pids = readFileSync(noted, 'utf8').trim().split(' ').map(Number);
  expect(pids).toHaveLength(2);
  command.kill('SIGINT');
  expect(await end).toBe(130);
  await until(() => !pids.some(isAlive));
  await expectNothingLeft(ground);
}, 60_000);

test('nothing of a client that minds no signal is left after a run to its end', async () => {
  const ground = prepare();
  expect(await ended(start(ground))).toBe(1);
  await expectNothingLeft(ground);
}, 60_000);
