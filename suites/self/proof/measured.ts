import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ProofPart, toPart } from './part.ts';

/**
 * What the last whole proof measured, committed: docs/proof.md tells it. The kill matrix is not in it: its numbers are those of its
 * tables, or the proof is red.
 */

const file = fileURLToPath(new URL('measured.json', import.meta.url));

const MATRIX: ProofPart['part'] = 'kill-matrix';

const textOf = (parts: readonly ProofPart[]): string =>
  `${JSON.stringify(
    parts.filter(({ part }) => part !== MATRIX),
    null,
    2,
  )}\n`;

export const measuredParts = (): readonly ProofPart[] => {
  const parts: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(parts)) throw new Error(`${file} holds no list of parts`);
  return parts.map((part: unknown) => toPart(part, file));
};

export const isMeasured = (parts: readonly ProofPart[]): boolean => readFileSync(file, 'utf8') === textOf(parts);

export const writeMeasured = (parts: readonly ProofPart[]): void => writeFileSync(file, textOf(parts));
