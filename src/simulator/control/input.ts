import { MARKETS } from '../../contract/markets.ts';
import type { Incident } from '../../model/incident.ts';
import type { DatasetName } from '../../model/reference-data.ts';
import type { Market, TradeKey } from '../../model/trade.ts';
import { isCount, isObject, type JsonObject } from '../json.ts';
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

export const readJson = (text: string): unknown => {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return invalid('The body is not JSON.');
  }
};

export const objectIn = (input: unknown, where = 'The body'): JsonObject =>
  isObject(input) ? input : invalid(`${where} must be a JSON object.`);

export const textIn = (input: JsonObject, name: string): string => {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : invalid(`${name} must be a text.`);
};

export const numberIn = (input: JsonObject, name: string): number => {
  const value = input[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : invalid(`${name} must be a number.`);
};

const optionIn = <Option extends string>(input: JsonObject, name: string, options: readonly Option[]): Option =>
  options.find((option) => option === input[name]) ?? invalid(`${name} must be one of ${options.join(', ')}.`);

export const marketIn = (input: JsonObject): Market => optionIn(input, 'market', MARKETS);

export const datasetIn = (input: JsonObject): DatasetName =>
  optionIn(input, 'dataset', ['participants', 'stocks', 'calendar', 'clearing-mappings']);

export const keyIn = (input: JsonObject): TradeKey => {
  const key = objectIn(input['key'], 'key');
  return {
    market: marketIn(key),
    tradeDate: textIn(key, 'tradeDate'),
    tradeReference: textIn(key, 'tradeReference'),
    side: optionIn(key, 'side', ['B', 'S']),
  };
};

const INCIDENTS = ['amend-trade', 'close-channel', 'end-mapping', 'new-epoch'] as const;

/** An incident as the suite words it. */
export const incidentIn = (input: JsonObject): Incident => {
  const incident = optionIn(input, 'incident', INCIDENTS);
  switch (incident) {
    case 'amend-trade':
      return { incident, tradeKey: keyIn({ key: input['tradeKey'] }) };
    case 'end-mapping':
      return { incident, brokerNumber: textIn(input, 'brokerNumber'), market: marketIn(input) };
    default:
      return { incident, channelId: textIn(input, 'channelId') };
  }
};

/** A member under a wrong name would be left out without a word. */
export const onlyIn = (input: JsonObject, names: readonly string[]): JsonObject => {
  const unknown = Object.keys(input).find((name) => !names.includes(name));
  return unknown === undefined ? input : invalid(`${unknown} is not known here; the body may hold ${names.join(', ')}.`);
};

const isPerMarket = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).length === MARKETS.length && MARKETS.every((market) => isCount(value[market]));

type Kind = { readonly says: string; readonly fits: (value: unknown) => boolean };

const text: Kind = { says: 'a text', fits: (value) => typeof value === 'string' && value !== '' };
const count: Kind = { says: 'a whole number', fits: isCount };
const perMarket: Kind = { says: `{${MARKETS.join(', ')}}, each a whole number`, fits: isPerMarket };

/** Only what JSON can say: a world has settings besides that are functions. */
const worldMembers: Readonly<Record<string, Kind>> = {
  businessDate: text,
  startAt: text,
  rate: { says: 'a number, 0 or more', fits: (value) => Number.isFinite(value) && Number(value) >= 0 },
  openTrades: perMarket,
  historyTrades: perMarket,
  retainedEvents: count,
};

export const worldIn = (input: JsonObject): Partial<WorldOptions> => {
  const given = input['world'] === undefined ? {} : objectIn(input['world'], 'world');
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(worldMembers, name) ? worldMembers[name] : undefined;
    if (kind === undefined) invalid(`world.${name} is not known; a world may have ${Object.keys(worldMembers).join(', ')}.`);
    else if (!kind.fits(value)) invalid(`world.${name} must be ${kind.says}.`);
  }
  const seed = input['seed'] === undefined ? {} : { seed: numberIn(input, 'seed') };
  return { ...given, ...seed };
};
