import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * The OpenAPI documents as Prism can serve them: one document, so that one process at one origin answers for all services.
 * What they promise stays as it is, apart from the headers that an example cannot keep.
 */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const nodeAt = (node: Node, key: string): Node => {
  const value = node[key];
  return isNode(value) ? value : {};
};

/** True only of the moment, or of the bytes: as an example `Date` is long past, and `Content-Encoding` is untrue. */
const MOMENTARY_HEADERS: readonly string[] = ['Date', 'Content-Encoding'];

const mapped = (node: Node, change: (name: string, value: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(name, value)]));

const withoutMomentary = (headers: Node): Node =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !MOMENTARY_HEADERS.includes(name)));

/** Prism prefers an example of the schema, which may be one of many messages, to the first of the answer itself. */
const withDefaultExample = (media: unknown): unknown => {
  if (!isNode(media)) return media;
  const [first] = Object.values(nodeAt(media, 'examples'));
  return isNode(first) && 'value' in first ? { ...media, example: first['value'] } : media;
};

const forMock = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forMock);
  if (!isNode(value)) return value;
  return mapped(value, (name, member) => {
    if (name === 'headers' && isNode(member)) return forMock(withoutMomentary(member));
    if (name === 'content' && isNode(member)) return mapped(member, (_type, media) => withDefaultExample(forMock(media)));
    return forMock(member);
  });
};

/** The path below which a document's operations lie: that of its first server, whatever its host. */
const basePathOf = (document: Node): string => {
  const [first] = Array.isArray(document['servers']) ? document['servers'] : [];
  const address = isNode(first) ? String(first['url']) : '';
  return new URL(address.replaceAll(/\{\w+\}/g, 'host')).pathname.replace(/\/+$/, '');
};

const pathsOf = (document: Node): Node => {
  const base = basePathOf(document);
  return Object.fromEntries(Object.entries(nodeAt(document, 'paths')).map(([path, item]) => [`${base}${path}`, item]));
};

const merged = (documents: readonly Node[], part: string): Node =>
  Object.assign({}, ...documents.map((document) => nodeAt(nodeAt(document, 'components'), part)));

const composed = (documents: readonly Node[]): Node => ({
  openapi: '3.1.0',
  info: { title: 'OCP, all services', version: '0', description: 'Composed for the Prism mock. Made anew for every run.' },
  paths: Object.assign({}, ...documents.map(pathsOf)),
  components: { securitySchemes: merged(documents, 'securitySchemes'), schemas: merged(documents, 'schemas') },
});

const isDocument = (name: string): boolean => extname(name) === '.yaml';

/** Writes the composed document and the components that it refers to below `folder`, and returns its path. */
export const writeMockDocument = async (documents: string, folder: string): Promise<string> => {
  const found: Node[] = [];
  for (const name of (await readdir(documents, { recursive: true })).filter(isDocument).toSorted()) {
    const node = forMock(parse(await readFile(join(documents, name), 'utf8')));
    if (isNode(node) && 'openapi' in node) {
      found.push(node);
      continue;
    }
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), stringify(node, { aliasDuplicateObjects: false }));
  }
  const file = join(folder, 'openapi.yaml');
  await writeFile(file, stringify(composed(found), { aliasDuplicateObjects: false }));
  return file;
};
