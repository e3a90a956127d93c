import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package-root.ts';
import { latestRun } from '../../../src/evidence/run-folder.ts';
import { type RunningSimulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { listenOnLoopback } from '../../../src/wire/client/testing/hostile-peer.ts';
import { browser, visit } from './browser.ts';
import { type Front, startFront } from './front.ts';
import { markupEverywhere } from './kinds/markup.ts';

/** The real command against a server full of scripts: its report opens clean, and its output commands no terminal. */

const RUN_MS = 90_000;
const cases = [
  'channel-list-matches-schema',
  'pulled-events-match-schema',
  'limit-bounds-the-batch',
  'streamed-events-match-schema',
  'manifest-matches-schema',
  'stock-list-matches-schema',
  'problem-matches-schema',
  'request-id-is-echoed',
  'sequences-rise-by-one',
];

const folder = mkdtempSync(join(tmpdir(), 'ocp-hostile-'));
const asked: string[] = [];
let beacon: { readonly port: number; readonly close: () => void };
let simulator: RunningSimulator;
let front: Front;
let ended: { readonly code: number | null; readonly output: string };
let runFolder = '';

const play = (secret: string): Promise<typeof ended> =>
  new Promise((resolve) => {
    const program = join(packageRoot(), 'bin', 'ocp-conformance.js');
    const given = ['server', '--config', 'ocp.config.yaml', ...cases.flatMap((id) => ['--case', id])];
    const child = spawn(process.execPath, [program, ...given], { cwd: folder, env: { PATH: process.env['PATH'], SECRET: secret } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code, output }));
  });

beforeAll(async () => {
  beacon = await listenOnLoopback(
    createServer((request, response) => {
      asked.push(String(request.url));
      response.end();
    }),
  );
  simulator = await startSimulator({ limits: false });
  const answer = markupEverywhere(`http://127.0.0.1:${beacon.port}`);
  front = await startFront({
    upstreamPort: Number(new URL(simulator.primary).port),
    takesOver: ({ operationId, count }) => operationId !== 'createToken' && (operationId !== 'listChannels' || count > 2),
    answer,
  });
  const { clientId, clientSecret = '' } = simulator.credentials.main;
  const target = `target: {kind: url, url: "${front.origin}"}\nlimits: {answerMs: 2000, caseMs: 8000}\n`;
  writeFileSync(join(folder, 'ocp.config.yaml'), `${target}credentials: {main: {clientId: ${clientId}, clientSecretEnv: SECRET}}\n`);
  ended = await play(clientSecret);
  runFolder = await latestRun(join(folder, 'reports')).catch(() => '');
}, RUN_MS);

afterAll(async () => {
  front.close();
  beacon.close();
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('every case has a verdict, and none is an error of ours', () => {
  const verdicts = readdirSync(join(runFolder, 'verdicts')).map((name) =>
    JSON.parse(readFileSync(join(runFolder, 'verdicts', name), 'utf8')),
  );
  expect(verdicts.map(({ caseId }) => caseId).sort()).toEqual(cases.toSorted());
  expect(verdicts.filter(({ verdict }) => verdict === 'harness-error')).toEqual([]);
  expect(verdicts.filter(({ verdict }) => verdict === 'fail').length).toBeGreaterThan(4);
  expect({ code: ended.code, output: ended.output }).toMatchObject({ code: 1 });
});

test('the output, the summary and the JUnit file command no terminal, and show what was sent', () => {
  const summary = readFileSync(join(runFolder, 'summary.txt'), 'utf8');
  const junit = readFileSync(join(runFolder, 'junit.xml'), 'utf8');
  for (const text of [ended.output, summary, junit]) expect(text).not.toMatch(/[^\P{Cc}\t\n]/u);
  expect(ended.output).toContain('\\u001b[2J');
  expect(summary).toContain('<script>');
  expect(junit).not.toContain('<script>');
  expect(junit).toContain('&lt;script&gt;');
});

/** Runs in the page: opens each case, and in it whatever can be opened, and tells what was to be seen. */
const openEverything = `(async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (found, most = 100) => { for (let tries = 0; tries < most && !found(); tries += 1) await pause(50); };
  const cases = () => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => /^[0-9a-f]{32}$/.test(id));
  await until(() => cases().length >= ${cases.length});
  const ids = [...new Set(cases())];
  const clicked = new Set();
  const seen = [document.body.innerText];
  for (const id of ids) {
    const before = document.body.innerText;
    location.hash = '#' + id;
    await until(() => document.body.innerText !== before, 15);
    for (const what of ['step-arrow-button', 'step-arrow-button', 'attachment-header', 'tab-attachments', 'attachment-header']) {
      const closed = [...document.querySelectorAll('[data-testid$="' + what + '"]')].filter((element) => !clicked.has(element));
      for (const element of closed) { clicked.add(element); element.click(); }
      await pause(80);
      seen.push(document.body.innerText);
    }
  }
  return JSON.stringify({ ids: ids.length, clicks: clicked.size, title: document.title, pwned: document.documentElement.dataset.pwned ?? 'no', text: seen.join(' ') });
})()`;

// Skipped by name where there is no browser; the project's own CI brings one.
(browser === undefined ? test.skip : test)(
  'the report opens clean in a browser: it shows its cases and what was sent, and no script of the server runs',
  async () => {
    const page = `file://${join(runFolder, 'allure', 'index.html')}`;
    const seen = JSON.parse(String(await visit(browser ?? '', { page, profile: join(folder, 'profile'), script: openEverything })));
    expect(seen).toMatchObject({ pwned: 'no', title: expect.not.stringMatching(/pwned/) });
    expect(seen.ids).toBeGreaterThanOrEqual(cases.length);
    expect(seen.text).toContain('the channel list is what its schema says');
    expect(seen.text).toContain("document.documentElement.dataset.pwned='1'");
    expect(asked).toEqual([]);
  },
  RUN_MS,
);
