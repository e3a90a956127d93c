/** How generated files are written down: the same input gives the same bytes. */

export const banner = '// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.\n\n';

export const literal = (value: unknown): string => JSON.stringify(value, null, 2) ?? 'undefined';

/** Entries in the order of their keys, so that moving a row in a spec does not move lines here. */
export const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

export const unionOf = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `\n  | ${JSON.stringify(name)}`).join('');
