import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { DatasetName } from '../model/reference-data.ts';
import { canonicalOf } from './canonical.ts';
import { check, each, judgedBy, shown, unobserved, withNote } from './check.ts';
import { at, found } from './finding.ts';
import { askedFor, exchangesOf, headerValues, jsonOf } from './observe.ts';
import { datasetPageOf, isReadToTheEnd, rawPaging, rowsSeen } from './pages.ts';
import { eachReply } from './reply.ts';

/** Pages of one dataset: how they hang together, how large they are, and what they say when they are asked for again. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a vocabulary of checks; each of them is short
export const datasetPages = (name: DatasetName) => ({
  /** A chain that ends before all rows came lacks a cursor. */
  areChained: (label: string): Check =>
    check(`${label}-pages-are-chained`, `every page of "${label}" leads to the next, until all rows have come`, (evidence) => {
      const last = exchangesOf(evidence, label).at(-1);
      const count = last === undefined ? undefined : datasetPageOf(name, jsonOf(last))?.count;
      if (last === undefined || count === undefined) return unobserved(`no page of ${name} came that says how many rows there are`);
      if (!isReadToTheEnd(evidence, label, rawPaging(name))) return unobserved(`"${label}" was not read to its last page`);
      const rows = rowsSeen(evidence, label, rawPaging(name)).length;
      return judgedBy(rows >= count ? [] : [at(last, 'the pages end too early', `${count} rows`, `${rows} rows`, '/nextCursor')]);
    }),

  areOfOneVersion: (label: string): Check =>
    check(`${label}-pages-are-of-one-version`, `the pages of "${label}" are all of one version`, (evidence) => {
      const [first, ...others] = exchangesOf(evidence, label);
      if (first === undefined || others.length === 0) return unobserved(`"${label}" took fewer than two pages`);
      const version = datasetPageOf(name, jsonOf(first))?.version;
      if (version === undefined) return unobserved(`the first page of "${label}" names no version`);
      return each(others, 'no other page came', (exchange) => {
        const received = datasetPageOf(name, jsonOf(exchange))?.version;
        return received === version
          ? undefined
          : at(exchange, 'a page of another version', `version ${version}`, shown(received), '/version');
      });
    }),

  /** The date that was asked for is a note of the case. */
  areOfTheDate: (label: string, note: string): Check =>
    check(`${label}-pages-are-of-the-date`, `every page of "${label}" is of the business date that was asked for`, (evidence) =>
      withNote(evidence, note, (asked) =>
        eachReply(evidence, label, (exchange) => {
          const date = datasetPageOf(name, jsonOf(exchange))?.businessDate;
          return date === asked ? undefined : at(exchange, 'a page of another date', shown(asked), shown(date), '/businessDate');
        }),
      ),
    ),

  keepToTheirLimit: (label: string): Check =>
    check(`${label}-pages-keep-to-their-limit`, `no page of "${label}" has more rows than were asked for, or than 1,000`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const limit = askedFor(exchange, 'limit') ?? LARGEST_PAGE;
        const rows = datasetPageOf(name, jsonOf(exchange))?.rows?.length;
        if (rows !== undefined && rows <= limit) return undefined;
        return at(exchange, 'another number of rows', `at most ${limit} rows`, rows === undefined ? 'no rows' : `${rows} rows`, '/rows');
      }),
    ),

  /** Of another version anything may be said. */
  areServedAgain: (first: string, again: string): Check =>
    check(`${again}-repeats-${first}`, `the rows of one version in "${again}" are those in "${first}"`, (evidence) => {
      const unread = [first, again].find((label) => !isReadToTheEnd(evidence, label, rawPaging(name)));
      if (unread !== undefined) return unobserved(`"${unread}" was not read to its last page`);
      const versions = new Set([...exchangesOf(evidence, first), ...exchangesOf(evidence, again)].map((page) => versionOf(name, page)));
      if (versions.has(undefined)) return unobserved(`a page of ${name} names no version`);
      if (versions.size !== 1) return unobserved('the version changed between the two');
      const before = rowsSeen(evidence, first, rawPaging(name));
      const after = rowsSeen(evidence, again, rawPaging(name));
      const missing = before
        .slice(after.length)
        .map((row) => ({ says: 'a row is gone', expected: shown(row.value), received: 'nothing', exchange: again }));
      const changed = after.flatMap((row, index) => {
        const expected = before[index]?.value;
        return textOf(row.value) === textOf(expected) ? [] : [found(row, `row ${index + 1} differs`, shown(expected), shown(row.value))];
      });
      return judgedBy([...changed, ...missing]);
    }),

  areTaggedApart: (label: string, other: string): Check =>
    check(`${other}-is-tagged-apart-from-${label}`, `the pages in "${label}" and "${other}" have entity tags of their own`, (evidence) => {
      const [first] = exchangesOf(evidence, label);
      const tag = first === undefined ? undefined : headerValues(first, 'etag')[0];
      if (tag === undefined) return unobserved(`"${label}" carried no ETag`);
      return eachReply(evidence, other, (exchange) =>
        headerValues(exchange, 'etag')[0] === tag
          ? at(exchange, 'one ETag for different content', `another than ${tag}`, tag, 'ETag')
          : undefined,
      );
    }),
});

/** A cursor in the hands of a caller to whom it was not issued opens nothing that is not that caller's own. */
export const noRowsOfAnotherCaller = (mine: string, foreign: string): Check =>
  check(`${foreign}-has-no-rows-of-${mine}`, `"${foreign}" holds no mapping of a GCP of "${mine}"`, (evidence) => {
    const own = new Set(mappingsOf(evidence, mine).map(({ gcp }) => gcp));
    if (own.size === 0) return unobserved(`no mapping came in "${mine}"`);
    return eachReply(evidence, foreign, (exchange) =>
      mappingsOf(evidence, foreign)
        .filter((row) => row.exchange === exchange && own.has(row.gcp))
        .map((row) => at(exchange, 'a mapping of another caller', 'none', shown(row.gcp), row.where)),
    );
  });

const LARGEST_PAGE = 1_000;

const versionOf = (name: DatasetName, exchange: Exchange): number | undefined => datasetPageOf(name, jsonOf(exchange))?.version;

/** What has no canonical form is compared as it is shown. */
const textOf = (row: unknown): string => canonicalOf(row) ?? shown(row);

type OwnMapping = { readonly exchange: Exchange; readonly gcp: string; readonly where: string };

const mappingsOf = (evidence: CaseEvidence, label: string): readonly OwnMapping[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    (decode('ClearingMappingPage', jsonOf(exchange))?.rows ?? []).flatMap(({ gcpParticipantId: gcp }, index) =>
      gcp === undefined ? [] : [{ exchange, gcp, where: `/rows/${index}/gcpParticipantId` }],
    ),
  );
