import { describe, expect, test } from '@jest/globals';
import type { Catalogue, CatalogueCase, CatalogueRequirement } from '../../model/catalogue.ts';
import { silentlyVanished } from './changelog.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { diffMarkdown, diffText } from './diff-text.ts';

const rule: CatalogueRequirement = {
  id: 'TRD-SEQ-01',
  level: 'SHOULD',
  role: 'server',
  provenance: 'assumed',
  sentence: 'A server SHOULD count.',
};

const one: CatalogueCase = {
  id: 'sequences-rise-by-one',
  subject: 'server',
  area: 'sequences',
  family: 'sequencing',
  title: 'sequences rise by one',
  requirement: 'TRD-SEQ-01',
  needs: ['stream'],
  checks: [
    { id: 'all-is-contiguous', says: 'no sequence is left out' },
    { id: 'all-starts-at-1', says: 'it starts at 1' },
  ],
};

const catalogueOf = (
  cases: readonly CatalogueCase[],
  requirements: readonly CatalogueRequirement[] = [rule],
  version = '1.0.0',
): Catalogue => ({
  version,
  requirements,
  cases,
});

const old = catalogueOf([one]);

const changesOf = (changed: Partial<CatalogueCase>, requirements: readonly CatalogueRequirement[] = [rule]) =>
  compareCatalogues(old, catalogueOf([{ ...one, ...changed }], requirements)).cases.changed.flatMap(({ changes }) => changes);

test('two equal catalogues differ in nothing', () => {
  const diff = compareCatalogues(old, catalogueOf([one]));
  expect(diff.cases).toEqual({ appeared: [], vanished: [], renamed: [], changed: [] });
  expect(diff.requirements).toEqual({ appeared: [], vanished: [], changed: [] });
  expect(diff.checks).toEqual({ appeared: [], vanished: [] });
  expect(diffText(diff)).toBe('From 1.0.0 to 1.0.0. Nothing differs: the same requirements, cases and checks.');
});

describe('a case', () => {
  test('appears and vanishes by its id', () => {
    const diff = compareCatalogues(old, catalogueOf([{ ...one, id: 'sequences-never-skip' }]));
    expect(diff.cases.appeared.map(({ id }) => id)).toEqual(['sequences-never-skip']);
    expect(diff.cases.vanished.map(({ id }) => id)).toEqual(['sequences-rise-by-one']);
  });

  test('is renamed by the id that it had before, and compared with what it was', () => {
    const diff = compareCatalogues(old, catalogueOf([{ ...one, id: 'sequences-never-skip', formerly: [one.id], needs: [] }]));
    expect(diff.cases).toMatchObject({
      appeared: [],
      vanished: [],
      renamed: [{ from: 'sequences-rise-by-one', to: 'sequences-never-skip' }],
      changed: [{ id: 'sequences-never-skip', changes: [{ kind: 'stricter', says: 'the need stream is gone' }] }],
    });
  });

  test('of the other role is another case', () => {
    const diff = compareCatalogues(old, catalogueOf([{ ...one, subject: 'client' }]));
    expect(diff.cases.appeared).toHaveLength(1);
    expect(diff.cases.vanished).toHaveLength(1);
  });

  test.each([
    ['a check more', { checks: [...one.checks, { id: 'all-end', says: 'it ends' }] as const }, 'stricter', 'the check all-end is new'],
    ['a check less', { checks: one.checks.slice(0, 1) }, 'looser', 'the check all-starts-at-1 is gone'],
    ['a need more', { needs: ['snapshot', 'stream'] }, 'looser', 'the need snapshot is new'],
    ['a hazard', { hazard: 'load' }, 'looser', 'the hazard load is new'],
    ['a delivery more', { deliveries: ['pull'] }, 'stricter', 'the delivery pull is new'],
    ['a condition', { lacks: 'gzip' }, 'looser', 'the condition that a server lacks gzip is new'],
  ] as const)('with %s', (_, changed, kind, says) => {
    expect(changesOf(changed)).toEqual([{ kind, says }]);
  });

  test('is stricter when its requirement became a MUST, and when it moved to one', () => {
    const must = { ...rule, level: 'MUST' } as const;
    expect(changesOf({}, [must])).toEqual([{ kind: 'stricter', says: 'its level was SHOULD and is MUST' }]);
    expect(changesOf({ requirement: 'TRD-SEQ-02' }, [rule, { ...must, id: 'TRD-SEQ-02' }])).toEqual([
      { kind: 'changed', says: 'its requirement was "TRD-SEQ-01" and is "TRD-SEQ-02"' },
      { kind: 'stricter', says: 'its level was SHOULD and is MUST' },
    ]);
  });

  test('whose check says something else is changed, and nobody says in which way', () => {
    expect(
      changesOf({
        checks: [
          { id: 'all-is-contiguous', says: 'at most one is left out' },
          { id: 'all-starts-at-1', says: 'it starts at 1' },
        ],
      }),
    ).toEqual([{ kind: 'changed', says: 'the rule of all-is-contiguous was "no sequence is left out" and is "at most one is left out"' }]);
  });
});

describe('a requirement', () => {
  test('appears, vanishes, and is no longer observed', () => {
    const other = { ...rule, id: 'TRD-SEQ-02' };
    const diff = compareCatalogues(
      catalogueOf([], [rule, other]),
      catalogueOf(
        [],
        [
          { ...rule, excluded: 'nobody sees it' },
          { ...rule, id: 'TRD-SEQ-03' },
        ],
      ),
    );
    expect(diff.requirements).toMatchObject({
      appeared: [{ id: 'TRD-SEQ-03' }],
      vanished: [{ id: 'TRD-SEQ-02' }],
      changed: [{ id: 'TRD-SEQ-01', changes: [{ kind: 'looser', says: 'no case can observe it any more: nobody sees it' }] }],
    });
  });

  test('is looser as a MAY', () => {
    const diff = compareCatalogues(old, catalogueOf([one], [{ ...rule, level: 'MAY' }]));
    expect(diff.requirements.changed).toEqual([
      { id: 'TRD-SEQ-01', changes: [{ kind: 'looser', says: 'its level was SHOULD and is MAY' }] },
    ]);
  });
});

describe('what is shown', () => {
  const diff = compareCatalogues(
    old,
    catalogueOf(
      [
        { ...one, id: 'new-one', title: 'a <new> one' },
        { ...one, checks: one.checks.slice(0, 1) },
      ],
      [rule],
      '2.0.0',
    ),
  );

  test('begins with how much, and leaves out what there is nothing of', () => {
    expect(diffText(diff)).toBe(
      [
        'From 1.0.0 to 2.0.0. Cases that appeared: 1. Cases that became looser: 1. Checks that vanished: 1.',
        'Cases that appeared (1)\n  new-one\n      server: a <new> one',
        'Cases that became looser (1)\n  sequences-rise-by-one\n      the check all-starts-at-1 is gone',
        'Checks that vanished (1)\n  sequences-rise-by-one all-starts-at-1\n      it starts at 1',
      ].join('\n\n'),
    );
  });

  test('is a list for a pull request, in which no text is markup', () => {
    expect(diffMarkdown(diff)).toContain('### Cases that appeared (1)\n\n- `new-one`: server: a \\<new\\> one');
  });
});

describe('what vanished without a word', () => {
  const gone = compareCatalogues(old, catalogueOf([]));
  const check = compareCatalogues(old, catalogueOf([{ ...one, checks: one.checks.slice(0, 1) }]));
  const changelog = (words: string): string =>
    `# Changelog\n\n## [Unreleased]\n\n${words}\n\n## [1.0.0]\n\n- sequences-rise-by-one is new.\n`;

  test('is a case or a check that the newest part of the changelog does not name', () => {
    expect(silentlyVanished(gone, changelog('- Nothing.'))).toEqual(['the server case sequences-rise-by-one has vanished']);
    expect(silentlyVanished(check, changelog('- Nothing.'))).toEqual(['the check all-starts-at-1 of sequences-rise-by-one has vanished']);
  });

  test('is nothing where it is named, as a word of its own', () => {
    expect(silentlyVanished(gone, changelog('- Gone: `sequences-rise-by-one`, as TRD-SEQ-02 says more.'))).toEqual([]);
    expect(silentlyVanished(check, changelog('- Looser: `sequences-rise-by-one`.'))).toEqual([]);
    expect(silentlyVanished(check, changelog('- Gone: all-starts-at-1.'))).toEqual([]);
    expect(silentlyVanished(gone, changelog('- Gone: sequences-rise-by-one-or-two.'))).toHaveLength(1);
  });
});
