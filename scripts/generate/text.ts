/** How generated files are written down: the same input gives the same bytes. */

export const banner = '// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.\n\n';

const lineWidth = 140;

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Array.isArray(value) ? value.map((item) => ['', item]) : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);

/** A value as TypeScript: on one line where it fits, one entry a line where it does not. */
export const literal = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = entriesOf(value);
  if (entries.length === 0) return `${open}${close}`;
  const deeper = `${indent}  `;
  const parts = entries.map(([key, item]) => `${key}${literal(item, deeper)}`);
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  const fits = indent.length + line.length < lineWidth - 20 && !line.includes('\n');
  return fits ? line : `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
};

/** Entries in the order of their keys, so that moving a row in a spec does not move lines here. */
export const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

export const unionOf = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `\n  | ${JSON.stringify(name)}`).join('');
