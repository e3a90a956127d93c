import { resolveReference, type SpecFile, type SpecTree } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, type SpecNode, textOf, textsOf } from '../../src/spec/node.ts';
import type { NamedSchema, SchemaNaming } from '../../src/spec/schema.ts';
import { escapeHtml, inline, markdown, table } from './markdown.ts';

/** Schemas as tables of members, each with its constraints and with where it comes from. */

export type Contract = { readonly tree: SpecTree; readonly nameOf: SchemaNaming };

export const provenanceBadge = (node: SpecNode): string => {
  const provenance = node['x-ocp-provenance'];
  if (!isNode(provenance)) return '';
  const kind = textOf(provenance.kind) ?? '';
  const origin = [textOf(provenance.assumption), textOf(provenance.source)].filter((text) => text !== undefined).join(': ');
  return `<span class="badge ${escapeHtml(kind)}" title="${escapeHtml(origin)}">${escapeHtml(kind)}</span><span class="origin">${inline(origin)}</span>`;
};

export const examplePre = (value: unknown): string =>
  `<pre>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value, undefined, 2))}</pre>`;

export const schemaLink = (name: string): string => `<a href="#schema-${name}">${name}</a>`;

/** What a value may be, in a line: a link for a named schema, else its type, and its limits. */
export const typeLine = (contract: Contract, file: SpecFile, schema: SpecNode): string => {
  const reference = textOf(schema.$ref);
  const named = reference === undefined ? undefined : contract.nameOf(file, reference);
  if (named) return schemaLink(named.name);
  const items = isNode(schema.items) ? ` of ${typeLine(contract, file, schema.items)}` : '';
  const alternatives = itemsOf(schema.oneOf).flatMap((item) => (isNode(item) ? [typeLine(contract, file, item)] : []));
  const type = alternatives.length > 0 ? `one of ${alternatives.join(', ')}` : escapeHtml(textOf(schema.type) ?? 'any');
  return [`${type}${items}`, ...limitsOf(schema)].join('<br>');
};

const limitsOf = (schema: SpecNode): readonly string[] => {
  const shown = (value: unknown): string => `<code>${escapeHtml(String(value))}</code>`;
  const named = ['format', 'const', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'default', 'pattern'];
  const values = itemsOf(schema.enum);
  return [
    ...(values.length > 0 ? [values.map(shown).join(' ')] : []),
    ...named.filter((keyword) => schema[keyword] !== undefined).map((keyword) => `${keyword} ${shown(schema[keyword])}`),
    ...(schema.uniqueItems === true ? ['each once'] : []),
  ];
};

export const renderSchema = (contract: Contract, { name, file, schema }: NamedSchema): string => {
  const required = new Set(textsOf(schema.required));
  const rows = membersOf(schema.properties).flatMap(([member, property]) =>
    isNode(property)
      ? [
          [
            `<code>${escapeHtml(member)}</code>${required.has(member) ? '<br><em>required</em>' : ''}`,
            typeLine(contract, file, property),
            `${markdown(textOf(property.description) ?? '')}${provenanceBadge(property)}`,
          ],
        ]
      : [],
  );
  const rules = commentsIn(schema);
  const [example] = itemsOf(schema.examples);
  return `<section id="schema-${name}"><h3>${name}</h3>
${markdown(textOf(schema.description) ?? '')}<p>${provenanceBadge(schema)}</p>
${rows.length > 0 ? table(['member', 'type', 'meaning and provenance'], rows) : `<p>${typeLine(contract, file, schema)}</p>`}
${rules.length > 0 ? `<h4>Rules</h4><ul>${rules.map((rule) => `<li>${inline(rule)}</li>`).join('')}</ul>` : ''}
${example === undefined ? '' : `<details><summary>example</summary>${examplePre(example)}</details>`}</section>`;
};

/** What the conditions of a schema say about themselves. */
const commentsIn = (schema: SpecNode): readonly string[] => {
  const places = [schema.then, schema.else, ...itemsOf(schema.allOf)].filter(isNode);
  return places.flatMap((place) => textOf(place.$comment) ?? []);
};

/** Every named schema that a part of the contract leads to, in the order in which a reader meets them. */
export const schemasUsed = (contract: Contract, start: { readonly file: SpecFile; readonly value: unknown }): readonly NamedSchema[] => {
  const found = new Map<string, NamedSchema>();
  const seen = new Set<unknown>();
  const visit = (file: SpecFile, value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const reference = isNode(value) ? textOf(value.$ref) : undefined;
    const named = reference === undefined ? undefined : contract.nameOf(file, reference);
    const target = reference === undefined ? undefined : resolveReference(contract.tree, file, reference);
    if (named && !found.has(named.name)) found.set(named.name, named);
    if (target) visit(target.file, target.value);
    for (const child of Object.values(value)) visit(file, child);
  };
  visit(start.file, start.value);
  return [...found.values()];
};
