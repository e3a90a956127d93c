import { type SchemaName, type ValidationError, validators } from '../../generated/validators.cjs';
import { explainRule } from './schema-rules.ts';

/** Judges a message as it was on the wire against the contract's schema, and says what is wrong with it in plain words. */

export type SchemaFault = {
  /** JSON pointer into the message. */
  readonly pointer: string;
  readonly says: string;
  readonly expected: string;
  /** JSON text of what was there, cut at 200 characters. */
  readonly received: string;
};

const longestText = 200;

export const validate = (schema: SchemaName, wire: unknown): readonly SchemaFault[] => {
  const validator = validators[schema];
  if (validator(wire)) return [];
  return onePerPlace(withoutNoise(validator.errors ?? []).map((error) => describe(wire, error)));
};

/**
 * Ajv reports an alternative that failed together with the rules that made it fail. Of a condition (`if`) the rules are
 * what a person needs; of a choice (`oneOf`, `anyOf`) the rules of all branches say nothing, and the choice says it.
 */
const withoutNoise = (errors: readonly ValidationError[]): readonly ValidationError[] => {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const isBranch = ({ instancePath, schemaPath }: ValidationError): boolean =>
    /\/(oneOf|anyOf)\/\d/.test(schemaPath) && choices.some((choice) => instancePath === choice || instancePath.startsWith(`${choice}/`));
  return errors.filter((error) => error.keyword !== 'if' && !isBranch(error));
};

const describe = (wire: unknown, error: ValidationError): SchemaFault => {
  const { says, expected, member } = explainRule(error.keyword, error.params);
  const pointer = member === undefined ? error.instancePath : `${error.instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { pointer, says, expected, received: jsonText(valueAt(wire, pointer)) };
};

/** Several rules for one value are one fault: the value is wrong. */
const onePerPlace = (faults: readonly SchemaFault[]): readonly SchemaFault[] => {
  const byPointer = new Map<string, SchemaFault>();
  for (const fault of faults) {
    const earlier = byPointer.get(fault.pointer);
    if (!earlier) byPointer.set(fault.pointer, fault);
    else if (!earlier.expected.includes(fault.expected)) {
      byPointer.set(fault.pointer, { ...earlier, expected: `${earlier.expected}, and ${fault.expected}` });
    }
  }
  return [...byPointer.values()];
};

const valueAt = (wire: unknown, pointer: string): unknown => {
  let value = wire;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return value;
};

const jsonText = (value: unknown): string => {
  const text = jsonOf(value);
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
};

/** What a peer nests deeply enough to overflow the stack is not worth more words. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'a value that is nested too deeply to be shown';
  }
};
