import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageRoot } from '../../src/config/package-root.ts';

/**
 * The ready workflows, which nobody runs here as a whole: their shell scripts by a real shell, on a program that ends as it is told to, and
 * what they keep from build to build.
 */

const all = mkdtempSync(join(tmpdir(), 'ocp-ci-'));
afterAll(() => rmSync(all, { recursive: true }));

const workflow = (name: string): unknown => parse(readFileSync(join(packageRoot(), 'examples', 'ci', name), 'utf8'), { merge: true });

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined), value);

const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

const github = workflow('github-actions.yml');
const gitlab = workflow('gitlab-ci.yml');

const steps = listAt(github, 'jobs', 'result', 'steps');
const stepOf = (key: string, is: RegExp): unknown => steps.find((step) => is.test(String(at(step, key))));

const scripts = {
  github: String(at(stepOf('name', /^result$/), 'run')),
  gitlab: String(listAt(gitlab, 'ocp-result', 'script').find((line) => String(line).includes(' merge '))),
};

/** In the place of the suite: leaves what it would leave, and ends with the codes that the environment names. */
const PROGRAM = `#!/bin/sh
shift
echo "$1" >> asked.txt
if [ "$1" = merge ]; then
  if [ "$MERGED" -le 1 ]; then mkdir -p reports/a-run; echo a-run > reports/latest.txt; printf '%s' "$RUN" > reports/a-run/run.json; fi
  exit "$MERGED"
fi
if [ "$READY" -le 1 ]; then mkdir -p readiness; echo "# card" > "readiness/$CARD"; fi
exit "$READY"
`;

type Told = { readonly merged: number; readonly ready?: number; readonly card?: string };

/** As both run it: each line that fails ends it. */
const ran = (script: string, { merged, ready, card = 'scorecard.md' }: Told) => {
  const folder = mkdtempSync(join(all, 'one-'));
  writeFileSync(join(folder, 'npx'), PROGRAM);
  chmodSync(join(folder, 'npx'), 0o755);
  const run = ready === undefined ? { cases: ['a'] } : { readiness: { set: 'a-set' }, cases: ['a'] };
  const env = {
    PATH: `${folder}:${process.env['PATH']}`,
    CARD: card,
    MERGED: String(merged),
    READY: String(ready ?? 3),
    RUN: JSON.stringify(run, null, 2),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
  return { folder, env, status, asked: readFileSync(join(folder, 'asked.txt'), 'utf8').trim().split('\n') };
};

describe.each(Object.entries(scripts))('the result at %s', (_name, script) => {
  test.each([
    { what: 'all is green', told: { merged: 0 }, status: 0 },
    { what: 'a case is red', told: { merged: 1 }, status: 1 },
    { what: 'a shard is missing', told: { merged: 2 }, status: 2 },
    { what: 'the suite has a defect', told: { merged: 3 }, status: 3 },
  ])('is that of the run where it names no set: $what', ({ told, status }) => {
    expect(ran(script, told)).toMatchObject({ status, asked: ['merge'] });
  });

  test.each([
    { what: 'the red case does not count', told: { merged: 1, ready: 0 }, status: 0 },
    { what: 'what counts was not played', told: { merged: 0, ready: 1 }, status: 1 },
    { what: 'the set is not there', told: { merged: 0, ready: 2 }, status: 2 },
  ])('is that of the set where it names one: $what', ({ told, status }) => {
    expect(ran(script, told)).toMatchObject({ status, asked: ['merge', 'readiness'] });
  });

  test('is no answer of the set where the shards are no run', () => {
    expect(ran(script, { merged: 2, ready: 0 })).toMatchObject({ status: 2, asked: ['merge'] });
  });
});

test('the summary at GitHub is the scorecard, or the end of the run', () => {
  const summary = String(at(stepOf('name', /^summary$/), 'run'));
  const summed = (told: Told): string => {
    const { folder, env } = ran(scripts.github, told);
    writeFileSync(join(folder, 'reports', 'a-run', 'summary.txt'), '1 case, red\n');
    expect(spawnSync('bash', ['-e', '-c', summary], { cwd: folder, env }).status).toBe(0);
    return existsSync(env.GITHUB_STEP_SUMMARY) ? readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') : '';
  };
  expect(summed({ merged: 1, ready: 1 })).toBe('# card\n');
  expect(summed({ merged: 1, ready: 1, card: 'scorecard.zh-Hant.md' })).toBe('# card\n');
  expect(summed({ merged: 1 })).toBe('```text\n1 case, red\n```\n');
});

describe('the history is kept from build to build, of a red run, too', () => {
  const HISTORY = 'reports/history';

  test('at GitHub, where a key is written once and the newest is found by its beginning', () => {
    const [restore, save] = [stepOf('uses', /^actions\/cache\/restore@/), stepOf('uses', /^actions\/cache\/save@/)];
    const order = [restore, stepOf('name', /^result$/), save].map((step) => steps.indexOf(step));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect([at(restore, 'with', 'path'), at(save, 'with', 'path')]).toEqual([HISTORY, HISTORY]);
    const key = String(at(save, 'with', 'key'));
    expect(key).toContain('github.run_id');
    expect(at(restore, 'with', 'key')).toBe(key);
    expect(key.startsWith(String(at(restore, 'with', 'restore-keys')))).toBe(true);
    expect(at(save, 'if')).toBe('always()');
  });

  test('at GitLab, beside what npm fetched', () => {
    const caches = listAt(gitlab, 'ocp-result', 'cache');
    expect(caches).toContainEqual(at(gitlab, 'default', 'cache'));
    expect(caches).toContainEqual(expect.objectContaining({ paths: [HISTORY], when: 'always' }));
  });
});
