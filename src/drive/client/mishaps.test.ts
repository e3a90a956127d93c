import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientEvidence, ClientTimings } from '../../model/client-evidence.ts';
import type { Stage } from '../../model/stage.ts';
import { openCapture } from '../../subject/client/capture/open-capture.ts';
import { openCommandClient } from '../../subject/client/command-client.ts';
import { isGroupGone } from '../../subject/client/group.ts';
import { playClientCase } from './play-client-case.ts';

/** Clients that go wrong as a whole: real processes, each of which ends with evidence of what it did, and with nothing left of it. */

const timings: ClientTimings = {
  startUpMs: 1_500,
  firstBackOffMs: 40,
  longestBackOffMs: 400,
  reconnectMs: 300,
  settleMs: 400,
  graceMs: 300,
  caseMs: 2_500,
};

const stage: Stage = {
  day: {
    businessDate: '2026-04-08',
    startAt: '16:20:00.000',
    endAt: '16:31:00.000',
    playMs: 100,
    openTrades: { HK: 2, SSE: 2, SZSE: 2 },
    historyTrades: { HK: 1, SSE: 1, SZSE: 1 },
  },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocp-mishaps-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the client leaves for the test: where its session was, and who it was. */
const REPORT =
  'require("fs").writeFileSync(process.env.TEST_REPORT, JSON.stringify({ pid: process.pid, folder: process.env.OCP_STATE_DIR }));';
const ASK_FOR_A_TOKEN = 'fetch(process.env.OCP_TOKEN_URL, { method: "POST" }).catch(() => {});';
const RUN_ON = 'setInterval(() => {}, 1000);';

type Played = { readonly client: ClientEvidence; readonly report: { readonly pid: number; readonly folder: string } };

let scripts = 0;
const play = async (lines: readonly string[], command?: readonly [string, ...string[]]): Promise<Played> => {
  scripts += 1;
  const script = join(folder, `client-${scripts}.cjs`);
  const report = join(folder, `report-${scripts}.json`);
  await writeFile(script, [REPORT, ...lines].join('\n'));
  const subject = openCommandClient({
    command: command ?? [process.execPath, script],
    folder,
    environment: { TEST_REPORT: report },
    openCapture: (place) => openCapture({ kind: 'journal' }, place),
  });
  const evidence = await playClientCase({ id: 'a-case-by-pull', delivery: 'pull', stage }, subject, { seed: 1, timings });
  if (evidence.client === undefined) throw new Error(evidence.harnessError ?? 'no client');
  const told = existsSync(report) ? JSON.parse(await readFile(report, 'utf8')) : { pid: 0, folder: '/nowhere' };
  return { client: evidence.client, report: told };
};

describe('a client that', () => {
  test.concurrent('is a script whose program does not exist', async () => {
    const { client } = await play([], ['sh', '-c', 'exec no-such-client --config x']);
    expect(client).toMatchObject({
      ended: 'died',
      runs: [{ exitCode: 127, endedBy: 'itself', output: expect.stringContaining('no-such-client') }],
    });
    expect(client.captureProblem).toMatch(/there is no capture file/);
  });

  test.concurrent('is a program that does not exist', async () => {
    const { client } = await play([], [join(folder, 'no-such-client')]);
    expect(client).toMatchObject({ ended: 'died', runs: [{ endedBy: 'itself', output: expect.stringContaining('ENOENT') }] });
  });

  test.concurrent('runs and never connects', async () => {
    const { client, report } = await play([RUN_ON]);
    expect(client).toMatchObject({ ended: 'never-started', connections: [], runs: [{ endedBy: 'suite', signal: 'SIGTERM' }] });
    expect(await isGroupGone(report.pid, 0)).toBe(true);
    expect(existsSync(report.folder)).toBe(false);
  });

  test.concurrent('ignores SIGTERM, and so does its child', async () => {
    const ignore = 'process.on("SIGTERM", () => {});';
    const child = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(`${ignore} ${RUN_ON}`)}], { stdio: "inherit" });`;
    const { client, report } = await play([
      ignore,
      child,
      'require("fs").writeFileSync(process.env.OCP_READY_FILE, "");',
      ASK_FOR_A_TOKEN,
      RUN_ON,
    ]);
    expect(client).toMatchObject({ runs: [{ endedBy: 'suite', signal: 'SIGKILL' }] });
    expect(await isGroupGone(report.pid, 0)).toBe(true);
    expect(existsSync(report.folder)).toBe(false);
  });

  test.concurrent('dies, and leaves a child behind', async () => {
    const { client, report } = await play([
      `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(RUN_ON)}], { stdio: "ignore" });`,
      `fetch(process.env.OCP_TOKEN_URL, { method: "POST" }).finally(() => { console.error("out of luck"); process.exit(7); });`,
    ]);
    expect(client).toMatchObject({
      ended: 'died',
      runs: [{ exitCode: 7, endedBy: 'itself', output: expect.stringContaining('out of luck') }],
    });
    expect(await isGroupGone(report.pid, 0)).toBe(true);
  });

  test.concurrent('prints megabytes', async () => {
    const megabytes = 'for (let i = 0; i < 80; i += 1) process.stdout.write("x".repeat(65_535) + "\\n");';
    const { client } = await play([ASK_FOR_A_TOKEN, 'console.log("first words");', megabytes, 'console.log("last words");', RUN_ON]);
    const [run] = client.runs;
    expect(run?.outputBytes).toBe(80 * 65_536 + 'first words\nlast words\n'.length);
    expect(run).not.toHaveProperty('outputLostBytes');
    expect(run?.output).toBe(`first words\n… ${80 * 65_536} bytes are left out here …\nlast words\n`);
  });

  test.concurrent('fills its capture with garbage', async () => {
    const { client } = await play([
      ASK_FOR_A_TOKEN,
      'require("fs").writeFileSync(process.env.OCP_CAPTURE_FILE, require("crypto").randomBytes(8_000_000));',
      RUN_ON,
    ]);
    expect(client.capture).toMatchObject({ records: [] });
    expect(client.capture?.unreadable).toHaveLength(101);
    expect(client.capture?.unreadable[0]).toEqual({ place: 'line 1', says: 'it is not UTF-8' });
  });
});
