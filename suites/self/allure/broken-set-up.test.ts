import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { browser as program } from '../hostile/browser.ts';
import { startFront } from '../hostile/front.ts';
import { type Ended, givenResults, madeResults, type RedRun, startRedRun } from './red-run.ts';

/**
 * A server that lets the run begin and then takes connections only to reset them: what comes before each case breaks, in the processes
 * that play. Nobody may take that for a case that was skipped.
 */

const SETUP_MS = 240_000;

let red: RedRun;
let ended: Ended | undefined;
let runFolder = '';

beforeAll(async () => {
  red = await startRedRun((simulator) =>
    startFront({
      upstreamPort: Number(new URL(simulator.primary).port),
      // The first is the look before the run; the others are what the processes that play begin with.
      takesOver: ({ operationId, count }) => operationId === 'listChannels' && count > 1,
      answer: (socket) => socket.resetAndDestroy(),
    }),
  );
  ended = await red.play('--no-single-file');
  if (ended.code === 2) throw new Error(ended.output);
  runFolder = await red.runFolder();
}, SETUP_MS);

afterAll(() => red.close());

test('the run says that it is invalid, and why', () => {
  expect(ended?.output).toContain('Playing 3 cases');
  expect(ended?.code).toBe(3);
  expect(ended?.output).toMatch(/Jest said:[\s\S]*reset/i);
});

test('Allure is given, and makes of it, what is broken and not what was skipped', () => {
  for (const results of [givenResults(runFolder), madeResults(runFolder)]) {
    const broken = results.filter(({ status }) => status === 'broken');
    expect(broken).toHaveLength(3);
    for (const { message } of broken) expect(message).toContain('did not give an HTTP answer');
    // The one that needs what the server lacks was never to be played.
    expect(results.filter(({ status }) => status === 'skipped')).toHaveLength(1);
    expect(results).toHaveLength(4);
  }
});

(program === undefined ? test.skip : test)(
  'and so a reader sees it',
  async () => {
    const browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--allow-file-access-from-files'] });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(runFolder, 'allure', 'index.html')).href);
      await page.getByTestId('tree-leaf-status-broken').first().waitFor();
      expect(await page.getByTestId('metadata-item-broken').textContent()).toMatch(/^Broken\s*3$/);
    } finally {
      await browser.close();
    }
  },
  SETUP_MS,
);
