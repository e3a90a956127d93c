import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSpecs, parseSpecFile } from '../../src/spec/load.ts';
import { namedSchemas, schemaNaming } from '../../src/spec/schema.ts';
import { renderDocument } from './page.ts';

const tree = loadSpecs(join(import.meta.dirname, '..', '..'));
const contract = { tree, nameOf: schemaNaming(tree, namedSchemas(tree).schemas) };

const htmlOf = (path: string): string => {
  const file = tree.file(path);
  return file ? renderDocument(contract, { file, pointer: '', value: file.value }).html : '';
};

describe('renderDocument', () => {
  const html = htmlOf('specs/openapi/trade-data.yaml');

  it('shows every operation, the webhook and the schemas of the stream', () => {
    for (const id of [
      'listChannels',
      'pullEvents',
      'streamEvents',
      'takeSnapshot',
      'putSubscription',
      'tradeEventBatch',
      'schema-Heartbeat',
    ]) {
      expect(html).toContain(`<section id="${id}">`);
    }
  });

  it('links only to what is on the page', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const missing = targets.filter((id) => !html.includes(`id="${id}"`));
    expect(targets.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('shows an operation of every method, those that answer no body among them', () => {
    const [path, operationId] = ['specs/openapi/any.yaml', 'anOperation'];
    for (const method of ['get', 'head', 'options', 'trace']) {
      const value = { openapi: '3.1.0', info: { title: 'Any' }, paths: { '/any': { [method]: { operationId, responses: {} } } } };
      const file = parseSpecFile(path, JSON.stringify(value));
      if ('says' in file) throw new Error(file.says);
      expect(renderDocument(contract, { file, pointer: '', value: file.value }).html).toContain(`<section id="${operationId}">`);
    }
  });

  it('needs no network', () => {
    expect(html).not.toMatch(/<script|<link|(?:src|href)="(?:https?:)?\/\//);
  });
});
