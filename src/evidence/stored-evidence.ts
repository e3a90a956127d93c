import type { CaseEvidence } from '../model/evidence.ts';
import { broken } from './json-file.ts';
import { expectClient } from './stored-client.ts';
import {
  expectList,
  expectShape,
  isFlag,
  isHeaderList,
  isNote,
  isNumber,
  isText,
  orAbsent,
  type Place,
  type Shape,
} from './stored-shapes.ts';

/**
 * What judging reads of stored evidence, looked at member by member: a file that somebody mangled is named, and does
 * not come out as a defect of the suite or as a fault of the party under test.
 */

const REQUEST: Shape = {
  method: [isText, 'a text'],
  path: [isText, 'a text'],
  origin: [isText, 'a text'],
  headers: [isHeaderList, 'a list of names and values'],
  body: [orAbsent(isText), 'a text'],
};

const RESPONSE: Shape = {
  status: [isNumber, 'a number'],
  httpVersion: [isText, 'a text'],
  headers: [isHeaderList, 'a list of names and values'],
  body: {
    text: [orAbsent(isText), 'a text'],
    wireBytes: [isNumber, 'a number'],
    isTruncated: [isFlag, 'true or false'],
    unreadable: [orAbsent(isText), 'a text'],
  },
};

const EXCHANGE: Shape = {
  label: [isText, 'a text'],
  operationId: [isText, 'a text'],
  address: [isText, 'a text'],
  request: REQUEST,
  sentAgain: [orAbsent(isText), 'a text'],
  endedByDriver: [orAbsent(isText), 'a text'],
  timing: { startedMs: [isNumber, 'a number'], endedMs: [isNumber, 'a number'], firstByteMs: [orAbsent(isNumber), 'a number'] },
};

const MESSAGE: Shape = {
  event: [isText, 'a text'],
  id: [orAbsent(isText), 'a text'],
  data: [isText, 'a text'],
  atMs: [isNumber, 'a number'],
};

const FAILURE: Shape = { kind: [isText, 'a text'], detail: [isText, 'a text'] };

const MISSING: Shape = { needed: [isText, 'a text'], found: [isText, 'a text'], exchange: [orAbsent(isText), 'a text'] };

/** Of the evidence itself, what not every case has. */
const REST: Shape = { harnessError: [orAbsent(isText), 'a text'], ownDelayMs: [orAbsent(isNumber), 'a number'] };

const expectExchange = (exchange: CaseEvidence['exchanges'][number], place: Place): void => {
  const { path, at } = place;
  expectShape(exchange, EXCHANGE, place);
  if (exchange.failure !== undefined) expectShape(exchange.failure, FAILURE, { path, at: `${at}.failure` });
  if (exchange.response === undefined) return;
  expectShape(exchange.response, RESPONSE, { path, at: `${at}.response` });
  if (exchange.response.messages !== undefined) expectList(exchange.response.messages, MESSAGE, { path, at: `${at}.response.messages` });
};

/** Throws at the first member that no recorder wrote. */
export const expectEvidence = (evidence: CaseEvidence, path: string): void => {
  for (const [index, exchange] of evidence.exchanges.entries()) expectExchange(exchange, { path, at: `exchanges[${index}]` });
  for (const [index, secret] of evidence.secrets.entries())
    expectShape(secret, { label: [isText, 'a text'], kind: [isText, 'a text'] }, { path, at: `secrets[${index}]` });
  for (const [name, note] of Object.entries(evidence.notes))
    if (!isNote(note)) throw broken(path, `its note "${name}" is no text, number or truth value`);
  expectShape(evidence, REST, { path, at: 'the evidence' });
  if (evidence.missing !== undefined) expectShape(evidence.missing, MISSING, { path, at: 'missing' });
  if (evidence.client !== undefined) expectClient(evidence.client, path);
};
