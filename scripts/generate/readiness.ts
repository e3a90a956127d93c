import { setsFolder } from '../../src/spec/lint-readiness.ts';
import { fileHash, problemAt, type SpecFile } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, type SpecNode, textOf, textsOf, valueAt } from '../../src/spec/node.ts';
import type { Specs } from './specs.ts';
import { banner, literal } from './text.ts';

/** The phases of the schedule and the frozen requirement sets as constants. What they must be like is the lint's to say. */

const bothLanguages = (value: unknown): object => ({
  en: textOf(valueAt(value, '/en')) ?? '',
  'zh-Hant': textOf(valueAt(value, '/zh-Hant')) ?? '',
});

/** One text where its writer has but one. */
const textIn = (value: unknown): string | object => textOf(value) ?? bothLanguages(value);

const phaseOf = (row: unknown): object => ({
  id: textOf(valueAt(row, '/id')) ?? '',
  name: bothLanguages(valueAt(row, '/name')),
  question: bothLanguages(valueAt(row, '/question')),
  window: {
    from: textOf(valueAt(row, '/window/from')) ?? '',
    to: textOf(valueAt(row, '/window/to')) ?? '',
    text: bothLanguages(valueAt(row, '/window/text')),
  },
  source: bothLanguages(valueAt(row, '/source')),
});

const absenceOf = (row: unknown): object => ({
  capability: textOf(valueAt(row, '/capability')) ?? '',
  because: textIn(valueAt(row, '/because')),
});

const groupOf = (row: unknown): object => ({
  because: textOf(valueAt(row, '/because')) ?? '',
  practice: textsOf(valueAt(row, '/practice')),
  requirements: Object.fromEntries(membersOf(valueAt(row, '/requirements')).map(([id, cases]) => [id, textsOf(cases)])),
});

const setOf = (file: SpecFile, { phase, subject, id, title, about, disclaimer, mayBeAbsent, scored, leftOut }: SpecNode): object => ({
  id,
  ...(phase === undefined ? {} : { phase }),
  subject,
  title: textIn(title),
  about: textIn(about),
  disclaimer: textIn(disclaimer),
  mayBeAbsent: itemsOf(mayBeAbsent).map(absenceOf),
  scored: itemsOf(scored).map(groupOf),
  leftOut: itemsOf(leftOut).map((row) => ({
    because: textIn(valueAt(row, '/because')),
    requirements: textsOf(valueAt(row, '/requirements')),
  })),
  hash: fileHash(file),
});

const setsOf = (specs: Specs): Readonly<Record<string, object>> => {
  const files = specs.tree.files.filter(({ path }) => path.startsWith(setsFolder));
  return Object.fromEntries(
    files.flatMap((file) => {
      const id = textOf(valueAt(file.value, '/id'));
      if (id !== undefined && isNode(file.value)) return [[id, setOf(file, file.value)] as const];
      specs.report(problemAt(file, '', 'has no id'));
      return [];
    }),
  );
};

const practiceOf = (row: unknown): object => ({
  id: textOf(valueAt(row, '/id')) ?? '',
  client: bothLanguages(valueAt(row, '/client')),
  criterion: bothLanguages(valueAt(row, '/criterion')),
  rows: textsOf(valueAt(row, '/rows')),
});

export const generateReadiness = (specs: Specs): string => {
  const phases = itemsOf(valueAt(specs.tree.file('specs/readiness/phases.yaml')?.value, '/phases')).map(phaseOf);
  const practice = itemsOf(valueAt(specs.tree.file('specs/readiness-practice.yaml')?.value, '/practice')).map(practiceOf);
  return `${banner}${types}
export const phases: readonly Phase[] = ${literal(phases)};

export const readinessPractice: readonly PracticeLine[] = ${literal(practice)};

/** Released sets by id. */
export const requirementSets: Readonly<Record<string, RequirementSet>> = ${literal(setsOf(specs))};
`;
};

const types = `export type Bilingual = { readonly en: string; readonly 'zh-Hant': string };

/** One text in whatever language its writer has, or one for each. */
export type Text = string | Bilingual;

/** A phase of the schedule that HKSCC announced. */
export type Phase = {
  readonly id: string;
  readonly name: Bilingual;
  readonly question: Bilingual;
  /** Days in Hong Kong, YYYY-MM-DD, the last one included. */
  readonly window: { readonly from: string; readonly to: string; readonly text: Bilingual };
  readonly source: Bilingual;
};

/** A condition by which HKEX has let systems in, carried over to an API feed, and the requirements that put it to the test. */
export type PracticeLine = {
  readonly id: string;
  readonly client: Bilingual;
  readonly criterion: Bilingual;
  readonly rows: readonly string[];
};

/** What specs/requirement-set.schema.json allows, with the SHA-256 of the file. */
export type RequirementSet = {
  readonly id: string;
  /** Id of a phase. */
  readonly phase?: string;
  readonly subject: 'server' | 'client';
  readonly title: Text;
  readonly about: Text;
  readonly disclaimer: Text;
  readonly mayBeAbsent: readonly { readonly capability: string; readonly because: Text }[];
  readonly scored: readonly {
    readonly because: string;
    readonly practice?: readonly string[];
    /** Ids of cases by the id of their requirement. */
    readonly requirements: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly leftOut: readonly { readonly because: Text; readonly requirements: readonly string[] }[];
  readonly hash: string;
};
`;
