import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

/** Prism's mock of the trade data document. */

const cli = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const documents = fileURLToPath(new URL('../specs/openapi', import.meta.url));
const tradeData = 'trade-data.yaml';

/** Silent, which is when it is quickest. */
export const spawnPrism = (port: number, folder = documents): ChildProcess =>
  spawn(process.execPath, [cli, 'mock', join(folder, tradeData), '--host', '127.0.0.1', '--port', `${port}`, '--verboseLevel', 'silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Prism serves a document's paths without the base path of its servers. */
export const prismPath = (path: string): string => path.replace('/trade-data/v1', '');

export type NamedAnswer = { readonly name: string; readonly documentPath: string; readonly body: string };

/** A copy of the documents whose examples are these answers, so that Prism can be asked for the very payload. */
export const writeExamples = async (answers: readonly NamedAnswer[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-prism-'));
  await cp(documents, folder, { recursive: true });
  const file = join(folder, tradeData);
  const document = parseDocument(await readFile(file, 'utf8'));
  for (const { name, documentPath, body } of answers) {
    const value: unknown = JSON.parse(body);
    const media = ['paths', documentPath, 'get', 'responses', '200', 'content', 'application/json'];
    document.setIn([...media, 'examples', name], document.createNode({ value }));
  }
  await writeFile(file, document.toString());
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
