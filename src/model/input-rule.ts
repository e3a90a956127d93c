import type { Exchange } from './evidence.ts';

/** Where an input of a request stands. `request` is none of them: what the request as a whole asks for. */
export type InputPlace = 'path' | 'query' | 'header' | 'form' | 'json' | 'request';

/** In which way an input breaks its contract. */
export type InputFault =
  | 'type'
  | 'below-minimum'
  | 'above-maximum'
  | 'too-short'
  | 'too-long'
  | 'pattern'
  | 'format'
  | 'value'
  | 'empty'
  | 'repeated'
  | 'encoding'
  | 'missing'
  | 'alone'
  | 'extra'
  | 'too-few-items'
  | 'too-many-items'
  | 'equal-items'
  | 'malformed'
  | 'media-type'
  | 'too-large'
  | 'accept';

/** JSON Schema, as the generated tables hold it. */
export type InputSchema = Readonly<Record<string, unknown>>;

/** One way in which one input of one operation can break the contract, and what a server must answer to it. */
export type InputRule = {
  /** Kebab-case, unique within its operation: `limit-above-maximum`. */
  readonly id: string;
  readonly operationId: string;
  readonly place: InputPlace;
  /** Name of the parameter or the form field; JSON pointer of a member of a body; empty for a body as a whole. */
  readonly name: string;
  readonly fault: InputFault;
  /** What is wrong, as a person says it: `limit is above 1000`. */
  readonly says: string;
  /** Codes of the catalogue that are right answers; mostly one. */
  readonly codes: readonly string[];
  /** Of the input that is broken. */
  readonly schema: InputSchema;
};

/** What a case has a server refuse. */
export type BadInput = {
  readonly rules: readonly InputRule[];
  /** Whether an answer is what the rule asks for; where it is not, a smaller example is looked for. */
  readonly isRefused: (rule: InputRule, exchange: Exchange) => boolean;
};

/** How much of it is sent. */
export type NegativeInputBudget = {
  /** Examples of each rule. */
  readonly examplesPerRule: number;
  /** Requests at most that make one failing example smaller. */
  readonly shrinksPerRule: number;
};
