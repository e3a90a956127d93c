/** A scorecard as headings, lists and tables, before it is HTML or Markdown: both say the same. */

export type Inline =
  | string
  | { readonly kind: 'link'; readonly href: string; readonly text: string; readonly isEnglish?: boolean }
  /** Stays in English on a page of another language. */
  | { readonly kind: 'english' | 'code' | 'strong'; readonly text: string };

export type Rich = readonly Inline[];

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Rich[])[];
  /** The columns from this one on hold numbers. */
  readonly numbersFrom?: number;
};

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[]; readonly isNumbered?: boolean }
  /** Names with their values, as on a form; an empty value is left to be filled in by hand. */
  | { readonly kind: 'facts'; readonly caption: string; readonly rows: readonly { readonly name: string; readonly value: Rich }[] }
  | Table;

export type Section = {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Left out of the Markdown, which is a summary. */
  readonly isDetail?: boolean;
};

export type ScorecardDocument = {
  readonly language: 'en' | 'zh-Hant';
  readonly title: string;
  readonly kicker: string;
  readonly tone: 'good' | 'middling' | 'bad';
  readonly status: string;
  /** In a sentence or two, right under the status. */
  readonly lead: readonly Rich[];
  /** Whose set it is, and what meeting it does not mean. */
  readonly note: Rich;
  readonly contents: string;
  /** In the place of a value that nobody gave. */
  readonly toFillIn: string;
  readonly sections: readonly Section[];
  readonly footer: readonly Rich[];
};

type Word = Extract<Inline, { readonly text: string; readonly kind: 'english' | 'code' | 'strong' }>;

export const english = (text: string): Word => ({ kind: 'english', text });
export const code = (text: string): Word => ({ kind: 'code', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const paragraph = (...text: Rich): Block => ({ kind: 'paragraph', text });

/** A sentence of the ledger, in which names of the wire stand between backticks. */
export const sentence = (text: string): Rich =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : english(part)))
    .filter((part) => part.text !== '');

/** What stands between the members of a list within a sentence. */
export const joinedRich = (parts: readonly Rich[], between: string): Rich =>
  parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));

export const joined = (parts: readonly Inline[], between: string): Rich =>
  joinedRich(
    parts.map((part) => [part]),
    between,
  );

/** Somebody's own words, in whatever language they were written; on a page in Chinese, those without a Chinese letter are English. */
export const quoted = (text: string): Inline => (/\p{Script=Han}/u.test(text) ? text : english(text));

/** Words of ours, in which names stand between backticks. */
export const withNames = (text: string): Rich =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : part))
    .filter((part) => part !== '');
