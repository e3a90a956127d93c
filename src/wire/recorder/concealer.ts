import { concealForms } from './conceal-forms.ts';
import { encodedForms } from './encoded-forms.ts';
import { mapTexts } from './map-texts.ts';

/**
 * Hides what a run was given in secret (passwords, keys, variables that a client is handed on) wherever it turns up, whether it ever
 * was on the wire or not. What is on the wire the recorder of each case hides, and keeps facts of.
 */
export type Concealer = {
  readonly text: (text: string) => string;
  /** All texts of a value; its shape stays. */
  readonly texts: <Value extends object>(value: Value) => Value;
};

/** A key in PEM may come without its first and last line, or line by line. */
const linesOfPem = (secret: string): readonly string[] =>
  secret.includes('-----BEGIN') ? secret.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('-----')) : [];

/** `also`: what is hidden by other signs than its value. */
export const createConcealer = (secrets: readonly string[], also = (text: string): string => text): Concealer => {
  const labels = new Map<string, string>();
  for (const [index, secret] of [...new Set(secrets)].entries()) {
    for (const form of [secret, ...linesOfPem(secret)].flatMap((part) => encodedForms(part)))
      if (!labels.has(form)) labels.set(form, `hidden#${index + 1}`);
  }
  const text = (given: string): string => also(concealForms(given, labels));
  return {
    text,
    texts: (value) => mapTexts(value, text),
  };
};
