import type { DatasetName } from '../../model/reference-data.ts';
import type { Market, TradeKey } from '../../model/trade.ts';
import type { WorldOptions } from '../state/world-options.ts';

/** The edge of the control port: JSON of anybody's making becomes typed input here, or a sentence that says what is wrong. */

export class InvalidInputError extends Error {
  constructor(says: string) {
    super(says);
    this.name = 'InvalidInputError';
  }
}

const invalid = (says: string): never => {
  throw new InvalidInputError(says);
};

export type JsonInput = { readonly [member: string]: unknown };

export const isObject = (value: unknown): value is JsonInput => typeof value === 'object' && value !== null && !Array.isArray(value);

export const readJson = (text: string): unknown => {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return invalid('The body is not JSON.');
  }
};

export const objectIn = (input: unknown, where = 'The body'): JsonInput =>
  isObject(input) ? input : invalid(`${where} must be a JSON object.`);

export const textIn = (input: JsonInput, name: string): string => {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : invalid(`${name} must be a text.`);
};

export const numberIn = (input: JsonInput, name: string): number => {
  const value = input[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : invalid(`${name} must be a number.`);
};

const optionIn = <Option extends string>(input: JsonInput, name: string, options: readonly Option[]): Option =>
  options.find((option) => option === input[name]) ?? invalid(`${name} must be one of ${options.join(', ')}.`);

export const marketIn = (input: JsonInput): Market => optionIn(input, 'market', ['HK', 'SSE', 'SZSE']);

export const datasetIn = (input: JsonInput): DatasetName =>
  optionIn(input, 'dataset', ['participants', 'stocks', 'calendar', 'clearing-mappings']);

export const keyIn = (input: JsonInput): TradeKey => {
  const key = objectIn(input['key'], 'key');
  return {
    market: marketIn(key),
    tradeDate: textIn(key, 'tradeDate'),
    tradeReference: textIn(key, 'tradeReference'),
    side: optionIn(key, 'side', ['B', 'S']),
  };
};

/** A member under a wrong name would be left out without a word. */
export const onlyIn = (input: JsonInput, names: readonly string[]): JsonInput => {
  const unknown = Object.keys(input).find((name) => !names.includes(name));
  return unknown === undefined ? input : invalid(`${unknown} is not known here; the body may hold ${names.join(', ')}.`);
};

export const worldIn = (input: JsonInput): Partial<WorldOptions> => {
  const given = input['world'] === undefined ? {} : objectIn(input['world'], 'world');
  const { scheduler, ...options } = given;
  if (scheduler !== undefined) invalid('world.scheduler cannot be given as JSON.');
  const seed = input['seed'] === undefined ? {} : { seed: numberIn(input, 'seed') };
  return { ...options, ...seed };
};
