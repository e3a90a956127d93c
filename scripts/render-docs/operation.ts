import { childOf, type SpecTarget } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, type SpecNode, textOf } from '../../src/spec/node.ts';
import { escapeHtml, inline, markdown, table } from './markdown.ts';
import { type Contract, examplePre, provenanceBadge, typeLine } from './schema.ts';

/** One operation: what it is asked, what it answers. */

export type OperationSpot = { readonly place: SpecTarget; readonly method: string; readonly path: string };

const nodeOf = (place: SpecTarget | undefined): SpecNode => (isNode(place?.value) ? place.value : {});

export const renderOperation = (contract: Contract, spot: OperationSpot): string => {
  const operation = nodeOf(spot.place);
  const id = textOf(operation.operationId) ?? '';
  const body = childOf(contract.tree, spot.place, 'requestBody');
  return `<section id="${escapeHtml(id)}"><h3>${inline(textOf(operation.summary) ?? id)}</h3>
<p class="address"><strong>${spot.method.toUpperCase()}</strong> <code>${escapeHtml(spot.path)}</code> <span class="origin">${escapeHtml(id)}</span></p>
${markdown(textOf(operation.description) ?? '')}<p>${provenanceBadge(operation)}</p>
${securityLine(operation)}
${parameterTable(contract, spot.place)}
${body ? `<h4>Body</h4>${contentOf(contract, body)}` : ''}
${streamTable(contract, spot.place)}
<h4>Answers</h4>${membersOf(operation.responses)
    .map(([status]) => renderResponse(contract, spot.place, status))
    .join('\n')}</section>`;
};

const securityLine = (operation: SpecNode): string => {
  const scopes = itemsOf(operation.security).flatMap((item) => membersOf(item).flatMap(([, names]) => itemsOf(names)));
  const [scope] = scopes;
  return typeof scope === 'string' ? `<p>Scope: <code>${escapeHtml(scope)}</code></p>` : '';
};

const parameterTable = (contract: Contract, place: SpecTarget): string => {
  const count = itemsOf(nodeOf(place).parameters).length;
  const rows = [...Array(count).keys()].flatMap((index) => {
    const found = childOf(contract.tree, place, 'parameters', index);
    if (!found) return [];
    const parameter = nodeOf(found);
    const schema = isNode(parameter.schema) ? parameter.schema : {};
    return [
      [
        `<code>${escapeHtml(textOf(parameter.name) ?? '')}</code><br><em>${escapeHtml(textOf(parameter.in) ?? '')}${parameter.required === true ? ', required' : ''}</em>`,
        typeLine(contract, found.file, schema),
        `${markdown(textOf(parameter.description) ?? '')}${provenanceBadge(parameter)}`,
      ],
    ];
  });
  return rows.length > 0 ? `<h4>Parameters</h4>${table(['name', 'type', 'meaning and provenance'], rows)}` : '';
};

/** Media types with their schema and their examples. */
const contentOf = (contract: Contract, place: SpecTarget): string =>
  membersOf(nodeOf(place).content)
    .map(([mediaType, media]) => {
      const schema = isNode(media) && isNode(media.schema) ? media.schema : {};
      const examples = membersOf(isNode(media) ? media.examples : undefined).map(([name, example]) => {
        const said = isNode(example) ? (textOf(example.summary) ?? name) : name;
        return `<details><summary>${inline(said)}</summary>${examplePre(isNode(example) ? example.value : example)}</details>`;
      });
      return `<p><code>${escapeHtml(mediaType)}</code> ${typeLine(contract, place.file, schema)}</p>${examples.join('')}`;
    })
    .join('');

const streamTable = (contract: Contract, place: SpecTarget): string => {
  const stream = childOf(contract.tree, place, 'x-ocp-stream');
  if (!stream) return '';
  const { messages, heartbeat, end } = nodeOf(stream);
  const rows = [...membersOf(messages), ['HEARTBEAT', heartbeat] as const, ['STREAM_ENDED', end] as const].map(([event, schema]) => [
    `<code>${escapeHtml(event)}</code>`,
    isNode(schema) ? typeLine(contract, stream.file, schema) : '',
  ]);
  return `<h4>Messages of the stream</h4>${table(['event', 'data'], rows)}`;
};

const renderResponse = (contract: Contract, place: SpecTarget, status: string): string => {
  const response = childOf(contract.tree, place, 'responses', status);
  if (!response) return '';
  const headers = membersOf(nodeOf(response).headers).map(([name]) => headerRow(contract, response, name));
  const headerTable = headers.length > 0 ? table(['header', 'type', 'meaning and provenance'], headers) : '';
  return `<details class="answer"><summary><strong>${escapeHtml(status)}</strong> ${inline(textOf(nodeOf(response).description) ?? '')}</summary>
${contentOf(contract, response)}${headerTable}</details>`;
};

const headerRow = (contract: Contract, response: SpecTarget, name: string): readonly string[] => {
  const header = childOf(contract.tree, response, 'headers', name);
  const node = nodeOf(header);
  const schema = isNode(node.schema) ? node.schema : {};
  return [
    `<code>${escapeHtml(name)}</code>${node.required === true ? '<br><em>always</em>' : ''}`,
    header ? typeLine(contract, header.file, schema) : '',
    `${markdown(textOf(node.description) ?? '')}${provenanceBadge(node)}`,
  ];
};
