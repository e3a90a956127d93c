import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ConfigurationError } from '../errors.ts';

export type KeyPath = readonly (string | number)[];

/** A YAML file as plain data, with the line of each key, so that a problem can be pointed at. */
export type LocatedDocument = {
  readonly file: string;
  readonly value: unknown;
  /** Line, from 1, of the key at the path; of the nearest thing above it when there is no such key. */
  readonly lineOf: (path: KeyPath) => number;
};

/** `targets.[0].url`, as a person would say which key is meant. */
export const keyText = (path: KeyPath): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : part))
    .join('.')
    .replaceAll('.[', '[');

export const locatedDocument = (file: string, text: string): LocatedDocument => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    throw new ConfigurationError({
      code: 'RUN_FILE_SYNTAX',
      where: `${file}:${lines.linePos(error.pos[0]).line}`,
      says: `This is not YAML that can be read: ${error.message}`,
      remedy: 'Mend the line; mind the indentation, and put values that hold ": " or "#" in quotes.',
    });
  }
  const nodeAt = (path: KeyPath): unknown => {
    const last = path.at(-1);
    const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
    return pair?.key ?? document.getIn(path, true);
  };
  const lineAt = (path: KeyPath): number | undefined => {
    const node = path.length === 0 ? document.contents : nodeAt(path);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  };
  const lineOf = (path: KeyPath): number => lineAt(path) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  return { file, value: document.toJS() ?? {}, lineOf };
};
