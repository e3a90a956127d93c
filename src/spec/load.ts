import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Document, isAlias, isMap, isScalar, isSeq, isNode as isYamlNode, LineCounter, parseDocument } from 'yaml';
import { isNode, partsOf, pointerTo, valueAt } from './node.ts';

/**
 * Reads `specs/` once, with the line of everything in it, so that whoever finds a fault can point at it.
 * Knows files and references; what the files mean is the business of the checks here and of `scripts/generate`.
 */

/** Something wrong with the specs, where a person can find it. */
export type SpecProblem = {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** JSON pointer within the file; empty for the file as a whole. */
  readonly pointer: string;
  readonly says: string;
};

export type SpecFile = {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** Line, from 1, of what the pointer leads to, or of its nearest parent that exists. */
  readonly lineOf: (pointer: string) => number;
};

export type SpecTree = {
  /** Sorted by path. */
  readonly files: readonly SpecFile[];
  readonly file: (path: string) => SpecFile | undefined;
  /** Files that do not parse; they are missing from `files`. */
  readonly problems: readonly SpecProblem[];
};

/** What a `$ref` leads to. */
export type SpecTarget = { readonly file: SpecFile; readonly pointer: string; readonly value: unknown };

const isSpecFile = (name: string): boolean => /\.(ya?ml|json)$/.test(name);

/** Local overlays hold licensed content and are generated apart. */
const isShipped = (path: string): boolean => !path.startsWith('specs/overlays/local/');

const specPaths = (root: string): readonly string[] => {
  const folder = join(root, 'specs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSpecFile(entry.name))
    .map((entry) =>
      posix.join(
        'specs',
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
    )
    .filter(isShipped)
    .sort();
};

/** Where a path of keys leads to, or as far as it leads: at the key, not at the value below it. */
const offsetOf = (document: Document.Parsed, parts: readonly string[]): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of parts) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === part) : undefined;
    node = isSeq(node) ? node.items[Number(part)] : pair?.value;
    const place = pair?.key ?? node;
    if (!isYamlNode(place) || !place.range) break;
    offset = place.range[0];
  }
  return offset;
};

export const parseSpecFile = (path: string, text: string): SpecFile | SpecProblem => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) {
    return { file: path, line: Math.max(1, lines.linePos(fault.pos[0]).line), pointer: '', says: `does not parse: ${fault.message}` };
  }
  const lineOf = (pointer: string): number => lines.linePos(offsetOf(document, partsOf(pointer))).line;
  return { path, text, value: document.toJS({ maxAliasCount: -1 }), lineOf };
};

export const loadSpecs = (root: string): SpecTree => {
  const parsed = specPaths(root).map((path) => parseSpecFile(path, readFileSync(join(root, path), 'utf8')));
  const files = parsed.filter((result) => 'lineOf' in result);
  const problems = parsed.filter((result) => 'says' in result);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { files, problems, file: (path) => byPath.get(path) };
};

/** Resolves `$ref: path#/pointer` as seen from a file; undefined when it leads nowhere. */
export const resolveReference = (tree: SpecTree, from: SpecFile, reference: string): SpecTarget | undefined => {
  const [path = '', pointer = ''] = reference.split('#');
  const file = path === '' ? from : tree.file(posix.join(posix.dirname(from.path), path));
  if (!file) return undefined;
  const value = valueAt(file.value, pointer);
  return value === undefined ? undefined : { file, pointer, value };
};

/** The same on every checkout, whatever line ends that gave it. */
const checkedIn = ({ text }: Pick<SpecFile, 'text'>): string => text.replaceAll('\r\n', '\n');

/** One name for exactly these specs. */
export const hashSpecs = (files: readonly Pick<SpecFile, 'path' | 'text'>[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\n${checkedIn(file)}\n`);
  return hash.digest('hex');
};

/** SHA-256 of one file, as `sha256sum` has it. */
export const fileHash = (file: Pick<SpecFile, 'text'>): string => createHash('sha256').update(checkedIn(file)).digest('hex');

export const problemAt = (file: SpecFile, pointer: string, says: string): SpecProblem => ({
  file: file.path,
  line: file.lineOf(pointer),
  pointer,
  says,
});

export const describeProblem = (problem: SpecProblem): string =>
  `${problem.file}:${problem.line}${problem.pointer === '' ? '' : ` ${problem.pointer}`}: ${problem.says}`;

/** What is below a place, with references followed on the way; undefined when there is nothing. */
export const childOf = (tree: SpecTree, place: SpecTarget, ...parts: readonly (string | number)[]): SpecTarget | undefined => {
  let current = followReferences(tree, place);
  for (const part of parts) {
    const below = pointerTo(part);
    const value = valueAt(current?.value, below);
    if (!current || value === undefined) return undefined;
    current = followReferences(tree, { file: current.file, pointer: `${current.pointer}${below}`, value });
  }
  return current;
};

/** The place itself, or what its `$ref` leads to at last; undefined for a reference that leads nowhere or in a circle. */
export const followReferences = (tree: SpecTree, place: SpecTarget): SpecTarget | undefined => {
  let current: SpecTarget | undefined = place;
  for (let hops = 0; current && hops < 20; hops += 1) {
    const reference: unknown = isNode(current.value) ? current.value.$ref : undefined;
    if (typeof reference !== 'string') return current;
    current = resolveReference(tree, current.file, reference);
  }
  return undefined;
};
