import fc from 'fast-check';
import { datasetPages, snapshot } from '../../../src/checks/index.ts';
import { evidenceOf, jsonAnswer } from '../../../src/checks/testing/evidence.ts';
import { batchOf, CHANNEL_ID, datasetPage, opened, reported, snapshotPage, stock, trade } from '../../../src/checks/testing/messages.ts';
import type { Check } from '../../../src/model/case.ts';
import type { Exchange } from '../../../src/model/evidence.ts';
import { assertHolds, findingsOf, type Property } from './property.ts';

/** Lists that come in pages: of snapshots and of datasets, cut at places of chance. */

type Page = { readonly rows: readonly unknown[]; readonly members: Readonly<Record<string, unknown>> };

/** How many rows, and how many a page holds, one page after the other. */
type Cut = { readonly count: number; readonly sizes: readonly number[] };

/** Two pages at least. */
const cuts: fc.Arbitrary<Cut> = fc.record({
  count: fc.integer({ min: 6, max: 40 }),
  sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
});

const LIMIT = 5;

const pagesOf = (rows: readonly unknown[], sizes: readonly number[]): readonly Page[] => {
  const pages: (readonly unknown[])[] = [];
  for (let from = 0; from < rows.length; ) {
    const size = sizes[pages.length % sizes.length] ?? 1;
    pages.push(rows.slice(from, from + size));
    from += size;
  }
  return pages.map((page, index) => ({
    rows: page,
    members: { count: rows.length, ...(index < pages.length - 1 ? { nextCursor: `page-${index + 2}` } : {}) },
  }));
};

type Kind = {
  readonly row: (number: number) => unknown;
  readonly answer: (label: string, page: Page) => Exchange;
  readonly checks: readonly Check[];
};

const reference = (number: number): string => String(number).padStart(16, '0');

const kinds = {
  snapshot: {
    row: (number) => trade({ tradeReference: reference(number) }),
    answer: (label, { rows, members }) =>
      jsonAnswer(label, snapshotPage(rows, members), {
        operationId: 'takeSnapshot',
        path: `/trade-data/v1/channels/${CHANNEL_ID}/snapshot?limit=${LIMIT}`,
      }),
    checks: [snapshot.isPinned('list'), snapshot.addsUp('list'), snapshot.pagesLeadOn('list'), snapshot.holdsEachTradeOnce('list')],
  },
  dataset: {
    row: (number) => stock({ stockCode: String(number).padStart(5, '0') }),
    answer: (label, { rows, members }) =>
      jsonAnswer(label, datasetPage('stocks', rows, members), {
        operationId: 'listStocks',
        path: `/reference-data/v1/business-dates/2026-04-08/stocks?limit=${LIMIT}`,
      }),
    checks: [
      datasetPages('stocks').areChained('list'),
      datasetPages('stocks').areOfOneVersion('list'),
      datasetPages('stocks').keepToTheirLimit('list'),
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

const rowsFor = (kind: Kind, count: number): readonly unknown[] => Array.from({ length: count }, (_, index) => kind.row(index + 1));

const exchangesFor = (kind: Kind, pages: readonly Page[], label = 'list'): readonly Exchange[] =>
  pages.map((page, index) => kind.answer(index === 0 ? label : `${label}#${index + 1}`, page));

const labelAt = (index: number): string => (index === 0 ? 'list' : `list#${index + 1}`);

const inPage = (pages: readonly Page[], at: number, change: (page: Page) => Page): readonly Page[] =>
  pages.map((page, index) => (index === at ? change(page) : page));

/** The page that shows it is the one that the finding must name. */
type Planted = { readonly pages: readonly Page[]; readonly shownBy: number };

type Anomaly = { readonly kind: Kind; readonly check: Check; readonly plant: (pages: readonly Page[], at: number) => Planted };

const withMembers =
  (members: Page['members']) =>
  (pages: readonly Page[], at: number): Planted => ({
    pages: inPage(pages, at, (page) => ({ ...page, members: { ...page.members, ...members } })),
    shownBy: at,
  });

/** Rows of the next page are on this one, too. */
const overfull = (pages: readonly Page[], at: number): Planted => ({
  pages: inPage(pages, at, (page) => ({ ...page, rows: [...page.rows, ...Array.from({ length: LIMIT }, () => page.rows[0])] })),
  shownBy: at,
});

const cutShort = (pages: readonly Page[], at: number): Planted => {
  const kept = pages.slice(0, at);
  const last = kept.length - 1;
  return {
    pages: inPage(kept, last, ({ rows, members: { nextCursor: _, ...members } }) => ({ rows, members })),
    shownBy: last,
  };
};

const repeatedRow = (pages: readonly Page[], at: number): Planted => ({
  pages: inPage(pages, at, (page) => ({ ...page, rows: [...page.rows.slice(1), ...(pages[0]?.rows.slice(0, 1) ?? [])] })),
  shownBy: at,
});

const anomalies: Readonly<Record<string, Anomaly>> = {
  'a page of another sequence': { kind: kinds.snapshot, check: snapshot.isPinned('list'), plant: withMembers({ asOfSequence: 99 }) },
  'a page of another epoch': { kind: kinds.snapshot, check: snapshot.isPinned('list'), plant: withMembers({ epoch: 2 }) },
  'a page that announces another count': { kind: kinds.snapshot, check: snapshot.addsUp('list'), plant: withMembers({ count: 999 }) },
  'a snapshot that ends too soon': { kind: kinds.snapshot, check: snapshot.pagesLeadOn('list'), plant: cutShort },
  'a page of a snapshot with more than the limit': { kind: kinds.snapshot, check: snapshot.pagesLeadOn('list'), plant: overfull },
  'a trade that stands in a snapshot twice': { kind: kinds.snapshot, check: snapshot.holdsEachTradeOnce('list'), plant: repeatedRow },
  'a dataset that ends too soon': { kind: kinds.dataset, check: datasetPages('stocks').areChained('list'), plant: cutShort },
  'a page of another version': {
    kind: kinds.dataset,
    check: datasetPages('stocks').areOfOneVersion('list'),
    plant: withMembers({ version: 2 }),
  },
  'a page of a dataset with more than the limit': {
    kind: kinds.dataset,
    check: datasetPages('stocks').keepToTheirLimit('list'),
    plant: overfull,
  },
};

const cleanPages: Property = {
  name: 'lists in pages of any size are blamed for nothing',
  runs: 150,
  hold: (numRuns) => {
    assertHolds(
      fc.tuple(cuts, cuts, fc.constantFrom(...Object.values(kinds))),
      ([{ count, sizes }, again, kind]) => {
        const rows = rowsFor(kind, count);
        const pages = [pagesOf(rows, sizes), pagesOf(rows, again.sizes)] as const;
        const evidence = evidenceOf([...exchangesFor(kind, pages[0]), ...exchangesFor(kind, pages[1], 'again')]);
        const checks = kind === kinds.dataset ? [...kind.checks, datasetPages('stocks').areServedAgain('list', 'again')] : kind.checks;
        const blamed = checks.flatMap((check) => findingsOf(check, evidence));
        if (blamed.length > 0) throw new Error(`blamed for ${JSON.stringify(blamed[0])}`);
      },
      numRuns,
    );
    return { tried: numRuns, planted: 0 };
  },
};

const plantedIn = (name: string, { kind, check, plant }: Anomaly): Property => ({
  name: `${name} is found on the page that shows it`,
  runs: 40,
  hold: (numRuns) => {
    assertHolds(
      fc.tuple(cuts, fc.nat()),
      ([{ count, sizes }, pick]) => {
        const pages = pagesOf(rowsFor(kind, count), sizes);
        const { pages: sent, shownBy } = plant(pages, 1 + (pick % (pages.length - 1)));
        const findings = findingsOf(check, evidenceOf(exchangesFor(kind, sent)));
        const label = labelAt(shownBy);
        if (!findings.some(({ exchange }) => exchange === label)) {
          throw new Error(`${check.id} finds ${JSON.stringify(findings)}, and ${label} shows it`);
        }
      },
      numRuns,
    );
    return { tried: numRuns, planted: numRuns };
  },
});

/** A row that another telling of the same list has otherwise: the snapshot against the events, a dataset against itself. */
const otherRows: Property = {
  name: 'a row that differs from what was told elsewhere is found, and no other',
  runs: 60,
  hold: (numRuns) => {
    assertHolds(
      fc.tuple(cuts, fc.nat()),
      ([{ count, sizes }, pick]) => {
        const at = pick % count;
        const rows = rowsFor(kinds.snapshot, count);
        const changed = rows.with(at, trade({ tradeReference: reference(at + 1), quantity: 77 }));
        const events = [opened(), ...rows.map((_, index) => reported(index + 2, { tradeReference: reference(index + 1) }))];
        const sent = pagesOf(changed, sizes).map((page) => ({ ...page, members: { ...page.members, asOfSequence: count + 1 } }));
        const evidence = evidenceOf([jsonAnswer('events', batchOf(events)), ...exchangesFor(kinds.snapshot, sent)]);
        const findings = findingsOf(snapshot.equalsTheEvents('list', 'events'), evidence);
        if (findings.length !== 1 || findings[0]?.received !== '77') throw new Error(`found ${JSON.stringify(findings)}`);
      },
      numRuns,
    );
    return { tried: numRuns, planted: numRuns };
  },
};

export const pageProperties: readonly Property[] = [
  cleanPages,
  ...Object.entries(anomalies).map(([name, anomaly]) => plantedIn(name, anomaly)),
  otherRows,
];
