import { ConfigurationError } from '../../errors.ts';
import type { Catalogue, CatalogueCase, CatalogueCheck, CatalogueRequirement } from '../../model/catalogue.ts';
import type { Family, Level, Provenance } from '../../model/verdict.ts';

/** Text that somebody handed over, as a catalogue: what a comparison relies on is looked at, member by member. */

const LEVELS: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];
const PROVENANCES: readonly Provenance[] = ['stated', 'aligned', 'assumed', 'confirmed', 'contradicted'];
const SUBJECTS = ['server', 'client'] as const;
const ROLES = ['server', 'client', 'both'] as const;
const FAMILIES: readonly Family[] = [
  'schema',
  'sequencing',
  'consistency',
  'error-handling',
  'authorization',
  'reference-data',
  'semantics',
  'http-behaviour',
  'negative-input',
  'capacity',
];

/** One object of the file, and where it stands. */
type Members = {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  readonly oneOf: <Word extends string>(name: string, words: readonly Word[]) => Word;
  readonly optionalTexts: (name: string) => readonly string[] | undefined;
  readonly objects: <Item>(name: string, read: (members: Members) => Item) => readonly Item[];
};

const membersOf = (value: unknown, where: string, path: string): Members => {
  const refuse = (name: string, expected: string): never => {
    throw new ConfigurationError({
      code: 'NO_CATALOGUE',
      where,
      says: `It is no catalogue of this suite: "${path}${name}" should be ${expected}.`,
      remedy:
        'Make one with "ocp-conformance cases export > catalogue.json", or name a folder or a revision that holds docs/catalogue.json.',
    });
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('', 'an object');
  const members = new Map<string, unknown>(Object.entries(value));
  const list = (name: string): readonly unknown[] => {
    const found = members.get(name);
    return Array.isArray(found) ? found : refuse(name, 'a list');
  };
  const text = (name: string): string => {
    const found = members.get(name);
    return typeof found === 'string' ? found : refuse(name, 'a text');
  };
  return {
    text,
    optionalText: (name) => (members.has(name) ? text(name) : undefined),
    oneOf: (name, words) => words.find((word) => word === members.get(name)) ?? refuse(name, `one of ${words.join(', ')}`),
    optionalTexts: (name) =>
      members.has(name) ? list(name).map((item) => (typeof item === 'string' ? item : refuse(name, 'a list of texts'))) : undefined,
    objects: (name, read) => list(name).map((item, index) => read(membersOf(item, where, `${path}${name}/${index}/`))),
  };
};

const requirementOf = ({ text, optionalText, oneOf }: Members): CatalogueRequirement => {
  const excluded = optionalText('excluded');
  return {
    id: text('id'),
    level: oneOf('level', LEVELS),
    role: oneOf('role', ROLES),
    provenance: oneOf('provenance', PROVENANCES),
    sentence: text('sentence'),
    ...(excluded !== undefined && { excluded }),
  };
};

const checkOf = ({ text }: Members): CatalogueCheck => ({ id: text('id'), says: text('says') });

const conditionsOf = ({ optionalText, optionalTexts }: Members): Partial<CatalogueCase> => {
  const [deliveries, needs, formerly] = ['deliveries', 'needs', 'formerly'].map(optionalTexts);
  const [lacks, hazard] = ['lacks', 'hazard'].map(optionalText);
  return {
    ...(deliveries && { deliveries }),
    ...(needs && { needs }),
    ...(lacks !== undefined && { lacks }),
    ...(hazard !== undefined && { hazard }),
    ...(formerly && { formerly }),
  };
};

const caseOf = (members: Members): CatalogueCase => ({
  id: members.text('id'),
  subject: members.oneOf('subject', SUBJECTS),
  area: members.text('area'),
  family: members.oneOf('family', FAMILIES),
  title: members.text('title'),
  requirement: members.text('requirement'),
  ...conditionsOf(members),
  checks: members.objects('checks', checkOf),
});

const parsed = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'NO_CATALOGUE',
      where,
      says: `It is no catalogue: it cannot be read as JSON. ${cause instanceof Error ? cause.message : ''}`.trim(),
      remedy: 'Make one with "ocp-conformance cases export > catalogue.json".',
      cause,
    });
  }
};

/** `where`: as the user named it. */
export const parseCatalogue = (text: string, where: string): Catalogue => {
  const members = membersOf(parsed(text, where), where, '');
  return {
    version: members.text('version'),
    requirements: members.objects('requirements', requirementOf),
    cases: members.objects('cases', caseOf),
  };
};
