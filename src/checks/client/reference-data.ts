import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { codeOf, headerValues, jsonOf } from '../observe.ts';
import { datasetPageOf } from '../pages.ts';
import { hashOf } from '../reference-data.ts';
import { cursorOf, datasetOf, isWhole, nextCursorOf, type Reading, readingsIn, rowsRead } from './dataset-readings.ts';
import { underWayFor } from './lapse.ts';

/** How a client reads the reference data: by its requests alone, since what it makes of the rows is its own business. */

/** Why the rows of a reading must not be used. */
export type Flaw = 'count' | 'hash' | 'version';

const versionsOf = ({ dataset, pages }: Reading): ReadonlySet<unknown> =>
  new Set(pages.map((page) => datasetPageOf(dataset, jsonOf(page))?.version));

const has: Readonly<Record<Flaw, (reading: Reading) => boolean>> = {
  count: (reading) => isWhole(reading) && reading.announced?.count !== undefined && reading.announced.count !== rowsRead(reading).length,
  hash: (reading) => isWhole(reading) && reading.announced?.hash !== undefined && reading.announced.hash !== hashOf(rowsRead(reading)),
  version: (reading) => versionsOf(reading).size > 1 || !versionsOf(reading).has(reading.announced?.version),
};

const WORDS: Readonly<Record<Flaw, string>> = {
  count: 'another number of rows than the manifest announces',
  hash: 'another hash than the manifest announces',
  version: 'pages of more than one version',
};

const isBegun = (evidence: CaseEvidence, { dataset, pages }: Reading): boolean => {
  const endedMs = pages.at(-1)?.timing.endedMs ?? 0;
  return evidence.exchanges.some(
    (exchange) => datasetOf(exchange) === dataset && cursorOf(exchange) === null && exchange.timing.startedMs >= endedMs,
  );
};

/** Whoever waits a little before he reads anew may be cut off by the end of the case. */
const hadTime = (evidence: CaseEvidence, { pages }: Reading): boolean => {
  const waitMs = (evidence.client?.timings.firstBackOffMs ?? 0) + underWayFor(evidence);
  return evidence.durationMs - (pages.at(-1)?.timing.endedMs ?? 0) > waitMs;
};

const dateIn = ({ request }: Exchange): string | undefined => /\/business-dates\/([^/?]+)/.exec(request.path)?.[1];

const headerSent = ({ request }: Exchange, wanted: string): string | undefined =>
  request.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

const isCopyable = (exchange: Exchange): boolean => exchange.operationId === 'getManifest' || datasetOf(exchange) !== undefined;

/** Each request for what had been answered with a tag before, with the last such answer. */
const askedWithACopy = ({ exchanges }: CaseEvidence): readonly { readonly exchange: Exchange; readonly tag: string }[] =>
  exchanges.filter(isCopyable).flatMap((exchange) => {
    const before = exchanges.findLast(
      ({ request, response, timing }) =>
        request.path === exchange.request.path && response?.status === 200 && timing.endedMs <= exchange.timing.startedMs,
    );
    const tag = before === undefined ? undefined : headerValues(before, 'etag')[0];
    return tag === undefined ? [] : [{ exchange, tag }];
  });

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

const isUnconditional = (exchange: Exchange): boolean => headerSent(exchange, 'if-none-match') === undefined;

/** A date that was asked for before is one that the client follows, and looks after: it does not stand in for another. */
const takenInPlaceOf = (refusal: Exchange, exchanges: readonly Exchange[]): readonly Finding[] => {
  const isEarlier = ({ timing }: Exchange) => timing.startedMs < refusal.timing.endedMs;
  const known = new Set(exchanges.filter(isEarlier).map(dateIn));
  return exchanges
    .filter((exchange) => !isEarlier(exchange) && !known.has(dateIn(exchange)))
    .filter((exchange) => (dateIn(exchange) ?? '9999') < (dateIn(refusal) ?? ''))
    .map((exchange) => at(exchange, 'the data of another date was asked for', dateIn(refusal) ?? '', dateIn(exchange) ?? ''));
};

export const referenceUse = {
  beginsWithTheManifest: (): Check =>
    check('reads-the-manifest-first', 'no dataset is asked for before the manifest of its date has come', (evidence) =>
      each(
        evidence.exchanges.filter((exchange) => datasetOf(exchange) !== undefined),
        'the client asked for no dataset',
        (exchange) => {
          const isAnnounced = evidence.exchanges.some(
            (other) =>
              other.operationId === 'getManifest' &&
              other.response?.status === 200 &&
              dateIn(other) === dateIn(exchange) &&
              other.timing.endedMs <= exchange.timing.startedMs,
          );
          return isAnnounced
            ? undefined
            : at(exchange, `${exchange.operationId} before the manifest`, 'getManifest, answered 200', 'none before it');
        },
      ),
    ),

  followsCursors: (): Check =>
    check(
      'reads-each-dataset-to-its-last-page',
      'each page is followed by the next one, whose cursor is sent back as it came',
      (evidence) => {
        const pages = readingsIn(evidence).flatMap(({ dataset, pages: read }) =>
          read.flatMap((page) => {
            const next = nextCursorOf(dataset, page);
            return next === undefined ? [] : [{ page, next }];
          }),
        );
        return each(pages, 'no dataset came in more than one page', ({ page, next }) =>
          evidence.exchanges.some((exchange) => exchange.operationId === page.operationId && cursorOf(exchange) === next)
            ? undefined
            : at(page, 'the page after this one was not asked for', `cursor=${next}`, 'no such request'),
        );
      },
    ),

  readsAnewAfter: (flaw: Flaw): Check =>
    check(`reads-a-dataset-anew-whose-${flaw}-is-wrong`, `a dataset that comes with ${WORDS[flaw]} is read anew`, (evidence) => {
      const flawed = readingsIn(evidence).filter(
        (reading) => has[flaw](reading) && (isBegun(evidence, reading) || hadTime(evidence, reading)),
      );
      return each(flawed, `no dataset came with ${WORDS[flaw]} while there was time to read it anew`, (reading) => {
        const last = reading.pages.at(-1);
        if (last === undefined || isBegun(evidence, reading)) return undefined;
        return at(last, `${reading.dataset} was not read anew`, 'its first page once more', `none, after ${WORDS[flaw]}`);
      });
    }),

  keepsToItsDate: (): Check =>
    check('takes-no-data-of-an-earlier-date', 'after BUSINESS_DATE_NOT_FOUND no earlier date is asked for', (evidence) => {
      const refused = evidence.exchanges.filter((exchange) => codeOf(exchange) === 'BUSINESS_DATE_NOT_FOUND');
      if (refused.length === 0) return unobserved('nothing was answered BUSINESS_DATE_NOT_FOUND');
      return judgedBy(refused.flatMap((refusal) => takenInPlaceOf(refusal, evidence.exchanges)));
    }),

  sendsTheTagOfItsCopy: (): Check =>
    check('sends-the-tag-of-its-copy', 'what the client holds a copy of is asked for with its entity tag', (evidence) =>
      each(askedWithACopy(evidence), 'nothing was asked for that the client had a copy of', ({ exchange, tag }) => {
        const sent = headerSent(exchange, 'if-none-match');
        const isKnown = sent?.split(',').some((listed) => opaque(listed) === opaque(tag)) === true;
        return isKnown ? undefined : at(exchange, `${exchange.operationId} again without its tag`, `If-None-Match: ${tag}`, sent ?? 'none');
      }),
    ),

  keepsItsCopyAfter304: (): Check =>
    check('keeps-its-copy-after-304', 'what was answered 304 is not asked for as if there were no copy', (evidence) =>
      each(
        evidence.exchanges.filter(({ response }) => response?.status === 304),
        'nothing was answered 304',
        (exchange) => {
          const next = evidence.exchanges.find(
            ({ request, timing }) => request.path === exchange.request.path && timing.startedMs >= exchange.timing.endedMs,
          );
          if (next === undefined || !isUnconditional(next)) return undefined;
          return at(next, `${next.operationId} was asked for anew`, 'the copy that 304 confirmed', 'a request without If-None-Match');
        },
      ),
    ),

  looksForCorrections: (): Check =>
    check('looks-for-new-versions-within-the-day', 'the manifest is asked for again within the day', (evidence) => {
      const corrected = evidence.client?.timeline.find(({ says }) => says.startsWith('correct-dataset'));
      if (corrected === undefined) return unobserved('no dataset was corrected while the client ran');
      const asked = evidence.exchanges.filter(({ operationId }) => operationId === 'getManifest');
      const [first] = asked;
      if (first === undefined) return unobserved('the client asked for no manifest');
      if (asked.some(({ timing }) => timing.startedMs > corrected.atMs)) return judgedBy([]);
      const watchedMs = Math.round(evidence.durationMs - corrected.atMs);
      return judgedBy([
        at(first, 'the manifest was not asked for again', 'once more within the day', `none in ${watchedMs} ms after a correction`),
      ]);
    }),
};
