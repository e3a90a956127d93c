import type { BodyContract } from '../../../generated/operations.ts';
import type { InputRule, InputSchema } from '../../model/input-rule.ts';
import { ruleOf, textRules } from './parameter-rules.ts';
import { typeFault, type ValueFault, valueFaults } from './value-faults.ts';

/** In which ways the body of a request can break the contract: as a whole, and member by member. */

const isSchema = (value: unknown): value is InputSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const propertiesOf = (schema: InputSchema): readonly (readonly [name: string, schema: InputSchema])[] => {
  const { properties } = schema;
  if (!isSchema(properties)) return [];
  return Object.entries(properties).flatMap(([name, property]) => (isSchema(property) ? [[name, property] as const] : []));
};

const WHOLE: readonly ValueFault[] = [
  { fault: 'malformed', says: 'cannot be read' },
  { fault: 'empty', says: 'is empty' },
  { fault: 'media-type', says: 'is of a media type that the operation does not take' },
  { fault: 'too-large', says: 'breaks the contract and is larger than a server needs to accept' },
];

/** RFC 6749 has a field without a partner refused, and a form without any field is one without the required ones. */
const formRules = (operationId: string, schema: InputSchema): readonly InputRule[] => {
  const required = textsIn(schema['required']);
  const partners = isSchema(schema['dependentRequired']) ? Object.keys(schema['dependentRequired']) : [];
  const whole = WHOLE.map((fault) => ruleOf({ operationId, place: 'form', name: '', schema }, fault));
  const fields = propertiesOf(schema).flatMap(([name, property]) => {
    const input = { operationId, place: 'form', name, schema: property } as const;
    const alone = partners.includes(name) ? [ruleOf(input, { fault: 'alone', says: 'comes without the field that goes with it' })] : [];
    return [...textRules({ ...input, required: required.includes(name) }), ...alone];
  });
  return [...whole, ...fields];
};

type Member = { readonly operationId: string; readonly pointer: string; readonly schema: InputSchema };

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const memberRules = ({ operationId, pointer, schema }: Member): readonly InputRule[] => {
  const input = { operationId, place: 'json', name: pointer, schema } as const;
  const own = [...typeFault(schema), ...valueFaults(schema)].map((fault) => ruleOf(input, fault));
  const extra = schema['additionalProperties'] === false ? [ruleOf(input, { fault: 'extra', says: 'has a member too many' })] : [];
  const required = textsIn(schema['required']);
  const below = propertiesOf(schema).flatMap(([name, property]) => {
    const member = { operationId, pointer: `${pointer}/${escaped(name)}`, schema: property };
    const missing = required.includes(name) ? [ruleOf({ ...input, name: member.pointer }, { fault: 'missing', says: 'is left out' })] : [];
    return [...missing, ...memberRules(member)];
  });
  const { items } = schema;
  return [...own, ...extra, ...below, ...(isSchema(items) ? memberRules({ operationId, pointer: `${pointer}/0`, schema: items }) : [])];
};

const jsonRules = (operationId: string, schema: InputSchema): readonly InputRule[] => [
  ...WHOLE.map((fault) => ruleOf({ operationId, place: 'json', name: '', schema }, fault)),
  ...memberRules({ operationId, pointer: '', schema }),
];

export const bodyRules = (operationId: string, { inputs }: BodyContract): readonly InputRule[] =>
  Object.entries(inputs).flatMap(([mediaType, { schema }]) =>
    mediaType === 'application/x-www-form-urlencoded' ? formRules(operationId, schema) : jsonRules(operationId, schema),
  );
