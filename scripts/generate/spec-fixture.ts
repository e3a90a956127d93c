import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project that consists of a few small specs, for the tests of this folder. */
export const writeSpecs = (changes: Readonly<Record<string, string>> = {}): { readonly root: string; readonly remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'ocp-specs-'));
  for (const [path, text] of Object.entries({ ...smallSpecs, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
};

const provenance = 'x-ocp-provenance: {kind: assumed, assumption: A-PULL}';

export const smallSpecs = {
  'specs/openapi/trade-data.yaml': `openapi: 3.1.0
info: {title: Small, version: 0.0.1}
servers:
  - url: https://{host}/trade-data/v1
    variables: {host: {default: ocp.example.invalid}}
security:
  - oauth: [trade-data.read]
paths:
  /channels/{channelId}/events:
    get:
      operationId: pullEvents
      ${provenance}
      parameters:
        - {name: channelId, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, minimum: 1, default: 10}}
      responses:
        '200':
          description: Events
          headers:
            X-Request-Id: {required: true, schema: {$ref: 'components/events.yaml#/Name'}}
            ETag: {schema: {type: string}}
          content:
            application/json: {schema: {$ref: 'components/events.yaml#/Batch'}}
`,
  'specs/openapi/components/events.yaml': `Name:
  type: string
  pattern: '^[a-z]+$'
  ${provenance}
Opened:
  type: object
  required: [kind]
  ${provenance}
  properties:
    kind: {type: string, const: OPENED, x-ocp-role: event.eventType, ${provenance}}
Traded:
  type: object
  required: [kind, price]
  ${provenance}
  properties:
    kind: {type: string, const: TRADED, x-ocp-role: event.eventType, ${provenance}}
    price: {type: string, pattern: '^[0-9]+$', x-ocp-role: event.price, ${provenance}}
Event:
  ${provenance}
  oneOf:
    - $ref: '#/Opened'
    - $ref: '#/Traded'
Batch:
  type: object
  required: [events]
  ${provenance}
  properties:
    events:
      type: array
      items: {$ref: '#/Event'}
      x-ocp-role: batch.events
      ${provenance}
    inner:
      type: object
      ${provenance}
      properties:
        size: {type: integer, x-ocp-role: batch.size, ${provenance}}
`,
  'specs/requirements/trd-pull.yaml': `area: TRD-PULL
title: Pull
service: trade-data
requirements:
  - {id: TRD-PULL-01, sentence: A server MUST answer., level: MUST, role: server, provenance: assumed, assumptions: [A-PULL]}
`,
  'specs/errors.yaml': `errors: []
`,
  'specs/assumptions.yaml': `assumptions:
  - {id: A-PULL, says: Pull exists., why: Nothing is published., shows: [pullEvents], question: Is there a pull?, status: open}
`,
};
