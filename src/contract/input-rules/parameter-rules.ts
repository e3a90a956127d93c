import type { ParameterContract } from '../../../generated/operations.ts';
import type { InputPlace, InputRule, InputSchema } from '../../model/input-rule.ts';
import { codesOf } from './codes.ts';
import { typeFault, type ValueFault, valueFaults } from './value-faults.ts';

/** In which ways the text of a parameter or a form field can break the contract. */

type Text = {
  readonly operationId: string;
  readonly place: InputPlace;
  readonly name: string;
  readonly schema: InputSchema;
  readonly required: boolean;
};

/**
 * What the contract leaves to the server: a malformed request id is replaced, an unknown encoding is ignored, and an
 * entity tag is only compared.
 */
const TOLERATED: ReadonlySet<string> = new Set(['x-request-id', 'accept-encoding', 'if-none-match']);

const kebab = (text: string): string =>
  text
    .replaceAll('/0', '-item')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/^-/, '')
    .toLowerCase();

export const ruleOf = (input: Omit<Text, 'required'>, { fault, says }: ValueFault): InputRule => {
  const { operationId, place, name, schema } = input;
  const id = [...new Set([kebab(name), fault])].filter((part) => part !== '').join('-');
  const subject = name === '' ? 'the body' : name;
  return { id, operationId, place, name, fault, says: `${subject} ${says}`, codes: codesOf({ operationId, place, name, fault }), schema };
};

/** Whatever the schema, no empty text is an integer, a date, or long enough. */
const isBrokenByNothing = ({ type, minLength, pattern, format }: InputSchema): boolean =>
  type !== 'string' ||
  (typeof minLength === 'number' && minLength > 0) ||
  format !== undefined ||
  (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(''));

const emptyFault = ({ place, schema, required }: Text): readonly ValueFault[] => {
  // RFC 6749, section 3.1: a form field without a value counts as left out.
  if (place === 'form') return required ? [{ fault: 'empty', says: 'is empty' }] : [];
  return isBrokenByNothing(schema) ? [{ fault: 'empty', says: 'is empty' }] : [];
};

const repeatedFault = ({ place }: Text): readonly ValueFault[] => (place === 'path' ? [] : [{ fault: 'repeated', says: 'is sent twice' }]);

/** A segment of a path cannot be left out, only be empty. */
const missingFault = ({ place, required }: Text): readonly ValueFault[] =>
  required && place !== 'path' ? [{ fault: 'missing', says: 'is left out' }] : [];

const encodingFault = ({ place }: Text): readonly ValueFault[] =>
  place === 'header' ? [] : [{ fault: 'encoding', says: 'is not percent-encoded UTF-8' }];

/** A text of one character too few is an empty one where a single character is asked for. */
const isTold = (schema: InputSchema, { fault }: ValueFault): boolean => !(fault === 'too-short' && schema['minLength'] === 1);

export const textRules = (input: Text): readonly InputRule[] => {
  const faults = [
    ...(input.schema['type'] === 'string' ? [] : typeFault(input.schema)),
    ...valueFaults(input.schema).filter((fault) => isTold(input.schema, fault)),
    ...emptyFault(input),
    ...missingFault(input),
    ...repeatedFault(input),
    ...encodingFault(input),
  ];
  return faults.map((fault) => ruleOf(input, fault));
};

export const parameterRules = (operationId: string, { in: where, name, required, schema }: ParameterContract): readonly InputRule[] => {
  if (where === 'cookie' || (where === 'header' && TOLERATED.has(name.toLowerCase()))) return [];
  return textRules({ operationId, place: where, name, schema, required });
};
