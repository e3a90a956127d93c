import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSpecs } from '../../src/spec/load.ts';
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

  it('needs no network', () => {
    expect(html).not.toMatch(/<script|<link|(?:src|href)="(?:https?:)?\/\//);
  });
});
