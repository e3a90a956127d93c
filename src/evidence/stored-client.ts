import type { ClientEvidence } from '../model/client-evidence.ts';
import { broken } from './json-file.ts';
import { expectList, expectShape, isFlag, isNumber, isText, orAbsent, type Place, type Shape, type Test } from './stored-shapes.ts';

/** What judging reads of a stored client: how it ran, what it recorded, and what it should have. */

const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList: Test = (value) => Array.isArray(value);
const isListOfObjects: Test = (value) => Array.isArray(value) && value.every(isObject);
/** As the contract has a trade: without objects or lists in it. */
const isFlat: Test = (value) =>
  isObject(value) && Object.values(Object(value)).every((member) => isText(member) || isNumber(member) || typeof member === 'boolean');
const isListOfFlat: Test = (value) => Array.isArray(value) && value.every(isFlat);

const text = [isText, 'a text'] as const;
const number = [isNumber, 'a number'] as const;
const textOrAbsent = [orAbsent(isText), 'a text'] as const;
const numberOrAbsent = [orAbsent(isNumber), 'a number'] as const;

const RUN: Shape = { startedMs: number, readyMs: numberOrAbsent, endedMs: numberOrAbsent, signal: textOrAbsent, output: text };

const TRUTH: Shape = {
  channelId: text,
  gcpParticipantId: text,
  market: text,
  tradeDate: text,
  state: text,
  epoch: number,
  earliestSequence: number,
  lastSequence: number,
  liveTrades: [isListOfFlat, 'a list of trades'],
  cancelled: [isListOfFlat, 'a list of keys'],
  events: [isListOfObjects, 'a list of events'],
};

const DATASET: Shape = { dataset: text, businessDate: text, version: number, rows: [isList, 'a list'] };

const RECORD: Shape = {
  record: text,
  place: text,
  channelId: textOrAbsent,
  epoch: numberOrAbsent,
  sequence: numberOrAbsent,
  trade: [orAbsent(isObject), 'an object'],
  key: [orAbsent(isObject), 'an object'],
  rows: [orAbsent(isList), 'a list'],
};

const TIMINGS: Shape = {
  startUpMs: number,
  firstBackOffMs: number,
  longestBackOffMs: number,
  reconnectMs: number,
  settleMs: number,
  graceMs: number,
  caseMs: number,
};

const CLIENT: Shape = {
  delivery: text,
  ended: text,
  mayStop: [orAbsent(isFlag), 'true'],
  captureProblem: textOrAbsent,
  timings: TIMINGS,
};

/** A trade or a cancellation without what it is about is no record. */
const expectContent = ({ records }: NonNullable<ClientEvidence['capture']>, { path, at }: Place): void => {
  for (const [index, record] of records.entries()) {
    const isWhole = (record.record !== 'trade' || isObject(record.trade)) && (record.record !== 'cancelled' || isObject(record.key));
    if (!isWhole) throw broken(path, `its member "${at}.records[${index}]" does not say which trade it is about`);
  }
};

const expectCapture = (capture: NonNullable<ClientEvidence['capture']>, { path, at }: Place): void => {
  const shape: Shape = { form: text, rewritten: textOrAbsent, members: [orAbsent(isList), 'a list'] };
  expectShape(capture, shape, { path, at });
  expectList(capture.records, RECORD, { path, at: `${at}.records` });
  expectList(capture.unreadable, { place: text, says: text }, { path, at: `${at}.unreadable` });
  expectContent(capture, { path, at });
};

/** Throws at the first member that no recorder wrote. */
export const expectClient = (client: ClientEvidence, path: string): void => {
  expectShape(client, CLIENT, { path, at: 'client' });
  expectList(client.runs, RUN, { path, at: 'client.runs' });
  expectList(client.truth, TRUTH, { path, at: 'client.truth' });
  expectList(client.datasets, DATASET, { path, at: 'client.datasets' });
  expectList(client.timeline, { atMs: number, says: text }, { path, at: 'client.timeline' });
  expectList(client.connections, { address: text, atMs: number }, { path, at: 'client.connections' });
  if (client.capture !== undefined) expectCapture(client.capture, { path, at: 'client.capture' });
};
