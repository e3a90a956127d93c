import { childOf, problemAt, type SpecTarget } from '../../src/spec/load.ts';
import { methods } from '../../src/spec/methods.ts';
import { isNode, itemsOf, membersOf, type SpecNode, textOf } from '../../src/spec/node.ts';
import { flattenBody, flattenSchema } from './json-schema.ts';
import { type ServiceDocument, type Specs, schemaNameAt, serviceDocuments } from './specs.ts';
import { banner, literal, sorted } from './text.ts';

/** The operation table: enough to build any request, and to judge any answer's status, media type and headers. */

type Spot = { readonly document: ServiceDocument; readonly path: string; readonly item: SpecTarget; readonly method: string };

export const generateOperations = (specs: Specs): string => {
  const table = sorted(
    serviceDocuments(specs).flatMap((document) => [
      ...spots(specs, document, 'paths').flatMap((spot) => describe(specs, spot, 'operation')),
      ...spots(specs, document, 'webhooks').flatMap((spot) => describe(specs, spot, 'webhook')),
    ]),
  );
  return `${banner}${declarations}\nexport const operations = ${literal(table)} as const satisfies Readonly<Record<string, OperationContract>>;

export type OperationId = keyof typeof operations;
`;
};

const spots = (specs: Specs, document: ServiceDocument, section: 'paths' | 'webhooks'): readonly Spot[] => {
  const root = isNode(document.place.value) ? document.place.value : {};
  return membersOf(root[section]).flatMap(([path]) => {
    const item = childOf(specs.tree, document.place, section, path);
    if (!item) {
      specs.report(problemAt(document.place.file, `/${section}`, `${path} leads nowhere`));
      return [];
    }
    const used = methods.filter((method) => isNode(item.value) && method in item.value);
    return used.map((method) => ({ document, path, item, method }));
  });
};

const describe = (specs: Specs, spot: Spot, kind: 'operation' | 'webhook'): readonly (readonly [string, object])[] => {
  const place = childOf(specs.tree, spot.item, spot.method);
  const node = isNode(place?.value) ? place.value : {};
  const id = textOf(node.operationId);
  if (!place || id === undefined) {
    specs.report(problemAt(spot.item.file, `${spot.item.pointer}/${spot.method}`, 'has no operationId'));
    return [];
  }
  const body = childOf(specs.tree, place, 'requestBody');
  const contract = {
    kind,
    service: spot.document.service,
    method: spot.method.toUpperCase(),
    path: kind === 'webhook' ? spot.path : `${basePath(spot.document)}${spot.path}`,
    scope: scopeOf(spot.document, node),
    parameters: [...parametersOf(specs, spot.item), ...parametersOf(specs, place)],
    requestBody: body ? bodyOf(specs, body, kind) : null,
    responses: responsesOf(specs, place),
    streamMessages: streamMessagesOf(specs, place),
  };
  return [[id, contract]];
};

/** The path part of the document's first server. */
const basePath = (document: ServiceDocument): string => {
  const root = isNode(document.place.value) ? document.place.value : {};
  const [server] = itemsOf(root.servers);
  const url = isNode(server) ? (textOf(server.url) ?? '') : '';
  return url.replace(/^[^/]*:\/\/[^/]+/, '').replace(/\/$/, '');
};

/** The one scope that the operation asks for; null for an operation that asks for no token. */
const scopeOf = (document: ServiceDocument, operation: SpecNode): string | null => {
  const root = isNode(document.place.value) ? document.place.value : {};
  const requirements = itemsOf(operation.security ?? root.security);
  const scopes = requirements.flatMap((requirement) => membersOf(requirement).flatMap(([, names]) => itemsOf(names)));
  const [scope] = scopes;
  return typeof scope === 'string' ? scope : null;
};

const parametersOf = (specs: Specs, place: SpecTarget): readonly object[] => {
  const count = isNode(place.value) ? itemsOf(place.value.parameters).length : 0;
  return [...Array(count).keys()].flatMap((index) => {
    const parameter = childOf(specs.tree, place, 'parameters', index);
    if (!parameter || !isNode(parameter.value)) {
      specs.report(problemAt(place.file, `${place.pointer}/parameters/${index}`, 'leads nowhere'));
      return [];
    }
    const { name, in: where, required } = parameter.value;
    return [{ in: where, name, required: required === true, schema: schemaOf(specs, parameter) }];
  });
};

/** A webhook's body is ours to read, never to write: only its name is needed. */
const bodyOf = (specs: Specs, body: SpecTarget, kind: 'operation' | 'webhook'): object => ({
  required: isNode(body.value) && body.value.required === true,
  mediaTypes: mediaTypesOf(specs, body),
  inputs: kind === 'webhook' ? {} : inputsOf(specs, body),
});

/** Each media type's schema with all that it refers to in place, and a good example: what a body's violations are made of. */
const inputsOf = (specs: Specs, body: SpecTarget): Readonly<Record<string, object>> =>
  sorted(
    membersOf(isNode(body.value) ? body.value.content : undefined).flatMap(([mediaType]) => {
      const schema = childOf(specs.tree, body, 'content', mediaType, 'schema');
      if (!schema || !isNode(schema.value)) return [];
      const [example] = itemsOf(schema.value.examples);
      if (example === undefined) specs.report(problemAt(schema.file, schema.pointer, 'a request body needs an example'));
      return [[mediaType, { schema: flattenBody(specs, schema), example: example ?? null }]];
    }),
  );

/** The schema of a parameter or a header, flat. */
const schemaOf = (specs: Specs, place: SpecTarget): SpecNode => {
  const value = isNode(place.value) ? (place.value.schema ?? {}) : {};
  return flattenSchema(specs, { file: place.file, pointer: `${place.pointer}/schema`, value });
};

const responsesOf = (specs: Specs, operation: SpecTarget): object => {
  const responses = isNode(operation.value) ? membersOf(operation.value.responses) : [];
  return sorted(
    responses.flatMap(([status]) => {
      const response = childOf(specs.tree, operation, 'responses', status);
      if (!response) {
        specs.report(problemAt(operation.file, `${operation.pointer}/responses/${status}`, 'leads nowhere'));
        return [];
      }
      const headers = headersOf(specs, response);
      const requiredHeaders = Object.entries(headers).flatMap(([name, header]) => (header.required ? [name] : []));
      return [[status, { mediaTypes: mediaTypesOf(specs, response), requiredHeaders, headers }]];
    }),
  );
};

type HeaderContract = { readonly required: boolean; readonly schema: SpecNode };

const headersOf = (specs: Specs, response: SpecTarget): Readonly<Record<string, HeaderContract>> => {
  const names = isNode(response.value) ? membersOf(response.value.headers) : [];
  return sorted(
    names.flatMap(([name]) => {
      const header = childOf(specs.tree, response, 'headers', name);
      if (!header || !isNode(header.value)) {
        specs.report(problemAt(response.file, `${response.pointer}/headers/${name}`, 'leads nowhere'));
        return [];
      }
      return [[name, { required: header.value.required === true, schema: schemaOf(specs, header) }]];
    }),
  );
};

/** Media types with the schema of their messages; null where a message is not one JSON text (a stream, a form, a signature). */
const mediaTypesOf = (specs: Specs, place: SpecTarget): Readonly<Record<string, string | null>> => {
  const content = isNode(place.value) ? membersOf(place.value.content) : [];
  return sorted(
    content.map(([mediaType, media]) => {
      const pointer = `${place.pointer}/content/${mediaType.replaceAll('/', '~1')}`;
      const schema = isNode(media) ? media.schema : undefined;
      const name = schemaNameAt(specs, { file: place.file, pointer: `${pointer}/schema`, value: schema });
      if (name === undefined && /json$/.test(mediaType))
        specs.report(problemAt(place.file, pointer, 'a JSON message needs a schema with a name'));
      return [mediaType, name ?? null] as const;
    }),
  );
};

/** What `x-ocp-stream` of an operation that answers with an event stream says: name of the stream's event to its schema. */
const streamMessagesOf = (specs: Specs, operation: SpecTarget): object | null => {
  if (!childOf(specs.tree, operation, 'responses', '200', 'content', 'text/event-stream')) return null;
  const stream = childOf(specs.tree, operation, 'x-ocp-stream');
  if (!stream) specs.report(problemAt(operation.file, operation.pointer, 'an event stream needs x-ocp-stream'));
  const described = isNode(stream?.value) ? stream.value : {};
  const messages = [
    ...membersOf(described.messages),
    ['HEARTBEAT', described.heartbeat] as const,
    ['STREAM_ENDED', described.end] as const,
  ];
  return sorted(
    messages.map(([event, schema]) => {
      const name = schemaNameAt(specs, { file: operation.file, pointer: operation.pointer, value: schema });
      if (name === undefined) specs.report(problemAt(operation.file, `${operation.pointer}/x-ocp-stream`, `${event} has no named schema`));
      return [event, name ?? null] as const;
    }),
  );
};

const declarations = `import type { SchemaName } from './validators.cjs';

/** The constraints of a parameter or a header, as JSON Schema. */
export type ValueSchema = Readonly<Record<string, unknown>>;

export type ParameterContract = {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required: boolean;
  readonly schema: ValueSchema;
};

/** A media type's schema; null where a message is not one JSON text. */
export type MediaTypes = Readonly<Record<string, SchemaName | null>>;

export type ResponseContract = {
  readonly mediaTypes: MediaTypes;
  readonly requiredHeaders: readonly string[];
  readonly headers: Readonly<Record<string, { readonly required: boolean; readonly schema: ValueSchema }>>;
};

export type BodyContract = {
  readonly required: boolean;
  readonly mediaTypes: MediaTypes;
  /** By media type: the schema with all that it refers to in place, and an example of it; empty for a webhook. */
  readonly inputs: Readonly<Record<string, { readonly schema: ValueSchema; readonly example: unknown }>>;
};

export type OperationContract = {
  readonly kind: 'operation' | 'webhook';
  readonly service: 'authorization' | 'trade-data' | 'reference-data';
  readonly method: string;
  /** Template with the service's base path; a webhook's name. */
  readonly path: string;
  /** Null for an operation that asks for no token. */
  readonly scope: string | null;
  readonly parameters: readonly ParameterContract[];
  readonly requestBody: BodyContract | null;
  /** By status, as text. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
  /** Name of a stream's event to its schema; null for an operation that does not stream. */
  readonly streamMessages: Readonly<Record<string, SchemaName>> | null;
};
`;
