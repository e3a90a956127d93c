import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AttachReach, CaptureConfig } from '../../model/client-config.ts';
import { openClient } from './open-client.ts';

/** What is read of a client that runs already: it was given no variable, so the run file names its files. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocp-attached-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reach = { kind: 'attach', primaryPort: 9_001, clientId: 'a', clientSecretEnv: 'A', businessDate: '2026-04-08' } as const;

const readBy = async (files: Partial<AttachReach>, capture: CaptureConfig) => {
  const config = { reach: { ...reach, ...files }, capture, deliveries: ['pull'], timings: TIMINGS, absent: {} } as const;
  const subject = openClient(config, {});
  const read = await (await subject.startSession()).capture.read();
  await subject.close();
  return read;
};

const TIMINGS = { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 };

test('a capture file that is not there is told by its name in the run file', async () => {
  const captureFile = join(folder, 'nothing.ndjson');
  const problem = `there is no capture file: the client wrote nothing to ${captureFile}, the file of client.attach.captureFile`;
  expect(await readBy({ captureFile }, { kind: 'journal' })).toMatchObject({ problem });
});

test('what was set aside is read from the file that is named, and from no other', async () => {
  const [captureFile, incidentsFile] = [join(folder, 'trades.csv'), join(folder, 'incidents.ndjson')];
  const columns = { market: 'M', tradeDate: 'D', tradeReference: 'R', side: 'S' };
  await writeFile(captureFile, 'M,D,R,S\nHK,2026-04-08,1,B\n');
  const setAside = '{"record":"setAside","channelId":"c","epoch":1,"sequence":4,"code":"SCHEMA"}\n';
  await writeFile(incidentsFile, setAside);
  await writeFile(`${captureFile}.incidents`, setAside);
  const table: CaptureConfig = { kind: 'csv', form: 'book', columns };
  expect(await readBy({ captureFile }, table)).toMatchObject({ records: [{ record: 'trade' }] });
  expect(await readBy({ captureFile, incidentsFile }, table)).toMatchObject({ records: [{ record: 'trade' }, { record: 'setAside' }] });
});
