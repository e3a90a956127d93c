import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LaunchedClient } from './client-subject.ts';
import { isGroupGone } from './group.ts';
import { launchProcess } from './process-group.ts';

/** Ending a client that a script started: the script is the first process, and ends long before the client does. */

const GRACE_MS = 30_000;

/** Its last record is written as late after SIGTERM as the test wants: when there is a file `go`. */
const CLIENT = `
const { existsSync, writeFileSync } = require('node:fs');
const finish = () => {
  if (!existsSync('go')) return;
  writeFileSync('record', 'the last');
  process.exit();
};
process.on('SIGTERM', () => setInterval(finish, 5));
setInterval(() => {}, 1000);
writeFileSync('begun', '');
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocp-group-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const until = async (hasCome: () => boolean): Promise<void> => {
  while (!hasCome()) await sleep(5);
};

const launch = async (name: string, script: string): Promise<{ readonly client: LaunchedClient; readonly own: string }> => {
  const own = await mkdtemp(join(folder, name));
  await writeFile(join(own, 'client.cjs'), CLIENT);
  const environment = { PATH: process.env['PATH'] ?? '', NODE: process.execPath };
  const client = launchProcess({ program: 'sh', arguments: ['-c', script], folder: own, environment });
  await until(() => existsSync(join(own, 'begun')));
  return { client, own };
};

test('a client whose start script ends at once has its grace to write what is due', async () => {
  const { client, own } = await launch('wrapped-', '"$NODE" client.cjs & wait');
  const stopped = client.stop(GRACE_MS);
  await client.ended;
  await writeFile(join(own, 'go'), '');
  await stopped;
  expect(await readFile(join(own, 'record'), 'utf8')).toBe('the last');
});

test('a wrapped client that does not end within its grace is killed', async () => {
  const { client, own } = await launch('stubborn-', 'echo $$; "$NODE" client.cjs & wait');
  await client.stop(50);
  expect(existsSync(join(own, 'record'))).toBe(false);
  expect(await isGroupGone(Number(client.run().output), 0)).toBe(true);
});

test('a client that ends by itself costs none of its grace', async () => {
  const { client, own } = await launch('quick-', 'exec "$NODE" client.cjs');
  await writeFile(join(own, 'go'), '');
  await client.stop(2_147_483_647);
  expect(client.run()).toMatchObject({ exitCode: 0 });
});
