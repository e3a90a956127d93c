import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';
import { ConfigurationError } from '../../errors.ts';
import { chooseSet, setList } from './requirement-set.ts';

const shipped = join(packageRoot(), 'specs', 'readiness', 'sets', 'server-contract-1.yaml');

const folder = mkdtempSync(join(tmpdir(), 'ocp-set-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A set of one's own, as a copy of ours with something changed. */
const ownSet = (name: string, change: (text: string) => string = (text) => text): string => {
  const path = join(mkdtempSync(join(folder, 'one-')), `${name}.yaml`);
  copyFileSync(shipped, path);
  writeFileSync(path, change(readFileSync(path, 'utf8').replace('id: server-contract-1', `id: ${name}`)));
  return path;
};

const refusal = (choose: () => unknown): string => {
  try {
    choose();
  } catch (error) {
    if (error instanceof ConfigurationError) return `${error.where}: ${error.message}`;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('which set', () => {
  test('of a phase: its newest', () => {
    expect(chooseSet({ phase: 'api-testing' }, undefined)).toMatchObject({
      set: { id: 'api-testing-1' },
      isShipped: true,
      phase: { id: 'api-testing' },
    });
  });

  test('the flag before the run file, and the run file before nothing', () => {
    expect(chooseSet({ set: 'server-contract-1' }, 'api-testing-1').set.id).toBe('server-contract-1');
    expect(chooseSet({}, 'api-testing-1').set.id).toBe('api-testing-1');
  });

  test('of one’s own, by its file', () => {
    expect(chooseSet({ set: ownSet('my-bank-1') }, undefined)).toMatchObject({ set: { id: 'my-bank-1' }, isShipped: false });
  });
});

describe('the name of one of our sets', () => {
  test('is refused to a file that says something else', () => {
    const weakened = ownSet('server-contract-1', (text) => text.replace(/\nleftOut:[\s\S]*/, '\nleftOut: []\n'));
    expect(refusal(() => chooseSet({ set: weakened }, undefined))).toMatch(/server-contract-1\.yaml: .*this file is not that set/);
    expect(refusal(() => chooseSet({}, weakened))).toMatch(/this file is not that set/);
  });

  test('is refused in a version that we never released', () => {
    expect(refusal(() => chooseSet({ set: ownSet('server-contract-77') }, undefined))).toMatch(/a version that this suite does not have/);
  });

  test('is right for a copy, which is that set', () => {
    expect(chooseSet({ set: ownSet('server-contract-1') }, undefined)).toMatchObject({ isShipped: true });
  });
});

describe('refused, with what there is', () => {
  test.each<[string, () => unknown, string]>([
    ['nothing is named', () => chooseSet({}, undefined), '--phase: It is not known what to be ready for'],
    ['a phase that nobody announced', () => chooseSet({ phase: 'api-tsting' }, undefined), 'Did you mean "api-testing"?'],
    ['a set that nobody has', () => chooseSet({ set: 'api-testing-9' }, undefined), '--set: There is no requirement set "api-testing-9".'],
    ['a set of the run file that nobody has', () => chooseSet({}, 'gone-1'), 'readiness.set: There is no requirement set "gone-1".'],
    [
      'a set of another phase',
      () => chooseSet({ phase: 'api-testing', set: 'server-contract-1' }, undefined),
      'The set server-contract-1 is not about the phase api-testing',
    ],
    [
      'a case that does not exist',
      () => chooseSet({ set: ownSet('my-bank-1', (text) => text.replace('first-sequence-is-one', 'first-sequence-is-two')) }, undefined),
      'there is no case first-sequence-is-two',
    ],
    [
      'a key that is not known',
      () => chooseSet({ set: ownSet('my-bank-1', (text) => `${text}notes: x\n`) }, undefined),
      'does not fit specs/requirement-set.schema.json',
    ],
    ['no YAML', () => chooseSet({ set: ownSet('my-bank-1', () => 'id: [') }, undefined), 'does not parse'],
  ])('%s', (_, choose, says) => {
    expect(refusal(choose)).toContain(says);
  });
});

test('the list has each phase with its window, and what belongs to none', () => {
  expect(setList()).toContain('--phase api-testing: API Testing, April to May 2026; sets api-testing-1');
  expect(setList()).toContain('--set server-contract-1: ');
});

test('the list names what came since a set was frozen, and nothing that it counts', () => {
  const [, since = ''] = /--set server-contract-1: .*\n {6}came since it was frozen, and is told as not scored: (.*)/.exec(setList()) ?? [];
  expect(since.split(', ')).toEqual(expect.arrayContaining(['access-tokens-can-be-sent']));
  expect(readFileSync(shipped, 'utf8')).not.toMatch(new RegExp(`[ [](${since.replaceAll(', ', '|')})[,\\]\n]`));
});
