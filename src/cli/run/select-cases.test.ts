import { describe, expect, test } from '@jest/globals';
import type { Capability, Hazard } from '../../model/case.ts';
import type { Family, Level } from '../../model/verdict.ts';
import type { ListedCase } from './catalogue.ts';
import { selectCases, sparedCases } from './select-cases.ts';

const listed = (
  id: string,
  given: {
    readonly family?: Family;
    readonly level?: Level;
    readonly hazard?: Hazard;
    readonly formerly?: readonly string[];
    readonly lacks?: Capability;
    readonly subject?: 'server' | 'client';
    readonly delivery?: 'pull' | 'stream';
  } = {},
): ListedCase => {
  const { family = 'schema', level = 'MUST', ...rest } = given;
  return {
    area: 'pull',
    suiteCase: {
      id,
      subject: 'server',
      requirement: 'TRD-PULL-03',
      family,
      title: id,
      checks: [{ id: 'c', says: 'c', judge: () => ({ outcome: 'met' }) }],
      ...rest,
    },
    requirement: {
      id: 'TRD-PULL-03',
      level,
      area: 'TRD-PULL',
      sentence: 's',
      provenance: 'stated',
      source: '',
      assumptions: [],
      service: 'trade-data',
    },
  };
};

const catalogue = [
  listed('stream-one'),
  listed('stream-two', { family: 'sequencing', level: 'SHOULD' }),
  listed('pull-one', { formerly: ['pull-first'] }),
  listed('bad-password', { hazard: 'bad-credentials' }),
];

const ids = (cases: readonly ListedCase[]): readonly string[] => cases.map(({ suiteCase }) => suiteCase.id);

test.each([
  { title: 'everything', selection: { allowed: 'everything' }, expected: ['stream-one', 'stream-two', 'pull-one', 'bad-password'] },
  { title: 'what a live system is spared', selection: { allowed: [] }, expected: ['stream-one', 'stream-two', 'pull-one'] },
  { title: 'what is allowed by name', selection: { allowed: ['bad-credentials'], cases: ['bad-*'] }, expected: ['bad-password'] },
  { title: 'a pattern', selection: { allowed: 'everything', cases: ['stream-*'] }, expected: ['stream-one', 'stream-two'] },
  { title: 'a family', selection: { allowed: 'everything', families: ['sequencing'] }, expected: ['stream-two'] },
  { title: 'a level', selection: { allowed: 'everything', levels: ['SHOULD'] }, expected: ['stream-two'] },
  { title: 'a former name', selection: { allowed: 'everything', cases: ['pull-first'] }, expected: ['pull-one'] },
] as const)('selects $title', ({ selection, expected }) => {
  expect(ids(selectCases(catalogue, selection))).toEqual(expected);
});

test('what a server without a capability answers is asked where it is declared absent, or where the case is named', () => {
  const absences = [listed('absent-stream', { lacks: 'stream' }), listed('pull-one')];
  expect(ids(selectCases(absences, { allowed: [], declaredAbsent: [] }))).toEqual(['pull-one']);
  expect(ids(selectCases(absences, { allowed: [], declaredAbsent: ['stream'] }))).toEqual(['absent-stream', 'pull-one']);
  expect(ids(selectCases(absences, { allowed: [], declaredAbsent: [], cases: ['absent-*'] }))).toEqual(['absent-stream']);
});

test('an empty selection is refused, as a run that plays nothing proves nothing', () => {
  expect(() => selectCases(catalogue, { allowed: 'everything', cases: ['pull-one'], levels: ['MAY'] })).toThrow('No case is left to play');
});

test('a dot in a name is a dot', () => {
  expect(() => selectCases(catalogue, { allowed: 'everything', cases: ['pull.one'] })).toThrow('Did you mean "pull-one"');
});

test('what is spared can be told', () => {
  expect(ids(sparedCases(catalogue, { allowed: [] }))).toEqual(['bad-password']);
  expect(ids(sparedCases(catalogue, { allowed: [], cases: ['bad-*', 'pull-one'] }))).toEqual(['bad-password']);
  expect(sparedCases(catalogue, { allowed: ['bad-credentials'] })).toEqual([]);
});

test('capacity is played where it is asked for, and not called spared where nobody meant it', () => {
  const some = [listed('pull-one'), listed('much', { family: 'capacity', hazard: 'capacity' })];
  expect(ids(selectCases(some, { allowed: 'everything-but-capacity' }))).toEqual(['pull-one']);
  expect(ids(selectCases(some, { allowed: 'everything' }))).toEqual(['pull-one', 'much']);
  expect(ids(selectCases(some, { allowed: ['capacity'] }))).toEqual(['pull-one', 'much']);
  expect(sparedCases(some, { allowed: 'everything-but-capacity' })).toEqual([]);
  expect(ids(sparedCases(some, { allowed: 'everything-but-capacity', families: ['capacity'] }))).toEqual(['much']);
});

test('what nobody asked for is not spared', () => {
  expect(sparedCases(catalogue, { allowed: [], cases: ['pull-one'] })).toEqual([]);
  expect(sparedCases(catalogue, { allowed: [], families: ['sequencing'] })).toEqual([]);
  expect(sparedCases(catalogue, { allowed: [], levels: ['SHOULD'] })).toEqual([]);
});

describe('what a client is put through only when it is asked', () => {
  const big = { family: 'capacity', hazard: 'capacity', subject: 'client' } as const;
  const some = [
    listed('pull-one'),
    listed('much-by-pull', { ...big, delivery: 'pull' }),
    listed('much-by-stream', { ...big, delivery: 'stream' }),
  ];

  test.each([
    { how: 'its name', selection: { cases: ['much'] }, expected: ['much-by-pull', 'much-by-stream'] },
    { how: 'the name of one delivery', selection: { cases: ['much-by-pull'] }, expected: ['much-by-pull'] },
    { how: 'its family', selection: { families: ['capacity'] }, expected: ['much-by-pull', 'much-by-stream'] },
    { how: 'a pattern, beside others: not', selection: { cases: ['*'] }, expected: ['pull-one'] },
  ] as const)('by $how', ({ selection, expected }) => {
    expect(ids(selectCases(some, { allowed: [], ...selection }))).toEqual(expected);
  });

  test('a pattern alone is answered with the command that plays it', () => {
    const select = (subject: 'server' | 'client'): void => {
      selectCases([listed('much', { ...big, subject })], { allowed: [], cases: ['*much*'] });
    };
    expect(() => select('client')).toThrow(expect.objectContaining({ remedy: expect.stringContaining('--case much.') }));
    expect(() => select('server')).toThrow(expect.objectContaining({ remedy: expect.stringContaining('--allow capacity') }));
  });
});
