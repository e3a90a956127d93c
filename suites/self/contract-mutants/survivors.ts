import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isSchema } from './constraints.ts';
import type { JudgedMutant } from './mutants.ts';

/** Mutants that no case catches, and why that is as it should be: read from a file, and held against what was found. */

export type Explanation = {
  readonly reason: string;
  readonly operations?: readonly string[];
  readonly statuses?: readonly number[];
  /** As the proof's table names them; `requests` for what clients send. */
  readonly schemas?: readonly string[];
  /** Whole ids; without them, all mutants of the operations and statuses. */
  readonly mutants?: readonly string[];
};

const texts = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);

const explanationOf = (value: unknown): Explanation => {
  const entry = isSchema(value) ? value : {};
  const unknown = Object.keys(entry).find((key) => !['reason', 'operations', 'statuses', 'schemas', 'mutants'].includes(key));
  if (unknown !== undefined) throw new Error(`an explanation has no key "${unknown}"`);
  const { reason } = entry;
  if (typeof reason !== 'string' || reason === '') throw new Error('an explanation gives no reason');
  const [operations, mutants, schemas] = ['operations', 'mutants', 'schemas'].map((key) => texts(entry[key]));
  const statuses = texts(entry['statuses'])?.map(Number);
  return {
    reason,
    ...(operations && { operations }),
    ...(statuses && { statuses }),
    ...(schemas && { schemas }),
    ...(mutants && { mutants }),
  };
};

export const explanationsIn = (text: string): readonly Explanation[] => {
  const document: unknown = parse(text);
  const list = isSchema(document) ? document['survivors'] : undefined;
  return Array.isArray(list) ? list.map(explanationOf) : [];
};

export const readExplanations = (): readonly Explanation[] =>
  explanationsIn(readFileSync(new URL('../contract-survivors.yaml', import.meta.url), 'utf8'));

const isOver = ({ fate }: JudgedMutant): boolean => fate.kind === 'killed' || fate.kind === 'equivalent';

export const covers = ({ operations, statuses, schemas, mutants }: Explanation, { mutant }: JudgedMutant): boolean => {
  const [operationId = '', status] = mutant.place.split(' ');
  if (mutants !== undefined && !mutants.includes(mutant.id)) return false;
  if (schemas !== undefined && !schemas.includes(mutant.schema)) return false;
  return (operations?.includes(operationId) ?? true) && (statuses?.includes(Number(status)) ?? true);
};

/** Each word of an explanation must be about something that survives. */
const wordsOf = (explanation: Explanation): readonly Explanation[] => [
  ...(explanation.operations ?? []).map((operation) => ({ ...explanation, operations: [operation] })),
  ...(explanation.statuses ?? []).map((status) => ({ ...explanation, statuses: [status] })),
  ...(explanation.schemas ?? []).map((schema) => ({ ...explanation, schemas: [schema] })),
  ...(explanation.mutants ?? []).map((mutant) => ({ ...explanation, mutants: [mutant] })),
];

const nameOf = ({ operations = [], statuses = [], schemas = [], mutants = [] }: Explanation): string =>
  [...mutants, ...schemas, ...operations, ...statuses].join(' ');

const staleIn = (explanation: Explanation, judged: readonly JudgedMutant[]): readonly string[] => {
  const killed = judged.filter((one) => one.fate.kind === 'killed' && covers(explanation, one));
  const idle = wordsOf(explanation).filter((word) => !judged.some((one) => !isOver(one) && covers(word, one)));
  return [
    ...killed.slice(0, 3).map(({ mutant }) => `explained, and caught by a case: ${mutant.id}`),
    ...idle.map((word) => `explained, and there is no such survivor: ${nameOf(word)}`),
  ];
};

/** What is red: a survivor without a reason, and a reason without a survivor. */
export const problemsOf = (judged: readonly JudgedMutant[], explanations: readonly Explanation[]): readonly string[] => {
  const open = judged.filter((one) => !isOver(one) && !explanations.some((explanation) => covers(explanation, one)));
  return [
    ...open.map(({ mutant, fate }) => `${fate.kind}: ${mutant.id}`),
    ...explanations.flatMap((explanation) => staleIn(explanation, judged)),
  ];
};
