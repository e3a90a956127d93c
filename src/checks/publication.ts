import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import { check, each, shown, unobserved } from './check.ts';
import { at, found } from './finding.ts';
import { eventsSeen, exchangesOf, jsonOf } from './observe.ts';
import { eachReply } from './reply.ts';

/** Checks of when and where a manifest is published. */
export const publication = {
  /** Of a later version the manifest tells when the correction was published; when the first one was is no longer seen. */
  precedesOpening: (manifest: string, events: string): Check =>
    check(
      `${manifest}-precedes-opening`,
      `every first version in "${manifest}" was published before the channel in "${events}" opened`,
      (evidence) => {
        const openedAt = openingIn(evidence, events);
        if (openedAt === undefined) return unobserved(`no opening of a channel was delivered in "${events}"`);
        const first = summariesIn(evidence, manifest).filter(({ summary }) => summary.version === 1 && summary.publishedAt !== undefined);
        return each(first, `no first version is announced in "${manifest}"`, ({ summary, place }) => {
          if (Date.parse(summary.publishedAt ?? '') < Date.parse(openedAt)) return undefined;
          const says = `${shown(summary.dataset)} was published after the channel opened`;
          return found({ value: summary, place }, says, `a time before ${openedAt}`, shown(summary.publishedAt));
        });
      },
    ),

  agrees: (first: string, other: string): Check =>
    check(`${other}-agrees-with-${first}`, `the manifest in "${other}" is the one in "${first}"`, (evidence) => {
      const [before] = exchangesOf(evidence, first);
      const expected = before === undefined ? undefined : textOf(before);
      if (expected === undefined) return unobserved(`no manifest came in "${first}"`);
      return eachReply(evidence, other, (exchange) => {
        const received = textOf(exchange);
        return received === expected ? undefined : at(exchange, 'another manifest', shown(expected), shown(received));
      });
    }),
};

const openingIn = (evidence: CaseEvidence, label: string): string | undefined =>
  eventsSeen(evidence, label).find(({ value }) => value.eventType === 'CHANNEL_OPENED')?.value.publishedAt;

const summariesIn = (evidence: CaseEvidence, label: string) =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    (decode('Manifest', jsonOf(exchange))?.datasets ?? []).map((summary, index) => ({
      summary,
      place: { exchange: exchange.label, at: `/datasets/${index}/publishedAt` },
    })),
  );

/** What the contract knows of a manifest; the order of its datasets is free. */
const textOf = (exchange: Exchange): string | undefined => {
  const manifest = decode('Manifest', jsonOf(exchange));
  if (manifest?.datasets === undefined) return undefined;
  const datasets = manifest.datasets.map(
    ({ dataset, version, count, hash }) => `${dataset} version ${version} of ${count} rows with hash ${hash}`,
  );
  return `${manifest.businessDate}: ${datasets.toSorted().join(', ')}`;
};
