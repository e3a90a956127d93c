import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { packageRoot } from '../../src/config/package-root.ts';
import { browser as program } from './hostile/browser.ts';

/** The scorecard of a run that was really played, looked at in a browser: to read, with a keyboard, on paper, and into the report. */

const folder = mkdtempSync(join(tmpdir(), 'ocp-scorecard-'));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const ocp = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'], NO_COLOR: '1' } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const failing = 'first-sequence-is-one';
const others = ['sequences-rise-by-one', 'channel-list-matches-schema'];

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const runFile = `target: {kind: embedded}
readiness: {set: server-contract-1, participant: Bank of Examples (B01234), system: Orion <Gateway>, version: "2.1"}
waivers:
  - {case: ${others[0]}, owner: ops@bank.example, reason: it was never needed, ticket: 'https://tickets.bank.example/OCP-17', expires: ${inAMonth}}
`;

let played: Ended | undefined;
let answered: Ended | undefined;
let run = '';
let browser: Browser | undefined;

/** As if the server had failed, with words of its own: a conforming one cannot be made to. */
const failCase = (): void => {
  const path = join(run, 'verdicts', `${failing}.json`);
  const verdict: { checks: readonly object[] } = JSON.parse(readFileSync(path, 'utf8'));
  const findings = [{ says: 'the first is <b>two</b>', expected: '1', received: '2' }];
  const checks = verdict.checks.map((check) => ({ ...check, outcome: 'violated', findings }));
  writeFileSync(
    path,
    JSON.stringify({
      ...verdict,
      verdict: 'fail',
      sentence: 'Fails: sequences begin at 1; expected 1, received <script>2</script>.',
      checks,
    }),
  );
};

const SETUP_MS = 180_000;

beforeAll(async () => {
  writeFileSync(join(folder, 'ocp.config.yaml'), runFile);
  played = await ocp('server', ...[failing, ...others].flatMap((id) => ['--case', id]));
  run = join(folder, 'reports', readFileSync(join(folder, 'reports', 'latest.txt'), 'utf8').trim());
  failCase();
  await ocp('report');
  answered = await ocp('readiness', '--output', 'card');
  await ocp('readiness', '--output', 'card', '--language', 'zh-Hant');
  if (program !== undefined) browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}, SETUP_MS);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('a run whose run file names a set ends with its scorecard, which does not decide over the run', () => {
  expect(played).toMatchObject({ code: 1, stderr: '' });
  expect(played?.stdout).toContain(`scorecard  reports/`);
  expect(played?.stdout).toContain('Is the server ready? NOT READY.');
  expect(played?.stdout).toMatch(/red sequences-rise-by-one: stale, as the case passes: take it out of the run file, and play again/);
  expect(existsSync(join(run, 'scorecard.html'))).toBe(true);
});

test(
  'the answer stands in the exit code, in Markdown and in JSON',
  () => {
    expect(answered).toMatchObject({ code: 1, stderr: '' });
    expect(answered?.stdout).toContain('is not met: the first event of a channel');
    const markdown = readFileSync(join(folder, 'card', 'scorecard.md'), 'utf8');
    expect(markdown).toMatch(/^## Is the server ready\?\n\n🔴 \*\*NOT READY\*\*\n/);
    expect(markdown).toContain('&lt;script\\>2');
    expect(markdown).toMatch(/\d+ requirements that count are unknown, in whole or in part/);
    const json: unknown = JSON.parse(readFileSync(join(folder, 'card', 'scorecard.json'), 'utf8'));
    expect(json).toMatchObject({
      format: 1,
      status: 'NOT READY',
      set: { id: 'server-contract-1', isShipped: true },
      claim: { participant: 'Bank of Examples (B01234)', version: '2.1' },
      // That a test wrote the verdict is found as well.
      blockers: [{ kind: 'changed-verdicts' }, { kind: 'fails', case: { id: failing } }, { kind: 'waiver' }, { kind: 'not-played' }],
    });
  },
  SETUP_MS,
);

test(
  'without a flag the scorecard is in the language of the run file',
  async () => {
    const described = join(run, 'run.json');
    const before = readFileSync(described, 'utf8');
    writeFileSync(described, before.replace('"set": "server-contract-1"', '"set": "server-contract-1", "language": "zh-Hant"'));
    const asked = await ocp('readiness', '--output', 'in-chinese');
    writeFileSync(described, before);
    expect(asked.stdout).toMatch(/^伺服器準備就緒嗎？ 未準備就緒\n/);
    expect(existsSync(join(folder, 'in-chinese', 'scorecard.zh-Hant.html'))).toBe(true);
  },
  SETUP_MS,
);

const inBrowser = program === undefined ? describe.skip : describe;

const newPage = async (): Promise<Page> => {
  const page = await browser?.newPage({ bypassCSP: true });
  if (page === undefined) throw new Error('There is no browser.');
  return page;
};

const opened = async (file: string): Promise<Page> => {
  const page = await newPage();
  await page.goto(pathToFileURL(join(folder, 'card', file)).href);
  return page;
};

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds against WCAG 2.2 AA and its own best practices. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found: readonly Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
};

// Names of things, which have no other name in Chinese.
const NAMES = /\b([A-Z]{3,4}-[A-Z]+-\d+|API|OCP|HTTP|TLS|SHA|HKSCC|Orion|Cash|Platform|server-contract|ocp-conformance)\b/g;

inBrowser.each([
  { language: 'en', file: 'scorecard.html', lang: 'en', heading: 'Is the server ready?' },
  { language: 'zh-Hant', file: 'scorecard.zh-Hant.html', lang: 'zh-Hant-HK', heading: '伺服器準備就緒嗎？' },
] as const)('in a browser, in $language', ({ file, lang, heading }) => {
  let page: Page | undefined;
  const shown = (): Page => {
    if (page === undefined) throw new Error('The page was not opened.');
    return page;
  };
  beforeAll(async () => {
    page = await opened(file);
  }, SETUP_MS);

  test(
    'no rule of accessibility is broken, wide or narrow',
    async () => {
      expect(await violationsOn(shown())).toEqual([]);
      await shown().setViewportSize({ width: 360, height: 740 });
      expect(await violationsOn(shown())).toEqual([]);
      // Nothing but a table within its own frame is wider than the window.
      expect(await shown().evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    },
    SETUP_MS,
  );

  test('the page says its language, and the answer first', async () => {
    expect(await shown().getAttribute('html', 'lang')).toBe(lang);
    expect(await shown().textContent('h1')).toBe(heading);
    const levels: unknown = await shown().evaluate(`[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName)`);
    expect(levels).toEqual(['H1', ...Array(11).fill('H2')]);
  });

  test('what a server said is text, and nothing is loaded or run', async () => {
    expect(await shown().locator('script, iframe, img, b').count()).toBe(0);
    expect(await shown().textContent('ol')).toContain('received <script>2</script>');
  });

  test(
    'each link leads somewhere, and the one of a blocker opens its case in the report',
    async () => {
      const links: unknown = await shown().evaluate(`[...document.querySelectorAll('a')].map((link) => link.href)`);
      if (!Array.isArray(links)) throw new Error('There are no links.');
      const here = shown().url().split('#')[0];
      for (const link of links.map(String).filter((one) => one.startsWith('file:'))) {
        const [path = '', id = ''] = link.split('#');
        if (path === here) expect(await shown().locator(`[id="${id}"]`).count()).toBe(1);
        else expect(existsSync(fileURLToPath(path))).toBe(true);
      }
      const report = await newPage();
      await report.goto(String(await shown().evaluate(`document.querySelector('ol a').href`)));
      const said = report.getByText('received <script>2</script>').filter({ visible: true });
      await said.first().waitFor({ timeout: SETUP_MS });
      expect(await said.count()).toBeGreaterThan(0);
      await report.close();
    },
    SETUP_MS,
  );

  test('it prints: every section on paper, without the navigation', async () => {
    await shown().emulateMedia({ media: 'print' });
    expect(await shown().locator('nav').isVisible()).toBe(false);
    expect(await shown().locator('section').filter({ visible: true }).count()).toBe(11);
    // A form that is torn in two is no form.
    expect(await shown().evaluate('getComputedStyle(document.querySelector("dl")).breakInside')).toBe('avoid');
    const paper = await shown().pdf({ format: 'A4', printBackground: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await shown().emulateMedia({ media: 'screen' });
  });
});

inBrowser('in Chinese', () => {
  test(
    'all but what is quoted is Chinese, and what is quoted says that it is English',
    async () => {
      const page = await opened('scorecard.zh-Hant.html');
      const quoted = '[lang="en"], code';
      await page.evaluate(`document.querySelectorAll('${quoted}').forEach((one) => one.remove())`);
      const words: unknown = await page.evaluate('document.body.innerText');
      const english =
        String(words)
          .replace(NAMES, '')
          .match(/\b[A-Za-z]{2,}\b/g) ?? [];
      expect([...new Set(english)]).toEqual([]);
    },
    SETUP_MS,
  );
});

test(
  'the evidence package of the run gives the form its id',
  async () => {
    await ocp('judge', '--write');
    await ocp('keys', 'new');
    const packaged = await ocp('package', '--key', 'ocp-signing-key.pem');
    expect(packaged.code).toBe(0);
    const id = /OCP-[0-9A-Z-]+/.exec(packaged.stdout)?.[0];
    await ocp('readiness', '--output', 'card');
    expect(readFileSync(join(folder, 'card', 'scorecard.html'), 'utf8')).toContain(id?.replaceAll('-', '-<wbr>'));
    expect(statSync(join(dirname(run), `${id}.zip`)).size).toBeGreaterThan(0);
    const other = await ocp('readiness', '--package', 'ocp.config.yaml');
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('ocp.config.yaml') });
  },
  SETUP_MS,
);
