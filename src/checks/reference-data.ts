import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { DatasetName, DatasetSummary } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import { canonicalOf } from './canonical.ts';
import { check, each, judgedBy, shown, unobserved, withNote } from './check.ts';
import { at, found, memberOf, type SeenAt } from './finding.ts';
import { exchangesOf, headerValues, jsonOf } from './observe.ts';
import { datasetPageOf, isReadToTheEnd, notReadToTheEnd, rawPaging, rowsSeen } from './pages.ts';
import { eachReply } from './reply.ts';

/** The four datasets, held to their manifest. A case takes a dataset under the dataset's own name. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a vocabulary of checks; each of them is short
export const dataset = (name: DatasetName) => ({
  countsAsAnnounced: (manifest: string): Check =>
    check(`${name}-counts-as-announced`, `the pages of ${name} hold as many rows as the manifest announces`, (evidence) => {
      const announced = summaryOf(evidence, manifest, name)?.count;
      if (announced === undefined) return unobserved(`the manifest announces no count for ${name}`);
      if (!isReadToTheEnd(evidence, name, rawPaging(name))) return notReadToTheEnd(name);
      const rows = rowsSeen(evidence, name, rawPaging(name)).length;
      return judgedBy(
        rows === announced
          ? []
          : [{ says: 'another number of rows', expected: `${announced} rows`, received: `${rows} rows`, exchange: name }],
      );
    }),

  hashesAsAnnounced: (manifest: string): Check =>
    check(`${name}-hashes-as-announced`, `the rows of ${name} have the hash that the manifest announces`, (evidence) => {
      const announced = summaryOf(evidence, manifest, name)?.hash;
      if (announced === undefined) return unobserved(`the manifest announces no hash for ${name}`);
      if (!isReadToTheEnd(evidence, name, rawPaging(name))) return notReadToTheEnd(name);
      const computed = hashOf(rowsSeen(evidence, name, rawPaging(name)).map(({ value }) => value));
      return judgedBy(
        computed === announced
          ? []
          : [{ says: 'the rows do not have the announced hash', expected: announced, received: computed, exchange: name }],
      );
    }),

  versionIsAnnounced: (manifest: string): Check =>
    check(`${name}-version-is-announced`, `every page of ${name} is of the version that the manifest announces`, (evidence) => {
      const version = summaryOf(evidence, manifest, name)?.version;
      if (version === undefined) return unobserved(`the manifest announces no version for ${name}`);
      return eachReply(evidence, name, (exchange) => {
        const received = datasetPageOf(name, jsonOf(exchange))?.version;
        return received === version
          ? undefined
          : at(exchange, 'a page of another version', `version ${version}`, shown(received), '/version');
      });
    }),

  samePagedOtherwise: (other: string): Check =>
    check(`${name}-is-the-same-paged-otherwise`, `${name} taken in smaller pages ("${other}") is row by row the same`, (evidence) => {
      const unread = [name, other].find((label) => !isReadToTheEnd(evidence, label, rawPaging(name)));
      if (unread !== undefined) return notReadToTheEnd(unread);
      if (exchangesOf(evidence, other).length < 2) return unobserved(`"${other}" took fewer than two pages`);
      const whole = rowsSeen(evidence, name, rawPaging(name));
      const paged = rowsSeen(evidence, other, rawPaging(name));
      const count = { says: 'another number of rows', expected: `${whole.length} rows`, received: `${paged.length} rows`, exchange: other };
      return judgedBy([
        ...paged.flatMap((row, index) => rowFinding(row, whole[index], index) ?? []),
        ...(whole.length === paged.length ? [] : [count]),
      ]);
    }),
});

const summariesIn = (evidence: CaseEvidence, manifest: string): readonly SeenAt<Seen<DatasetSummary>>[] =>
  exchangesOf(evidence, manifest).flatMap((exchange) =>
    (decode('Manifest', jsonOf(exchange))?.datasets ?? []).map((value, index) => ({
      value,
      place: { exchange: exchange.label, at: `/datasets/${index}` },
    })),
  );

const summaryOf = (evidence: CaseEvidence, manifest: string, name: DatasetName): Seen<DatasetSummary> | undefined =>
  summariesIn(evidence, manifest).find(({ value }) => value.dataset === name)?.value;

export const hashOf = (rows: readonly unknown[]): string => {
  const hash = sha256.create();
  for (const row of rows) {
    const text = canonicalOf(row);
    if (text === undefined) return 'no hash, as a row has no canonical form';
    hash.update(utf8ToBytes(`${text}\n`));
  }
  return bytesToHex(hash.digest());
};

const rowFinding = (row: SeenAt<unknown>, other: SeenAt<unknown> | undefined, index: number) => {
  const [expected, received] = [canonicalOf(other?.value), canonicalOf(row.value)];
  if (other !== undefined && expected !== undefined && expected === received) return undefined;
  return found(row, `row ${index + 1} differs`, shown(other?.value), shown(row.value));
};

const DATASETS: readonly DatasetName[] = ['calendar', 'clearing-mappings', 'participants', 'stocks'];

export const manifest = {
  listsAllDatasets: (label: string): Check =>
    check(`${label}-lists-all-datasets`, 'the manifest lists each of the four datasets once', (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const names = (decode('Manifest', jsonOf(exchange))?.datasets ?? []).map((summary) => summary.dataset);
        const isRight = DATASETS.every((wanted) => names.filter((name) => name === wanted).length === 1);
        const received = names.map(shown).toSorted().join(', ') || 'no datasets';
        return isRight ? undefined : at(exchange, 'other datasets', DATASETS.join(', '), received, '/datasets');
      }),
    ),

  givesReasonForEachCorrection: (label: string): Check =>
    check(
      `${label}-gives-reason-for-each-correction`,
      'a dataset of version 2 or later says why it replaced the one before',
      (evidence) => {
        const corrected = summariesIn(evidence, label).filter(({ value }) => (value.version ?? 0) > 1);
        return each(corrected, 'no dataset of this date was corrected', (summary) =>
          summary.value.correctionReason === undefined
            ? found(
                memberOf(summary, 'correctionReason'),
                `${shown(summary.value.dataset)} was corrected without a reason`,
                'a correctionReason',
                'nothing',
              )
            : undefined,
        );
      },
    ),

  isDated: (label: string, note: string): Check =>
    check(`${label}-is-dated`, 'the manifest is of the business date that was asked for', (evidence) =>
      withNote(evidence, note, (asked) =>
        eachReply(evidence, label, (exchange) => {
          const date = decode('Manifest', jsonOf(exchange))?.businessDate;
          return date === asked ? undefined : at(exchange, 'another date', shown(asked), shown(date), '/businessDate');
        }),
      ),
    ),
};

/** `again` was asked with the ETag that `first` carried. */
export const entityTag = {
  isStable: (first: string, again: string): Check =>
    check(`${again}-has-the-tag-of-${first}`, `the ETag of "${again}" is that of "${first}"`, (evidence) => {
      const [before] = exchangesOf(evidence, first);
      const tag = before === undefined ? undefined : headerValues(before, 'etag')[0];
      if (tag === undefined) return unobserved(`"${first}" carried no ETag`);
      return eachReply(evidence, again, (exchange) => {
        const received = headerValues(exchange, 'etag')[0];
        return received === tag ? undefined : at(exchange, 'another ETag for the same content', tag, received ?? 'no ETag', 'ETag');
      });
    }),
};
