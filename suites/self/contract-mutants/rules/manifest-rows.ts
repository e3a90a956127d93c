import { isSchema } from '../constraints.ts';
import { type Break, type Change, type DATASETS, type Item, numberOf, type Rule, textOf } from './rule.ts';

/** Rules between the manifest, the date that was asked for, and the pages of the datasets. */

const NAMES = ['participants', 'stocks', 'calendar', 'clearing-mappings'] as const satisfies readonly (keyof typeof DATASETS)[];

const summaries = (manifest: Item): readonly Item[] => (Array.isArray(manifest['datasets']) ? manifest['datasets'].filter(isSchema) : []);

const ofSummary =
  (name: string, change: (summary: Item) => Change): Break['change'] =>
  (manifest) =>
    summaries(manifest).some(({ dataset }) => dataset === name)
      ? { datasets: summaries(manifest).map((summary) => (summary['dataset'] === name ? { ...summary, ...change(summary) } : summary)) }
      : undefined;

const sent = (name: string, manifest: Item): Item => summaries(manifest).find(({ dataset }) => dataset === name) ?? {};

const otherHash = (hash: string): string => `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`;

export const manifestRules: readonly Rule[] = [
  {
    requirement: 'REF-MAN-02',
    of: 'manifest',
    at: ['datasets'],
    breaks: NAMES.map((name) => ({
      says: `another dataset in the place of ${name}`,
      change: ofSummary(name, () => ({ dataset: name === 'stocks' ? 'calendar' : 'stocks' })),
    })),
  },
  {
    requirement: 'REF-MAN-04',
    of: 'manifest',
    at: ['businessDate'],
    breaks: [{ says: 'another date', change: () => ({ businessDate: '2026-01-02' }) }],
  },
  ...NAMES.map(
    (name): Rule => ({
      requirement: 'REF-MAN-04',
      of: `page of ${name}`,
      at: ['businessDate'],
      breaks: [{ says: 'another date', change: () => ({ businessDate: '2026-01-02' }) }],
    }),
  ),
  {
    requirement: 'REF-MAN-05',
    of: 'manifest',
    at: [],
    breaks: NAMES.map((name) => ({
      says: `another hash of ${name}`,
      change: ofSummary(name, (summary) => ({ hash: otherHash(textOf(summary, 'hash')) })),
      tells: (manifest) => textOf(sent(name, manifest), 'hash'),
    })),
  },
  {
    requirement: 'REF-MAN-06',
    of: 'manifest',
    at: [],
    breaks: NAMES.map((name) => ({
      says: `one more in the count of ${name}`,
      change: ofSummary(name, (summary) => ({ count: numberOf(summary, 'count') + 1 })),
      tells: (manifest) => `${numberOf(sent(name, manifest), 'count')} rows`,
    })),
  },
  ...NAMES.map(
    (name): Rule => ({
      requirement: 'REF-MAN-07',
      of: `page of ${name}`,
      at: ['version'],
      breaks: [{ says: 'a version that is not announced', change: (page) => ({ version: numberOf(page, 'version') + 1 }) }],
    }),
  ),
  {
    requirement: 'REF-MAN-12',
    of: 'manifest',
    at: ['datasets/0/correctionReason', 'datasets/1/correctionReason'],
    breaks: [
      {
        says: 'a correction without a reason',
        change: (manifest) =>
          summaries(manifest).some(({ correctionReason }) => correctionReason !== undefined)
            ? { datasets: summaries(manifest).map(({ correctionReason, ...summary }) => summary) }
            : undefined,
      },
    ],
  },
  {
    requirement: 'REF-MAN-15',
    of: 'manifest',
    at: NAMES.map((_, index) => `datasets/${index}/publishedAt`),
    // The stocks of the date are corrected: when their first version was published is told no more.
    breaks: NAMES.filter((name) => name !== 'stocks').map((name) => ({
      says: `${name} published after the opening`,
      change: ofSummary(name, ({ version, publishedAt }) => ({
        publishedAt: version === 1 ? String(publishedAt).replace(/T.*/, 'T23:00:00.000+08:00') : publishedAt,
      })),
    })),
  },
];
