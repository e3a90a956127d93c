import { membersOf, pointerTo, valueAt } from '../../src/spec/node.ts';
import type { NamedSchema } from '../../src/spec/schema.ts';

export type DecidingMember = { readonly member: string; readonly values: readonly string[] };

const constantsOf = (schemas: readonly NamedSchema[], member: string): readonly string[] =>
  schemas.map((schema) => valueAt(schema.schema, `/properties${pointerTo(member)}/const`)).filter((value) => typeof value === 'string');

/** The member by whose constant a message says which of several schemas it has, with the constants in the order of the schemas. */
export const decidingMember = (schemas: readonly NamedSchema[]): DecidingMember | undefined =>
  membersOf(schemas[0]?.schema.properties)
    .map(([member]) => ({ member, values: constantsOf(schemas, member) }))
    .find(({ values }) => values.length === schemas.length && new Set(values).size === schemas.length);
