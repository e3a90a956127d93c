import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What one part of the proof found. The kill matrix is one; the others are Jest files that end in `.prove.ts`, and each saves its
 * own with `savePart`. `npm run prove` gathers them, prints them and writes them into docs/proof.md: so nothing here may depend on
 * time, on chance or on the machine.
 */
export type ProofPart = {
  /** Kebab-case; the name of its file, and its place in `PARTS`. */
  readonly part: PartName;
  readonly title: string;
  /** One or two sentences for docs/proof.md: what was tried, and what its numbers mean. */
  readonly says: string;
  readonly numbers: readonly ProofNumber[];
  readonly table?: ProofTable;
  /** Why it is not proven, one line each; none where it is. */
  readonly problems: readonly string[];
};

/** `{ says: 'mutants killed', count: 214, of: 231 }` */
export type ProofNumber = { readonly says: string; readonly count: number; readonly of?: number };

export type ProofTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** In the order in which they are told. One that is named here and saves nothing is red: its file was not played, or broke. */
export const PARTS = [
  'kill-matrix',
  'tolerance-of-servers',
  'tolerance-of-clients',
  'narrowness',
  'large-day',
  'properties',
  'total-judge',
  'determinism',
  'contract-mutants',
  'second-opinion',
] as const;

export type PartName = (typeof PARTS)[number];

const folder = fileURLToPath(new URL('../../../reports/proof/', import.meta.url));

const fileOf = (part: string): string => `${folder}${part}.json`;

export const savePart = (part: ProofPart): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(part.part), `${JSON.stringify(part, null, 2)}\n`);
};

/** What an earlier proof left must not pass for what this one found. */
export const forgetParts = (): void => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) rmSync(`${folder}${file}`);
};

const isPart = (value: unknown): value is ProofPart =>
  typeof value === 'object' &&
  value !== null &&
  'part' in value &&
  PARTS.some((name) => name === value.part) &&
  'numbers' in value &&
  Array.isArray(value.numbers) &&
  'problems' in value &&
  Array.isArray(value.problems);

/** Of `file`, which the message names. */
export const toPart = (value: unknown, file: string): ProofPart => {
  if (!isPart(value)) throw new Error(`${file} holds something that is no part of the proof`);
  return value;
};

const unproven = (part: PartName, problem: string): ProofPart => ({ part, title: part, says: '', numbers: [], problems: [problem] });

const read = (part: PartName): ProofPart => {
  const file = fileOf(part);
  if (!existsSync(file)) return unproven(part, 'it has saved no result: its file was not played, or broke down');
  try {
    return toPart(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    return unproven(part, `what it has saved cannot be read: ${String(error)}`);
  }
};

export const gatherParts = (): readonly ProofPart[] => PARTS.map(read);
