import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { describeProblem } from '../../src/spec/load.ts';
import { generate, staleFiles, writeOutputs } from './outputs.ts';
import { smallSpecs, writeSpecs } from './spec-fixture.ts';

const projects: { remove: () => void }[] = [];

const project = (changes?: Readonly<Record<string, string>>): string => {
  const made = writeSpecs(changes);
  projects.push(made);
  return made.root;
};

afterEach(() => {
  for (const made of projects.splice(0)) made.remove();
});

const events = 'specs/openapi/components/events.yaml';

const problemsOf = async (changes: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await generate(project(changes))).problems.map(describeProblem);

describe('generate', () => {
  it('makes the same bytes from the same specs', async () => {
    const first = await generate(project());
    const second = await generate(project());
    expect([...first.outputs]).toEqual([...second.outputs]);
    expect(first.outputs.size).toBe(11);
  });

  it('gives the specs one hash whatever the line ends are, and another when they change', async () => {
    const hashOf = async (text: string) => (await generate(project({ [events]: text }))).outputs.get('spec-hash.ts');
    const unix = smallSpecs[events];
    expect(await hashOf(unix.replaceAll('\n', '\r\n'))).toBe(await hashOf(unix));
    expect(await hashOf(unix.replace('[a-z]', '[a-y]'))).not.toBe(await hashOf(unix));
  });

  it('describes an operation with its base path, scope, parameters and answers', async () => {
    const table = (await generate(project())).outputs.get('operations.ts');
    expect(table).toContain('"path": "/trade-data/v1/channels/{channelId}/events"');
    expect(table).toContain('"scope": "trade-data.read"');
    expect(table).toContain('"schema": { "type": "integer", "minimum": 1, "default": 10 }');
    expect(table).toContain('"mediaTypes": { "application/json": "Batch" }');
    expect(table).toContain('"requiredHeaders": ["X-Request-Id"]');
    expect(table).toContain('"X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[a-z]+$" } }');
  });

  it('says where in a message each member of the model stands', async () => {
    const roles = (await generate(project())).outputs.get('roles.ts');
    expect(roles).toContain('{ "role": "batch.size", "member": "size", "path": ["inner", "size"], "kinds": ["integer"] }');
    expect(roles).toContain('"role": "batch.events"');
  });

  it('says what a message may hold: members, items, and the branches of a choice by what decides between them', async () => {
    const shapes = (await generate(project())).outputs.get('shapes.ts');
    expect(shapes).toContain('"Event": { "choice": { "by": "kind", "branches": { "OPENED": "Opened", "TRADED": "Traded" } } }');
    expect(shapes).toContain(
      '"Batch": { "members": { "events": { "items": { "schema": "Event" } }, "inner": { "members": { "size": {} } } } }',
    );
  });

  it('judges a choice by the member that decides it', async () => {
    const root = project();
    writeOutputs(join(root, 'generated'), (await generate(root)).outputs);
    const { validators } = createRequire(import.meta.url)(join(root, 'generated/validators.cjs'));
    expect(validators.Event({ kind: 'TRADED', price: '1' })).toBe(true);
    expect(validators.Event({ kind: 'TRADED', price: 'x' })).toBe(false);
    const keywords = validators.Event.errors.map((error: { keyword: string }) => error.keyword);
    expect(keywords.filter((keyword: string) => keyword !== 'if')).toEqual(['pattern']);
  });
});

describe('a spec that cannot be generated from', () => {
  it('is named with file and line when it does not parse', async () => {
    const [problem] = await problemsOf({ [events]: 'Name:\n  type: string\n  type: string\n' });
    expect(problem).toBe(`${events}:3: does not parse: Map keys must be unique`);
  });

  it('is named when a keyword or a format is unknown', async () => {
    const text = smallSpecs[events].replace("pattern: '^[a-z]+$'", 'format: date-ish\n  patern: x');
    expect(await problemsOf({ [events]: text })).toEqual([
      `${events}:3 /Name/format: unknown format date-ish`,
      `${events}:4 /Name/patern: unknown keyword patern`,
    ]);
  });

  it('is named when a reference leads nowhere', async () => {
    const [problem] = await problemsOf({ [events]: smallSpecs[events].replace("'#/Event'", "'#/Evnt'") });
    expect(problem).toContain(`${events}:`);
    expect(problem).toContain('leads to no named schema: #/Evnt');
  });

  it('is named when Ajv does not take it in strict mode', async () => {
    const [problem] = await problemsOf({ [events]: smallSpecs[events].replace('type: string\n  pattern', 'pattern') });
    expect(problem).toMatch(/events\.yaml:1 \/Name: strict mode: missing type "string"/);
  });
});

describe('staleFiles', () => {
  it('names what is missing, what differs and what is left over, and nothing once it is written', async () => {
    const root = project();
    const folder = join(root, 'generated');
    const { outputs } = await generate(root);
    expect(staleFiles(folder, outputs)).toEqual([...outputs.keys()].sort());
    writeOutputs(folder, outputs);
    expect(staleFiles(folder, outputs)).toEqual([]);
    writeFileSync(join(folder, 'roles.ts'), 'edited');
    writeFileSync(join(folder, 'old.ts'), '');
    expect(staleFiles(folder, outputs)).toEqual(['old.ts', 'roles.ts']);
    expect(writeOutputs(folder, outputs)).toEqual(['old.ts', 'roles.ts']);
    expect(staleFiles(folder, outputs)).toEqual([]);
  });
});
