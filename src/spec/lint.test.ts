import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { lintSpecs } from './lint.ts';
import { describeProblem, loadSpecs } from './load.ts';

const contract = 'specs/openapi/trade-data.yaml';
const schemas = 'specs/openapi/components/events.yaml';
const ledger = 'specs/requirements/trd-pull.yaml';
const errors = 'specs/errors.yaml';
const assumptions = 'specs/assumptions.yaml';

const specs: Readonly<Record<string, string>> = {
  [contract]: `paths:
  /events:
    get:
      operationId: pullEvents
      x-ocp-provenance: {kind: assumed, assumption: A-PULL}
      responses:
        '200': {description: Events}
        '410': {description: Expired}
`,
  [schemas]: `Batch:
  type: object
  x-ocp-provenance: {kind: stated, source: Circular}
  properties:
    epoch:
      type: integer
      x-ocp-role: batch.epoch
      x-ocp-provenance: {kind: assumed, assumption: A-PULL}
  if:
    properties:
      epoch: {const: 1}
`,
  [ledger]: `area: TRD-PULL
title: Pull
service: trade-data
requirements:
  - id: TRD-PULL-01
    sentence: A server MUST answer.
    level: MUST
    role: server
    provenance: assumed
    assumptions: [A-PULL]
`,
  [errors]: `errors:
  - code: SEQUENCE_EXPIRED
    status: 410
    title: Expired
    when: Too old
    retry: after-resync
    client: Takes the snapshot
    operations: [pullEvents]
    provenance: {kind: assumed, assumption: A-PULL}
`,
  [assumptions]: `assumptions:
  - {id: A-PULL, says: Pull exists., why: Unpublished., shows: [pullEvents], question: Is there a pull?, status: open}
`,
};

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Lints the small specs with one file changed: each `from` replaced by its `to`. */
const lint = (file: string, from = '', to = ''): readonly string[] => {
  const root = mkdtempSync(join(tmpdir(), 'ocp-lint-'));
  roots.push(root);
  for (const [path, text] of Object.entries(specs)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path === file ? text.replace(from, to) : text);
  }
  return lintSpecs(loadSpecs(root)).map(describeProblem);
};

describe('lintSpecs', () => {
  it('finds nothing wrong with specs that agree', () => {
    expect(lint(contract)).toEqual([]);
  });

  it.each([
    [
      'a property without provenance',
      schemas,
      '      x-ocp-provenance: {kind: assumed, assumption: A-PULL}\n',
      '',
      `${schemas}:5 /Batch/properties/epoch: has no x-ocp-provenance`,
    ],
    [
      'an operation without provenance',
      contract,
      'x-ocp-provenance',
      'x-other',
      `${contract}:3 /paths/~1events/get: has no x-ocp-provenance`,
    ],
    [
      'a schema without provenance',
      schemas,
      '  x-ocp-provenance: {kind: stated, source: Circular}\n',
      '',
      `${schemas}:1 /Batch: has no x-ocp-provenance`,
    ],
    ['a source that is not given', schemas, ', source: Circular', '', `${schemas}:3 /Batch/x-ocp-provenance: is stated without a source`],
    [
      'a kind that does not exist',
      schemas,
      'kind: stated',
      'kind: sure',
      `${schemas}:3 /Batch/x-ocp-provenance: kind is neither stated, aligned nor assumed`,
    ],
    [
      'an assumption that does not exist',
      schemas,
      'A-PULL',
      'A-PUSH',
      `${schemas}:8 /Batch/properties/epoch/x-ocp-provenance: names the assumption A-PUSH, which ${assumptions} does not have`,
    ],
    [
      'a reference to nothing',
      schemas,
      'type: integer',
      "$ref: '#/Epoch'",
      `${schemas}:6 /Batch/properties/epoch/$ref: leads nowhere: #/Epoch`,
    ],
    [
      'a role of another form',
      schemas,
      'batch.epoch',
      'epoch',
      `${schemas}:5 /Batch/properties/epoch: role epoch is not of the form noun.member`,
    ],
    [
      'a sentence of another level',
      ledger,
      'MUST answer',
      'answers',
      `${ledger}:5 /requirements/0: TRD-PULL-01: the sentence does not say MUST`,
    ],
    [
      'an id of another area',
      ledger,
      'id: TRD-PULL-01',
      'id: TRD-PULL-1',
      `${ledger}:5 /requirements/0: TRD-PULL-1: the id is not TRD-PULL- and two digits`,
    ],
    [
      'a row that rests on nothing',
      ledger,
      '    assumptions: [A-PULL]\n',
      '',
      `${ledger}:5 /requirements/0: TRD-PULL-01: is assumed and names no assumption`,
    ],
    [
      'an area in the wrong file',
      ledger,
      'area: TRD-PULL',
      'area: TRD-STR',
      `${ledger}:1: area TRD-STR belongs into specs/requirements/trd-str.yaml`,
    ],
    [
      'an error of no operation',
      errors,
      '[pullEvents]',
      '[pullEvents, pushEvents]',
      `${errors}:8 /errors/0/operations: SEQUENCE_EXPIRED: there is no operation pushEvents`,
    ],
    [
      'an error that nobody documents',
      contract,
      "        '410': {description: Expired}\n",
      '',
      `${errors}:8 /errors/0/operations: SEQUENCE_EXPIRED: pullEvents does not document the status 410`,
    ],
    [
      'a status without a code',
      contract,
      "'410'",
      "'410': {description: Expired}\n        '409': {description: Other, content: {}}\n        '408'",
      `${contract}:9 /paths/~1events/get/responses/409: ${errors} has no code of status 409 for pullEvents`,
    ],
    [
      'an assumption without a question',
      assumptions,
      ', question: Is there a pull?',
      '',
      `${assumptions}:2 /assumptions/0: question is missing or empty`,
    ],
    ['a file that does not parse', errors, 'errors:', 'errors: [', `${errors}:2: does not parse`],
  ])('names file, line and place of %s', (_, file, from, to, problem) => {
    expect(lint(file, from, to)).toContainEqual(expect.stringContaining(problem));
  });

  it('finds an assumption on which nothing rests, and an id that is there twice', () => {
    const second = '\n  - {id: A-OLD, says: x, why: x, shows: [x], question: x, status: open}\n';
    expect(lint(assumptions, 'status: open}\n', `status: open}${second}`)).toEqual([
      `${assumptions}:3 /assumptions/1: nothing rests on A-OLD`,
    ]);
    const repeated = specs[errors]?.slice('errors:\n'.length) ?? '';
    expect(lint(errors, repeated, repeated + repeated)).toEqual([`${errors}:10 /errors/1: SEQUENCE_EXPIRED is there twice`]);
  });

  it.each(['put', 'options', 'head', 'trace'])('knows an operation by %s', (method) => {
    expect(lint(contract, '    get:', `    ${method}:`)).toEqual([]);
    const unfounded = specs[contract]?.replace('    get:', `    ${method}:`).replace('x-ocp-provenance', 'x-other') ?? '';
    expect(lint(contract, specs[contract], unfounded)).toEqual([`${contract}:3 /paths/~1events/${method}: has no x-ocp-provenance`]);
  });

  it('asks for no provenance where a condition constrains a property once more', () => {
    expect(lint(schemas, 'epoch: {const: 1}', 'epoch: {const: 2}')).toEqual([]);
  });
});
