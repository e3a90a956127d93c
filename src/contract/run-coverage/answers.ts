import type { OperationContract } from '../../../generated/operations.ts';
import type { SchemaName } from '../../../generated/validators.cjs';
import type { AnswerCoverage } from '../../model/coverage.ts';
import type { RecordedResponse } from '../../model/evidence.ts';
import { parseJson } from '../parse-json.ts';
import { type ClosedSets, mark, type Place, placeOfSchema, placeOfStream, propertiesOf } from './message-places.ts';

/** Every documented answer of one operation, and what came of it. */

export type AnswerLog = {
  /** False for an answer that is not documented: a status or a media type of its own. */
  readonly read: (response: RecordedResponse, mediaType: string | null) => boolean;
  readonly result: () => readonly AnswerCoverage[];
};

/** Its place is undefined where there is nothing to read. */
type Answer = {
  readonly status: number;
  readonly mediaType: string | null;
  readonly place: Place | undefined;
  /** The same text again shows nothing new, and most of what a run receives is such text. */
  readonly texts: Set<string>;
  answers: number;
  unread: number;
};

export const mediaTypeOf = ({ headers }: RecordedResponse): string | null => {
  const value = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return value?.split(';')[0]?.trim().toLowerCase() ?? null;
};

/** An answer without a body may name a media type all the same. */
const keyOf = (status: number, mediaType: string | null): string => `${status} ${mediaType ?? ''}`;

const placeOf = (contract: OperationContract, schema: SchemaName | null | undefined, sets: ClosedSets): Place | undefined => {
  if (schema) return placeOfSchema(schema, sets);
  return contract.streamMessages ? placeOfStream(contract.streamMessages, sets) : undefined;
};

const documentedAnswers = (contract: OperationContract, sets: ClosedSets): readonly Answer[] =>
  Object.entries(contract.responses).flatMap(([status, { mediaTypes }]) => {
    const answer = (mediaType: string | null, place: Place | undefined): Answer => ({
      status: Number(status),
      mediaType,
      place,
      texts: new Set(),
      answers: 0,
      unread: 0,
    });
    const types = Object.entries(mediaTypes);
    return types.length === 0 ? [answer(null, undefined)] : types.map(([type, schema]) => answer(type, placeOf(contract, schema, sets)));
  });

/** False when it could not be read. */
const readText = (answer: Answer, place: Place | undefined, text: string | undefined): boolean => {
  if (!place || text === undefined) return false;
  if (answer.texts.has(text)) return true;
  const value = parseJson(text);
  if (value === undefined) return false;
  answer.texts.add(text);
  mark(place, value);
  return true;
};

/** Of a stream each message is read by itself, so that a cut in the text of the whole loses none. */
const readBody = (answer: Answer, { body, messages }: RecordedResponse): boolean => {
  if (!answer.place) return true;
  if (!messages) return readText(answer, answer.place, body.text);
  const branches = answer.place.choice?.branches;
  return messages.filter(({ event, data }) => !readText(answer, branches?.get(event), data)).length === 0;
};

const coverageOf = ({ status, mediaType, answers, unread, place }: Answer): AnswerCoverage => ({
  status,
  mediaType,
  answers,
  unread,
  properties: place ? propertiesOf(place) : { seen: [], unseen: [] },
});

export const createAnswerLog = (contract: OperationContract, sets: ClosedSets): AnswerLog => {
  const answers = documentedAnswers(contract, sets);
  const byKey = new Map(answers.map((answer) => [keyOf(answer.status, answer.mediaType), answer]));
  return {
    read: (response, mediaType) => {
      const answer = byKey.get(keyOf(response.status, null)) ?? byKey.get(keyOf(response.status, mediaType));
      if (!answer) return false;
      answer.answers += 1;
      if (!readBody(answer, response)) answer.unread += 1;
      return true;
    },
    result: () => answers.map(coverageOf),
  };
};
