import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, loadSpecs } from '../src/spec/load.ts';
import { namedSchemas, schemaNaming } from '../src/spec/schema.ts';
import { renderDocument, renderIndex } from './render-docs/page.ts';

/**
 * Writes the contract as pages that a person can read without a network: `node scripts/render-docs.ts [folder]`.
 * Redocly's own pages fetch their script from the network, and do not show where a field comes from.
 */

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, 'reports', 'api-docs');

const tree = loadSpecs(root);
const { schemas, problems } = namedSchemas(tree);
const contract = { tree, nameOf: schemaNaming(tree, schemas) };
const documents = tree.files
  .filter((file) => /^specs\/openapi\/[^/]+\.yaml$/.test(file.path))
  .map((file) => {
    const { title, html } = renderDocument(contract, { file, pointer: '', value: file.value });
    return { file: file.path.replace(/^.*\//, '').replace(/\.yaml$/, '.html'), title, html };
  });

mkdirSync(folder, { recursive: true });
for (const { file, html } of documents) writeFileSync(join(folder, file), html);
writeFileSync(join(folder, 'index.html'), renderIndex(documents));
for (const problem of [...tree.problems, ...problems]) process.stderr.write(`${describeProblem(problem)}\n`);
process.stdout.write(`${documents.length} documents: open ${join(folder, 'index.html')}\n`);
process.exitCode = tree.problems.length + problems.length > 0 ? 1 : 0;
