import { decode } from '../contract/decode.ts';
import type { MessageName, Messages } from '../contract/messages.ts';
import { parseJson } from '../contract/parse-json.ts';
import { MissingPrerequisiteError } from '../errors.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';

/** What the driver itself has to understand of an answer in order to go on. It judges nothing. */

/** What a server may need for one list; one that needs more is led astray, or leads us. */
export const MOST_PAGES = 5000;
/** No cursor that a request line could carry is longer. */
const LONGEST_CURSOR = 8192;

/** The message of a 200; of any other answer nothing. */
export const messageOf = <Name extends MessageName>(exchange: Exchange, name: Name): Seen<Messages[Name]> | undefined =>
  exchange.response?.status === 200 ? decode(name, parseJson(exchange.response.body.text)) : undefined;

/** How an exchange ended, in few words: for the sentence on what could not be found. */
export const outcomeOf = ({ response, failure, endedByDriver }: Exchange): string => {
  if (failure !== undefined) return `${failure.kind}: ${failure.detail}`;
  if (response === undefined) return endedByDriver ?? 'no answer';
  const code = decode('Problem', parseJson(response.body.text))?.code;
  return `status ${response.status}${code === undefined ? '' : ` ${code}`}`;
};

export const missing = (needed: string, found: string, exchange?: Exchange): MissingPrerequisiteError =>
  new MissingPrerequisiteError({ needed, found, ...(exchange === undefined ? {} : { exchange: exchange.label }) });

export const headerOf = (exchange: Exchange, name: string): string => {
  const field = exchange.response?.headers.find(([sent]) => sent.toLowerCase() === name.toLowerCase());
  if (field !== undefined) return field[1];
  throw missing(`the header ${name}`, exchange.response === undefined ? outcomeOf(exchange) : 'an answer without it', exchange);
};

export const sendable = (cursor: string, exchange: Exchange): string => {
  if (cursor.length <= LONGEST_CURSOR) return cursor;
  throw missing(`a cursor of at most ${LONGEST_CURSOR} characters`, `one of ${cursor.length}`, exchange);
};

export const cursorOf = (exchange: Exchange): string => {
  const json = parseJson(exchange.response?.body.text);
  const cursor = typeof json === 'object' && json !== null && 'nextCursor' in json ? json.nextCursor : undefined;
  if (typeof cursor === 'string' && cursor !== '') return sendable(cursor, exchange);
  throw missing('a page that leads to another', outcomeOf(exchange), exchange);
};

export const tokenOf = (exchange: Exchange): string => {
  const token = messageOf(exchange, 'TokenResponse')?.accessToken;
  if (token !== undefined && token !== '') return token;
  throw missing('an access token', outcomeOf(exchange), exchange);
};
