import { describe, expect, test } from '@jest/globals';
import { type CountedCase, lintReadiness } from './lint-readiness.ts';
import { fileHash, parseSpecFile, type SpecFile, type SpecTree } from './load.ts';

const path = 'specs/readiness/sets/testing-1.yaml';

const set = `id: testing-1
phase: testing
subject: client
title: A client that is tested
about: {en: All of it, zh-Hant: 全部}
disclaimer: Ours
mayBeAbsent:
  - {capability: journal, because: A book will do}
scored:
  - because: It counts
    practice: [C-01]
    requirements:
      CLI-GAP-01: [gap-is-closed-by-pull, order-is-kept-by-pull]
leftOut:
  - {because: Later, requirements: [CLI-GAP-02]}
`;

const phases = `phases:
  - id: testing
    name: {en: Testing, zh-Hant: 測試}
    question: {en: May we?, zh-Hant: 可以嗎？}
    window: {from: '2026-04-01', to: '2026-05-31', text: {en: April to May, zh-Hant: 四月至五月}}
    source: {en: Circular, zh-Hant: 通告}
`;

const row: CountedCase = { id: '', subject: 'client', requirement: 'CLI-GAP-01', needs: [], formerly: [] };

const cases: readonly CountedCase[] = [
  { ...row, id: 'gap-is-closed-by-pull' },
  { ...row, id: 'events-are-in-order-by-pull', formerly: ['order-is-kept-by-pull'], needs: ['journal'] },
  { ...row, id: 'gap-is-offered', subject: 'server', requirement: 'TRD-GAP-01' },
  { ...row, id: 'other-is-closed-by-pull', requirement: 'CLI-GAP-02' },
];

const parsed = (name: string, text: string): SpecFile => {
  const file = parseSpecFile(name, text);
  if ('says' in file) throw new Error(file.says);
  return file;
};

const practice = `practice:
  - {id: C-01, client: {en: Misses one, zh-Hant: 遺漏}, criterion: {en: asks for it, zh-Hant: 補回}}
`;

type Texts = { readonly practice?: string; readonly set?: string; readonly phases?: string; readonly released?: string };

const treeOf = (texts: Texts): SpecTree => {
  const text = texts.set ?? set;
  const files = [
    parsed(path, text),
    parsed('specs/readiness/phases.yaml', texts.phases ?? phases),
    parsed('specs/readiness/released.yaml', texts.released ?? `released:\n  testing-1: ${fileHash({ text })}\n`),
    parsed('specs/readiness-practice.yaml', texts.practice ?? practice),
    parsed('specs/requirements/cli-gap.yaml', 'requirements:\n  - {id: CLI-GAP-01}\n  - {id: CLI-GAP-02}\n'),
  ];
  return { files, problems: [], file: (name) => files.find((file) => file.path === name) };
};

const says = (texts: Texts): readonly string[] => lintReadiness(treeOf(texts), cases).map((problem) => problem.says);

const changed = (from: string, to: string): Texts => {
  expect(set).toContain(from);
  return { set: set.replace(from, to) };
};

test('a set that is in order has nothing wrong, and counts a case by the id that it had', () => {
  expect(says({})).toEqual([]);
});

describe('a set that is not', () => {
  test.each([
    ['a case that nobody has', changed('gap-is-closed-by-pull', 'gap-is-gone-by-pull'), 'there is no case gap-is-gone-by-pull'],
    ['a case of the other subject', changed('gap-is-closed-by-pull', 'gap-is-offered'), 'the case gap-is-offered is about a server'],
    ['a case of another requirement', changed('gap-is-closed-by-pull', 'other-is-closed-by-pull'), 'is about CLI-GAP-02'],
    [
      'a case that counts twice',
      changed('gap-is-closed-by-pull,', 'order-is-kept-by-pull,'),
      'the case order-is-kept-by-pull counts twice',
    ],
    ['a requirement that nobody wrote', changed('CLI-GAP-01:', 'CLI-GAP-09:'), 'the ledger has no CLI-GAP-09'],
    ['a requirement that is scored and left out', changed('[CLI-GAP-02]', '[CLI-GAP-01]'), 'CLI-GAP-01 stands in it twice'],
    ['left out, and nobody wrote it', changed('[CLI-GAP-02]', '[CLI-GAP-08]'), 'leaves out CLI-GAP-08, which the ledger does not have'],
    ['a capability that no case needs', changed('journal', 'jornal'), 'no case that counts needs the capability jornal'],
    ['a phase that nobody announced', changed('phase: testing', 'phase: party'), 'has no phase party'],
    ['a practice that nobody has', changed('C-01', 'C-99'), 'has no line C-99'],
    ['a key that is not in the schema', changed('leftOut:', 'notes: x\nleftOut:'), 'does not fit specs/requirement-set.schema.json'],
    ['an id that is not its file', changed('id: testing-1', 'id: testing-2'), 'its id is not the name of the file'],
  ])('%s', (_, texts, expected) => {
    expect(says(texts)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });
});

describe('a release', () => {
  test('a released set that was changed is an error, however small the change', () => {
    const released = `released:\n  testing-1: ${fileHash({ text: set })}\n`;
    expect(says({ set: `${set}\n`, released })).toEqual([expect.stringContaining('was changed after its release')]);
    expect(says({ set: set.replaceAll('\n', '\r\n'), released })).toEqual([]);
  });

  test('a new set is told which line to add', () => {
    expect(says({ released: 'released: {}\n' })).toEqual([expect.stringContaining(`add "testing-1: ${fileHash({ text: set })}"`)]);
  });

  test('a released set does not go', () => {
    const released = `released:\n  testing-1: ${fileHash({ text: set })}\n  testing-0: abc\n`;
    expect(says({ released })).toEqual([expect.stringContaining('the released set testing-0 is gone')]);
  });
});

describe('the phases', () => {
  test.each([
    ['a window that ends before it begins', phases.replace('2026-05-31', '2026-03-31'), 'its window is not two days in their order'],
    ['a day that does not exist', phases.replace('2026-05-31', '2026-05-99'), 'its window is not two days in their order'],
    ['a name in one language', phases.replace(', zh-Hant: 測試', ''), '/name/zh-Hant is missing'],
    ['a source in one language', phases.replace('{en: Circular, zh-Hant: 通告}', '{en: Circular}'), '/source/zh-Hant is missing'],
    [
      'a phase without a set',
      `${phases}${phases.replace('phases:\n', '').replace('id: testing', 'id: party')}`,
      'no set is about the phase party',
    ],
    ['a phase twice', `${phases}${phases.replace('phases:\n', '')}`, 'the phase testing is there twice'],
  ])('%s', (_, text, expected) => {
    expect(says({ phases: text })).toEqual([expect.stringContaining(expected)]);
  });
});

test('a line of the practice is there in both languages', () => {
  expect(says({ practice: practice.replace(', zh-Hant: 補回', '') })).toEqual(['/criterion/zh-Hant is missing']);
});
