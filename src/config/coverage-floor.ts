import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors.ts';
import type { CoverageException, CoverageFloor, FloorMeasure } from '../model/coverage.ts';
import { type KeyPath, keyText, type LocatedDocument, locatedDocument } from './located-document.ts';
import { suggestion } from './suggestion.ts';

/** Reads a coverage floor: percentages by measure, and a list of exceptions with their reasons. */

const measures: readonly FloorMeasure[] = ['requirements', 'operations', 'answers', 'errorCodes', 'properties'];

const exceptionKeys = ['errorCode', 'operations', 'statuses', 'properties', 'reason'];

const refuse = (document: LocatedDocument, path: KeyPath, says: string): never => {
  throw new ConfigurationError({
    code: 'COVERAGE_FLOOR',
    where: `${document.file}:${document.lineOf(path)}`,
    says: path.length === 0 ? says : `"${keyText(path)}": ${says}`,
    remedy: 'Mend the file; docs/test-my-server.md shows one.',
  });
};

const membersAt = (document: LocatedDocument, value: unknown, at: { readonly path: KeyPath; readonly known: readonly string[] }) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(document, at.path, 'expected keys and values.');
  for (const name of Object.keys(value).filter((key) => !at.known.includes(key))) {
    const near = suggestion(name, at.known);
    refuse(
      document,
      [...at.path, name],
      near ? `there is no such key. Did you mean "${near}"?` : `there is no such key; there are: ${at.known.join(', ')}.`,
    );
  }
  return new Map<string, unknown>(Object.entries(value));
};

const percentAt = (document: LocatedDocument, measure: FloorMeasure, value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : refuse(document, [measure], 'expected a number from 0 to 100.');

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const listAt = <Item>(
  document: LocatedDocument,
  path: KeyPath,
  read: { readonly value: unknown; readonly is: (item: unknown) => item is Item },
) => {
  const { value, is } = read;
  if (value === undefined) return undefined;
  return Array.isArray(value) && value.length > 0 && value.every(is) ? value : refuse(document, path, 'expected a list that is not empty.');
};

const isStatus = (value: unknown): value is number => Number.isInteger(value);

const exceptionAt = (document: LocatedDocument, value: unknown, index: number): CoverageException => {
  const path: KeyPath = ['exceptions', index];
  const members = membersAt(document, value, { path, known: exceptionKeys });
  const reason = members.get('reason');
  if (!isText(reason)) return refuse(document, path, 'a reason is missing: what cannot be seen, and why.');
  const errorCode = members.get('errorCode');
  if (isText(errorCode)) return { errorCode, reason };
  const operations = listAt(document, [...path, 'operations'], { value: members.get('operations'), is: isText });
  const statuses = listAt(document, [...path, 'statuses'], { value: members.get('statuses'), is: isStatus });
  const properties = listAt(document, [...path, 'properties'], { value: members.get('properties'), is: isText });
  if (!operations && !statuses && !properties)
    return refuse(document, path, 'expected an errorCode, or operations, statuses or properties.');
  return { reason, ...(operations && { operations }), ...(statuses && { statuses }), ...(properties && { properties }) };
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError({
      code: 'COVERAGE_FLOOR',
      where: '--floor',
      says: `The file ${file} cannot be read.`,
      remedy: 'Name a file that exists.',
      cause,
    });
  }
};

export const coverageFloor = (document: LocatedDocument): CoverageFloor => {
  const members = membersAt(document, document.value, { path: [], known: [...measures, 'exceptions'] });
  const asked = measures.filter((measure) => members.has(measure));
  if (asked.length === 0) return refuse(document, [], `it asks for nothing: give a percentage for one of ${measures.join(', ')}.`);
  const exceptions = members.get('exceptions') ?? [];
  if (!Array.isArray(exceptions)) return refuse(document, ['exceptions'], 'expected a list.');
  return {
    atLeast: Object.fromEntries(asked.map((measure) => [measure, percentAt(document, measure, members.get(measure))])),
    exceptions: exceptions.map((exception, index) => exceptionAt(document, exception, index)),
  };
};

export const loadCoverageFloor = (file: string): CoverageFloor => coverageFloor(locatedDocument(file, readText(file)));
