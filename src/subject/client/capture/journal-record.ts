import { parseJson } from '../../../contract/parse-json.ts';
import type { CaptureRecord } from '../../../model/capture.ts';
import type { Json } from '../../../model/fault.ts';
import type { DatasetName } from '../../../model/reference-data.ts';

/** One line of a journal, as docs/test-my-client.md describes it, or what is wrong with it. */

type Members = { readonly [key: string]: Json };

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const DATASETS: ReadonlySet<string> = new Set<DatasetName>(['participants', 'stocks', 'calendar', 'clearing-mappings']);

const isDataset = (value: unknown): value is DatasetName => typeof value === 'string' && DATASETS.has(value);

const numberIn = (members: Members, name: string): Readonly<Record<string, number>> => {
  const value = members[name];
  return typeof value === 'number' ? { [name]: value } : {};
};

const textIn = (members: Members, name: string): Readonly<Record<string, string>> => {
  const value = members[name];
  return typeof value === 'string' ? { [name]: value } : {};
};

const aboutEvent = (members: Members) => ({
  ...textIn(members, 'channelId'),
  ...numberIn(members, 'epoch'),
  ...numberIn(members, 'sequence'),
});

const LONGEST_WORD = 60;

/** What a client wrote in the wrong place may be long. */
const shortText = (value: Json | undefined): string => {
  const text = JSON.stringify(value ?? null);
  return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
};

type Read = CaptureRecord | { readonly says: string };

const READERS: Readonly<Record<CaptureRecord['record'], (members: Members, place: string) => Read>> = {
  trade: (members, place) => {
    const { trade } = members;
    return isMembers(trade) ? { record: 'trade', place, ...aboutEvent(members), trade } : { says: 'it has no object "trade"' };
  },
  cancelled: (members, place) => {
    const { key } = members;
    return isMembers(key) ? { record: 'cancelled', place, ...aboutEvent(members), key } : { says: 'it has no object "key"' };
  },
  snapshot: (members, place) => ({ record: 'snapshot', place, ...aboutEvent(members), ...numberIn(members, 'asOfSequence') }),
  closed: (members, place) => ({ record: 'closed', place, ...aboutEvent(members) }),
  setAside: (members, place) => ({ record: 'setAside', place, ...aboutEvent(members), code: String(members['code'] ?? '') }),
  dataset: (members, place) => {
    const { dataset, businessDate, rows } = members;
    if (!isDataset(dataset)) return { says: 'its "dataset" is none of participants, stocks, calendar, clearing-mappings' };
    if (typeof businessDate !== 'string' || !Array.isArray(rows)) return { says: 'it has no "businessDate" or no list "rows"' };
    return { record: 'dataset', place, dataset, businessDate, ...numberIn(members, 'version'), rows };
  },
};

const isKind = (value: unknown): value is CaptureRecord['record'] => typeof value === 'string' && Object.hasOwn(READERS, value);

const notJson = { says: 'it is not JSON' };
const notAnObject = { says: 'it is not a JSON object' };

export const readJournalMembers = (members: Members, place: string): Read => {
  const { record } = members;
  return isKind(record)
    ? READERS[record](members, place)
    : { says: `its "record" is ${shortText(record)}, none of ${Object.keys(READERS).join(', ')}` };
};

export const readJournalValue = (value: unknown, place: string): Read =>
  isMembers(value) ? readJournalMembers(value, place) : notAnObject;

/** In a book a record may be left out: a plain object is a trade. */
export const readBookValue = (value: unknown, place: string): Read => {
  if (!isMembers(value)) return notAnObject;
  return 'record' in value ? readJournalMembers(value, place) : { record: 'trade', place, trade: value };
};

export const readJournalLine = (line: string, place: string): Read => {
  const value = parseJson(line);
  return value === undefined ? notJson : readJournalValue(value, place);
};

export const readBookLine = (line: string, place: string): Read => {
  const value = parseJson(line);
  return value === undefined ? notJson : readBookValue(value, place);
};
