/** What each rule of JSON Schema asks for, in words for someone who has never read a schema. */

export type RuleText = {
  readonly says: string;
  readonly expected: string;
  /** The member that the rule is about, when that is not the value itself. */
  readonly member?: string;
};

type Parameters = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const comparisons: Readonly<Record<string, string>> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };

const json = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const listed = (values: unknown): string => (Array.isArray(values) ? values.map(json).join(', ') : json(values));

const kindText = (type: unknown): string =>
  (Array.isArray(type) ? type : [type]).map((kind) => kinds[String(kind)] ?? String(kind)).join(' or ');

const range = ({ comparison, limit }: Parameters): RuleText => ({
  says: 'is out of range',
  expected: `${comparisons[String(comparison)] ?? String(comparison)} ${json(limit)}`,
});

const size =
  (says: string, bound: string, unit: string) =>
  ({ limit }: Parameters): RuleText => ({ says, expected: `${bound} ${json(limit)} ${unit}` });

const missing = (member: unknown): RuleText => ({ says: 'is missing', expected: `a member "${String(member)}"`, member: String(member) });

const unwanted = (member: unknown): RuleText => ({
  says: 'must not be there',
  expected: `no member "${String(member)}"`,
  member: String(member),
});

const rules: Readonly<Record<string, (params: Parameters) => RuleText>> = {
  type: ({ type }) => ({ says: 'is of the wrong kind', expected: kindText(type) }),
  required: ({ missingProperty }) => missing(missingProperty),
  dependentRequired: ({ missingProperty }) => missing(missingProperty),
  'false schema': () => ({ says: 'must not be there', expected: 'no such member' }),
  additionalProperties: ({ additionalProperty }) => unwanted(additionalProperty),
  unevaluatedProperties: ({ unevaluatedProperty }) => unwanted(unevaluatedProperty),
  enum: ({ allowedValues }) => ({
    says: 'is not one of the allowed values',
    expected: Array.isArray(allowedValues) && allowedValues.length === 1 ? json(allowedValues[0]) : `one of ${listed(allowedValues)}`,
  }),
  const: ({ allowedValue }) => ({ says: 'is not the value that it must be', expected: json(allowedValue) }),
  pattern: ({ pattern }) => ({ says: 'is not of the right form', expected: `a text that matches ${String(pattern)}` }),
  format: ({ format }) => ({ says: 'is not of the right form', expected: `a valid ${String(format)}` }),
  minimum: range,
  maximum: range,
  exclusiveMinimum: range,
  exclusiveMaximum: range,
  multipleOf: ({ multipleOf }) => ({ says: 'is out of step', expected: `a multiple of ${json(multipleOf)}` }),
  minLength: size('is too short', 'at least', 'characters'),
  maxLength: size('is too long', 'at most', 'characters'),
  minItems: size('has too few items', 'at least', 'items'),
  maxItems: size('has too many items', 'at most', 'items'),
  uniqueItems: ({ i, j }) => ({ says: `repeats an item (${json(j)} and ${json(i)})`, expected: 'items that all differ' }),
  not: () => ({ says: 'has a form that is ruled out', expected: 'another form' }),
  anyOf: () => ({ says: 'fits none of the allowed forms', expected: 'one of the allowed forms' }),
  oneOf: ({ passingSchemas }) => ({
    says: passingSchemas === null ? 'fits none of the allowed forms' : 'fits more than one of the allowed forms',
    expected: 'exactly one of the allowed forms',
  }),
};

export const explainRule = (keyword: string, params: Parameters): RuleText =>
  rules[keyword]?.(params) ?? { says: `breaks the rule "${keyword}"`, expected: `"${keyword}" ${json(params)}` };
