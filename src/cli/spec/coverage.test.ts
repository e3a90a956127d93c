import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';
import { createRun, saveEvidence } from '../../evidence/run-folder.ts';

/** The command as a user runs it, on a run that asked for the channels once. */

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const binary = join(packageRoot(), 'bin', 'ocp-conformance.js');

const coverage = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary, 'spec', 'coverage', ...given], { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'ocp-coverage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const storeRun = async (): Promise<string> => {
  const runFolder = await createRun(folder, {
    runId: '20260408T000000-000Z-abcdef',
    subject: 'server',
    suiteVersion: '0.1.0',
    specHash: 'abc',
    seed: 1,
    businessDate: '2026-04-08',
    startedAt: '2026-04-08T00:00:00.000Z',
    target: { kind: 'embedded', primary: 'p', token: 't', environment: 'TEST', absent: {} },
    cases: ['a-case'],
    arguments: [],
  });
  const text = '{"channels":[{"channelId":"c","market":"HK"}]}';
  await saveEvidence(runFolder, {
    caseId: 'a-case',
    subject: 'server',
    seed: 1,
    exchanges: [
      {
        label: 'channels',
        operationId: 'listChannels',
        address: 'primary',
        request: { method: 'GET', path: '/trade-data/v1/channels', origin: 'http://x', headers: [] },
        response: {
          status: 200,
          httpVersion: '1.1',
          headers: [['Content-Type', 'application/json']],
          body: { text, wireBytes: text.length, isTruncated: false },
        },
        timing: { startedMs: 0, endedMs: 1 },
      },
    ],
    secrets: [],
    notes: {},
    durationMs: 1,
    waitedMs: 0,
  });
  return runFolder;
};

const floorFile = (text: string): string => {
  const file = join(folder, 'floor.yaml');
  writeFileSync(file, text);
  return file;
};

describe('what a stored run has seen', () => {
  let runFolder = '';
  beforeAll(async () => {
    runFolder = await storeRun();
  });

  test('is told with all that is missing', async () => {
    const { code, stdout } = await coverage(runFolder);
    expect(stdout).toMatch(/^ {2}operations +1 of 12, 8 %$/m);
    expect(stdout).toMatch(/^ {2}listChannels 200 application\/json: channels\[\]\.gcpParticipantId, /m);
    expect(code).toBe(0);
  });

  test('is JSON for programs', async () => {
    const told: unknown = JSON.parse((await coverage(runFolder, '--json')).stdout);
    expect(told).toMatchObject({
      format: 1,
      runId: '20260408T000000-000Z-abcdef',
      totals: { operations: { seen: 1, total: 12 }, properties: { seen: 3 } },
    });
  });

  test('ends with 1 below a floor, and says what is missing', async () => {
    const { code, stderr } = await coverage(runFolder, '--floor', floorFile('operations: 100\n'));
    expect(stderr).toMatch(/operations played: 1 of 12 is less than 100 %; missing: createToken, /);
    expect(code).toBe(1);
  });

  test('ends with 0 above a floor', async () => {
    const { code, stderr } = await coverage(runFolder, '--floor', floorFile('operations: 8\n'));
    expect(stderr).toMatch(/The floor of .*floor\.yaml is kept\./);
    expect(code).toBe(0);
  });

  test('ends with 2 for a floor that is none, and for a floor without a run', async () => {
    const broken = await coverage(runFolder, '--floor', floorFile('operation: 8\n'));
    expect(broken.stderr).toMatch(/Did you mean "operations"\?/);
    const alone = await coverage('--floor', floorFile('operations: 8\n'));
    expect(alone.stderr).toMatch(/no run was named/);
    expect([broken.code, alone.code]).toEqual([2, 2]);
  });
});
