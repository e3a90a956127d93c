import type { RoleMap, WireKind, WireMember } from '../../generated/roles.ts';
import type { Json } from '../model/fault.ts';

/**
 * Wire messages to the model and back, by nothing but a role map. Where the contract names and nests things as the model
 * does, encoding hands the model through as it is: the simulator sends a hundred thousand trades that way.
 */

export type JsonObject = { readonly [key: string]: Json };

type OpenObject = { readonly [key: string]: unknown };

type Building = { [key: string]: unknown };

export type RoleCodec = {
  /** Total: any JSON value is answered, by undefined when it is not even an object. */
  readonly decode: (message: string, wire: unknown) => OpenObject | undefined;
  readonly encode: (message: string, model: object) => object;
};

export const createRoleCodec = (roles: RoleMap): RoleCodec => {
  const identities = new Map<string, boolean>();
  const isIdentity = (message: string): boolean => {
    const known = identities.get(message);
    if (known !== undefined) return known;
    // A message that contains itself is as plain as the rest of it.
    identities.set(message, true);
    const plain = (roles[message] ?? []).every((member) => isSamePlace(member) && (member.of === undefined || isIdentity(member.of)));
    identities.set(message, plain);
    return plain;
  };
  return {
    decode: (message, wire) => decodeObject(roles, message, wire),
    encode: (message, model) => (isIdentity(message) ? model : encodeObject({ roles, isIdentity }, message, model)),
  };
};

const isSamePlace = ({ path, member }: WireMember): boolean => path.length === 1 && path[0] === member;

const isOpenObject = (value: unknown): value is OpenObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): WireKind | undefined => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return type === 'string' || type === 'boolean' || type === 'object' ? type : undefined;
};

/** A schema without a type admits every kind. */
const admits = (kinds: readonly WireKind[], value: unknown): boolean => {
  const kind = kindOf(value);
  if (kind === undefined) return false;
  return kinds.length === 0 || kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
};

const valueAt = (wire: OpenObject, path: readonly string[]): unknown => {
  let value: unknown = wire;
  for (const part of path) {
    if (!isOpenObject(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
};

const decodeObject = (roles: RoleMap, message: string, wire: unknown): OpenObject | undefined => {
  if (!isOpenObject(wire)) return undefined;
  const model: Building = {};
  for (const member of roles[message] ?? []) {
    // Branches of one schema may put the same member in different places: the first that holds it counts.
    if (model[member.member] !== undefined) continue;
    const value = decodeMember(roles, member, valueAt(wire, member.path));
    if (value !== undefined) model[member.member] = value;
  }
  return model;
};

const MOST_ITEMS = 50_000;

const decodeMember = (roles: RoleMap, member: WireMember, value: unknown): unknown => {
  if (value === null || !admits(member.kinds, value)) return undefined;
  // No list of the contract comes near it; what a peer makes longer is not read, since each item costs many times its bytes.
  if (Array.isArray(value) && value.length > MOST_ITEMS) return undefined;
  if (Array.isArray(value)) return decodeItems(roles, member, value);
  return member.of === undefined ? value : decodeObject(roles, member.of, value);
};

const decodeItems = (roles: RoleMap, { of, items = [] }: WireMember, values: readonly unknown[]): readonly unknown[] => {
  // An item that is no object keeps its place, so that the next one keeps its index.
  if (of !== undefined) return values.map((value) => decodeObject(roles, of, value) ?? {});
  return values.filter((value) => value !== null && admits(items, value));
};

type Encoding = { readonly roles: RoleMap; readonly isIdentity: (message: string) => boolean };

const encodeObject = (encoding: Encoding, message: string, model: object): object => {
  const wire: Building = {};
  const values = new Map<string, unknown>(Object.entries(model));
  for (const member of encoding.roles[message] ?? []) {
    const value = values.get(member.member);
    if (value === undefined) continue;
    put(wire, member.path, encodeMember(encoding, member, value));
    values.delete(member.member);
  }
  return wire;
};

const encodeMember = (encoding: Encoding, { of }: WireMember, value: unknown): unknown => {
  if (of === undefined || encoding.isIdentity(of)) return value;
  if (Array.isArray(value)) return value.map((item) => (isOpenObject(item) ? encodeObject(encoding, of, item) : item));
  return isOpenObject(value) ? encodeObject(encoding, of, value) : value;
};

const put = (wire: Building, path: readonly string[], value: unknown): void => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    wire[name] = value;
    return;
  }
  const inner = isOpenObject(wire[name]) ? { ...wire[name] } : {};
  put(inner, rest, value);
  wire[name] = inner;
};
