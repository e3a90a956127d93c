import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browser as program } from '../hostile/browser.ts';
import { type Ended, FAILING, givenResults, REASON, type RedRun, startRedRun, TICKET } from './red-run.ts';

/** The Allure report of a red run that was played twice, looked at in a browser: what is there beside the list of cases. */

const SETUP_MS = 240_000;
const PAGE_MS = 60_000;

const FAILED = 'every row of the stock list is what its schema says';
const KNOWN = 'the sequences of a channel rise by one';
const PASSED = 'a client that authenticates with its secret gets a token';
const NOT_ASKED = 'once a mapping has ended';

let red: RedRun;
let ended: readonly Ended[] = [];
let runFolder = '';
let browser: Browser | undefined;

beforeAll(async () => {
  red = await startRedRun();
  ended = [await red.play(), await red.play()];
  runFolder = await red.runFolder();
  if (program !== undefined) browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}, SETUP_MS);

afterAll(async () => {
  await browser?.close();
  await red.close();
});

test('both runs are red by the same case', () => {
  for (const { code, output } of ended) {
    expect(output).toContain(`--case ${FAILING}`);
    expect(code).toBe(1);
  }
  expect(
    givenResults(runFolder)
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['failed', 'failed', 'passed', 'skipped']);
});

test('one file holds all of it, to be mailed', () => {
  const folder = join(runFolder, 'allure');
  expect(readdirSync(folder).filter((name) => /\.(html|js|css)$/.test(name))).toEqual(['index.html']);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

// Skipped by name where there is no browser; the project's own CI brings one.
(program === undefined ? describe.skip : describe)('in a browser', () => {
  /** Whatever the page asks for beside itself. */
  const asked: string[] = [];

  const opened = async (hash = ''): Promise<Page> => {
    const page = await browser?.newPage();
    if (page === undefined) throw new Error('There is no browser.');
    page.on('request', (request) => {
      if (/^(https?|file):/.test(request.url())) asked.push(request.url().replace(/#.*$/, ''));
    });
    await page.goto(`${pathToFileURL(join(runFolder, 'allure', 'index.html')).href}${hash}`);
    return page;
  };

  const tab = async (name: string): Promise<Page> => {
    const page = await opened();
    await page.getByTestId(`nav-tab-${name}`).click();
    return page;
  };

  /** By their cause, all cases are folded away at first. */
  const unfold = async (page: Page): Promise<void> => {
    await page.getByTestId('tree-arrow').first().waitFor();
    for (const arrow of await page.getByTestId('tree-arrow').all()) await arrow.click();
  };

  /** From the first case of the list, which is red and so in sight, on to the one that is meant. */
  const caseNamed = async (title: string): Promise<Page> => {
    const page = await opened();
    await page.getByTestId('tree-leaf').first().click();
    const shown = page.getByTestId('test-result-info-title');
    await shown.waitFor();
    while (!(await shown.textContent())?.includes(title)) {
      const before = (await shown.textContent()) ?? '';
      await page.getByTestId('test-result-nav-next').click();
      await shown.filter({ hasNotText: before }).waitFor();
    }
    return page;
  };

  test(
    'the cases that are not green stand by their cause, and the others do not',
    async () => {
      const page = await tab('categories');
      await unfold(page);
      for (const text of [
        'Schema: messages that break',
        'Waived: known, and answered for',
        'Not applicable: the party',
        FAILED,
        KNOWN,
        NOT_ASKED,
      ])
        await page.getByText(text).first().waitFor();
      const shown = (await page.locator('body').textContent()) ?? '';
      expect(shown).not.toContain(PASSED);
      expect(shown.indexOf('Schema: messages')).toBeLessThan(shown.indexOf('Waived: known'));
    },
    PAGE_MS,
  );

  test(
    'the metadata tell who was tested with what, who played, and the gate',
    async () => {
      const page = await opened();
      await page.getByText('Show more').first().click();
      const told = page.getByTestId('metadata-list').first();
      for (const text of [
        'a machine outside of CI',
        'http://127.0.0.1:',
        'TEST',
        'businessDate',
        'specHash',
        'suiteVersion',
        'not passed (exit code 1)',
      ])
        await told.getByText(text).first().waitFor();
    },
    PAGE_MS,
  );

  test(
    'the quality gate is told with its result and why',
    async () => {
      const page = await tab('globalErrors');
      await page.getByText('Quality gate not passed: 1 failed. Exit code 1.').first().waitFor();
    },
    PAGE_MS,
  );

  test(
    'a waiver is a known issue under its ticket, with who answers for it',
    async () => {
      const page = await tab('resolutionCategories');
      for (const text of ['OCP-17', 'WAIVED until', REASON, 'ops@bank.example', KNOWN]) await page.getByText(text).first().waitFor();
      expect(await page.locator('body').textContent()).not.toContain(FAILED);
    },
    PAGE_MS,
  );

  test.each([
    { what: 'the ticket of its waiver', title: KNOWN, href: TICKET },
    { what: 'the clause that its rule rests on', title: PASSED, href: 'https://www.rfc-editor.org/rfc/rfc6749' },
  ])(
    'a case links to $what',
    async ({ title, href }) => {
      const page = await caseNamed(title);
      await page.locator(`[data-testid="test-result-meta-links"] a[href="${href}"]`).waitFor();
    },
    PAGE_MS,
  );

  test(
    'a case tells how it ended in the run before',
    async () => {
      const page = await caseNamed(FAILED);
      const history = page.getByTestId('test-result-tab-history');
      expect(await history.textContent()).toMatch(/1$/);
      await history.click();
      await page.locator('[data-testid="test-result-history-item"]').first().waitFor();
    },
    PAGE_MS,
  );

  test(
    'the graphs tell how both runs ended',
    async () => {
      const page = await opened('#charts');
      await page.getByText('How the runs ended').waitFor();
      await page.getByText('What became red or green from run to run').waitFor();
      await page.getByText('Latest').first().waitFor();
      // A bar of each run: failed, passed and skipped.
      await expect(page.getByTestId('bar').count()).resolves.toBeGreaterThanOrEqual(6);
    },
    PAGE_MS,
  );

  test('nothing of it was fetched from anywhere', () => {
    expect([...new Set(asked)]).toEqual([pathToFileURL(join(runFolder, 'allure', 'index.html')).href]);
  });
});
