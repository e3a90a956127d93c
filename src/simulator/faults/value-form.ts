import type { ValueForm } from '../../model/fault.ts';
import type { FlatHeaders } from '../exchange/answer.ts';
import type { FaultImplementation, Hooks, JsonMessage } from './fault.ts';

/** Of a trade; control totals are written to the cent, and rows of a dataset are hashed as they stand. */
const DECIMALS: ReadonlySet<string> = new Set(['price', 'value', 'accruedInterest']);

const shortened = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const shortenTrade = (trade: JsonMessage): JsonMessage =>
  Object.fromEntries(
    Object.entries(trade).map(([name, value]) => [name, DECIMALS.has(name) && typeof value === 'string' ? shortened(value) : value]),
  );

const shortenDecimals = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shortenDecimals);
  if (typeof value !== 'object' || value === null) return value;
  return 'tradeReference' in value ? shortenTrade({ ...value }) : shortenMembers({ ...value });
};

const shortenMembers = (message: JsonMessage): JsonMessage =>
  Object.fromEntries(Object.entries(message).map(([name, value]) => [name, name === 'rows' ? value : shortenDecimals(value)]));

type Written = (name: string, value: string) => string;

const headers = (write: Written): Hooks => ({
  headers: (flat: FlatHeaders) => flat.map((item, at) => (at % 2 === 0 ? item : write((flat[at - 1] ?? '').toLowerCase(), item))),
});

const LONGER: Readonly<Record<string, string>> = { vary: 'Origin', 'cache-control': 'private' };

const HOOKS: Readonly<Record<ValueForm, Hooks>> = {
  'short-decimals': { message: shortenMembers },
  'strong-tags': headers((name, value) => (name === 'etag' ? value.replace(/^W\//, '') : value)),
  'media-type-parameters': headers((name, value) => (name === 'content-type' ? `${value};charset=UTF-8` : value)),
  'longer-lists': headers((name, value) => (LONGER[name] === undefined ? value : `${LONGER[name]},${value}`)),
};

/** The peer sees values in another form that means the same: `512.5`, not `512.500`; a strong tag; a parameter; one word more. */
export const valueForm: FaultImplementation<'value-form'> = {
  isAllowed: true,
  settings: { form: ['short-decimals', 'strong-tags', 'media-type-parameters', 'longer-lists'] },
  plan: ({ form }) => HOOKS[form],
};
