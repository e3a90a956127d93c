/** Reading of parsed YAML whose shape nobody has checked yet. */

export type SpecNode = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is SpecNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a node; none when it is not one. */
export const membersOf = (value: unknown): readonly (readonly [string, unknown])[] => (isNode(value) ? Object.entries(value) : []);

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

export const textsOf = (value: unknown): readonly string[] => itemsOf(value).filter((item) => typeof item === 'string');

/** A JSON pointer (RFC 6901) from its parts. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

/** What a JSON pointer leads to; undefined when it leads nowhere. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root;
  for (const part of partsOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(part)];
    else value = isNode(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
};
