import { encode } from '../../contract/encode.ts';
import type { DatasetName, DatasetPage, DatasetSummary } from '../../model/reference-data.ts';
import { lastingAnswer, lastingJson, problemAnswer } from '../exchange/answer.ts';
import { type Handler, integerOf, textOf } from '../exchange/call.ts';
import { createPageCache } from '../exchange/page-cache.ts';
import type { Site } from '../site.ts';
import { cacheHeaders, entityTag, unlessKnown } from './entity-tag.ts';
import { dayNotFound, type FoundDay, findDay } from './reference-day.ts';

/** What the four datasets have in common: pages of one version of one day, by cursor. */

type PageSchema = 'ParticipantPage' | 'StockPage' | 'CalendarPage' | 'ClearingMappingPage';

type Dataset = { readonly name: DatasetName; readonly schema: PageSchema };

type Request = { readonly found: FoundDay; readonly summary: DatasetSummary; readonly offset: number; readonly rows: number };

/** Shared by all simulators of the process: a tag has the hash of the rows in it, and a cursor the seed. */
const pages = createPageCache();

/** A caller's own mappings are nobody else's, so their cursors and tags name whom they are for. */
const audienceOf = (dataset: Dataset, found: FoundDay): string => (dataset.name === 'clearing-mappings' ? found.callers.join(' ') : 'all');

const offsetOf = (cursor: string | undefined, expected: Readonly<Record<string, string | number>>, site: Site): number | undefined => {
  if (cursor === undefined) return 0;
  const { offset, ...rest } = site.cursors.open(cursor) ?? {};
  const isMeantForThis = Object.entries(expected).every(([name, value]) => rest[name] === value);
  return isMeantForThis && typeof offset === 'number' ? offset : undefined;
};

/** The rows are wire-ready, so only what surrounds them is encoded; their array is the only one that a page has. */
const pageText = (dataset: Dataset, request: Request, seal: (offset: number) => string): string => {
  const { found, summary, offset, rows } = request;
  const all = found.day.rows(dataset.name);
  const next = offset + rows;
  const page: DatasetPage<never> = {
    businessDate: found.date,
    dataset: dataset.name,
    version: summary.version,
    count: summary.count,
    rows: [],
    ...(next < all.length ? { nextCursor: seal(next) } : {}),
  };
  const frame = JSON.stringify(encode(dataset.schema, page));
  return frame.replace('[]', () => JSON.stringify(all.slice(offset, next)));
};

export const datasetHandler =
  (dataset: Dataset): Handler<Site> =>
  (visit, site) => {
    const found = findDay(visit, site);
    if (found === undefined) return dayNotFound();
    const summary = found.day.summaries.find((candidate) => candidate.dataset === dataset.name);
    if (summary === undefined) return dayNotFound();
    const audience = audienceOf(dataset, found);
    const identity = { of: dataset.name, date: found.date, version: summary.version, audience };
    const offset = offsetOf(textOf(visit.parameters, 'cursor'), identity, site);
    if (offset === undefined) {
      return problemAnswer('INVALID_CURSOR', {
        detail: 'This cursor was not issued for this dataset, date and version: start again without one.',
      });
    }
    const rows = Math.min(integerOf(visit.parameters, 'limit') ?? 1_000, visit.call.conduct.maximumRows);
    const request: Request = { found, summary, offset, rows };
    const tag = entityTag(dataset.name, found.date, summary.version, summary.hash, audience, offset, rows);
    const seal = (next: number) => site.cursors.seal({ ...identity, offset: next });
    const make = () => lastingJson(pageText(dataset, request, seal));
    return unlessKnown(visit.call, tag, () => lastingAnswer(pages.page(`${tag} ${seal(offset)}`, make), cacheHeaders(tag)));
  };
