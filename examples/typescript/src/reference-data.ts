import { createHash } from 'node:crypto';
import type { BackOff } from './back-off.ts';
import type { Context } from './channel.ts';
import { Refused, Unavailable } from './failures.ts';
import { isObject, type JsonObject } from './messages.ts';

/** The datasets of the business date: complete, of one version, and with the hash that the manifest announces; or not used at all. */
export type ReferenceData = {
  /** Resolves when all datasets have been taken into use. */
  readonly load: () => Promise<void>;
  /** Looks whether there is a newer version, and takes that into use. */
  readonly refresh: () => Promise<void>;
};

export type CreateReferenceData = (context: Context) => ReferenceData;

type Summary = { readonly dataset: string; readonly version: number; readonly count: number; readonly hash: string };

const summariesIn = (manifest: JsonObject): readonly Summary[] => {
  const datasets = Array.isArray(manifest['datasets']) ? manifest['datasets'] : [];
  return datasets.flatMap((value: unknown) => {
    if (!isObject(value)) return [];
    const { dataset, version, count, hash } = value;
    if (typeof dataset !== 'string' || typeof hash !== 'string') return [];
    return [{ dataset, version: Number(version), count: Number(count), hash }];
  });
};

/** RFC 8785 for what rows hold: members by name, texts and numbers as JSON writes them. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
};

const hashOf = (rows: readonly unknown[]): string => {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${canonical(row)}\n`);
  return hash.digest('hex');
};

type Held = { readonly etag: string; readonly json: JsonObject };

export const createReferenceData: CreateReferenceData = ({ settings, gateway, journal, mappings, newBackOff, report }) => {
  const { businessDate } = settings;
  const root = `/reference-data/v1/business-dates/${businessDate}`;
  const held = new Map<string, Held>();
  const inUse = new Map<string, number>();

  /** What this client has already is not sent again. */
  const read = async (path: string, backOff: BackOff): Promise<JsonObject> => {
    const copy = held.get(path);
    const told = await gateway.ask({ path, ...(copy && { headers: { 'If-None-Match': copy.etag } }) }, backOff);
    if (told.status === 304 && copy !== undefined) return copy.json;
    const { etag } = told.headers;
    if (etag !== undefined) held.set(path, { etag, json: told.json });
    return told.json;
  };
  const rowsOf = async ({ dataset, version }: Summary, backOff: BackOff): Promise<readonly unknown[]> => {
    const rows: unknown[] = [];
    let cursor: unknown;
    do {
      const query = typeof cursor === 'string' ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = await read(`${root}/${dataset}?limit=1000${query}`, backOff);
      if (page['version'] !== version || page['businessDate'] !== businessDate || !Array.isArray(page['rows'])) {
        throw new Unavailable(`${dataset} is not of version ${version} of ${businessDate} throughout`);
      }
      rows.push(...page['rows']);
      cursor = page['nextCursor'];
    } while (typeof cursor === 'string');
    return rows;
  };
  const use = async (summary: Summary, backOff: BackOff): Promise<void> => {
    const { dataset, version, count, hash } = summary;
    if (inUse.get(dataset) === version) return;
    const rows = await rowsOf(summary, backOff);
    if (rows.length !== count || hashOf(rows) !== hash) throw new Unavailable(`${dataset} is not what the manifest announces`);
    inUse.set(dataset, version);
    if (dataset === 'clearing-mappings') mappings.use(businessDate, rows);
    journal.write([{ record: 'dataset', dataset, businessDate, version, rows }]);
  };
  const load = async (): Promise<void> => {
    const backOff = newBackOff();
    for (;;) {
      try {
        const manifest = await read(root, backOff);
        if (manifest['businessDate'] !== businessDate) throw new Unavailable('the manifest is for another date');
        for (const summary of summariesIn(manifest)) await use(summary, backOff);
        return;
      } catch (error) {
        // A cursor that went stale, or a date that is not there yet: from the manifest again, after a while.
        const isWorthAnother =
          error instanceof Unavailable || (error instanceof Refused && (error.status === 404 || error.code === 'INVALID_CURSOR'));
        if (!isWorthAnother) throw error;
        report(`reference data of ${businessDate}: ${error.message}`);
        held.clear();
        await backOff.wait();
      }
    }
  };
  return { load, refresh: load };
};
