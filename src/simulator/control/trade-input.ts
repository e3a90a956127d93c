import { roles } from '../../../generated/roles.ts';
import { type SchemaFault, validate } from '../../contract/validate.ts';
import type { Trade } from '../../model/trade.ts';
import type { JsonObject } from '../json.ts';
import { InvalidInputError, objectIn } from './input.ts';

/** Members of a trade, each held against what the contract says of it. Whether they fit together, the market finds out. */

const memberOf = ({ path }: { readonly path: readonly string[] }): string => path[0] ?? '';

const tradeMembers: ReadonlySet<string> = new Set((roles['Trade'] ?? []).map(memberOf));

const faultOf = (given: JsonObject): SchemaFault | undefined =>
  // What is not given, the market picks: only what is there can be wrong.
  validate('Trade', given).find(({ pointer }) => Object.hasOwn(given, pointer.split('/')[1] ?? ''));

export const tradeIn = (input: JsonObject, name: string): Partial<Trade> => {
  const given = input[name] === undefined ? {} : objectIn(input[name], name);
  const unknown = Object.keys(given).find((member) => !tradeMembers.has(member));
  if (unknown !== undefined) {
    throw new InvalidInputError(`${name}.${unknown} is no member of a trade; those are ${[...tradeMembers].join(', ')}.`);
  }
  const fault = faultOf(given);
  if (fault === undefined) return { ...given };
  const place = `${name}${fault.pointer.replaceAll('/', '.')}`;
  throw new InvalidInputError(`${place} must be ${fault.expected}; it is ${fault.received}.`);
};
