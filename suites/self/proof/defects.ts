import { readdirSync, readFileSync } from 'node:fs';

/** The broken clients, and the defect that each names in its first comment. */

const folder = new URL('../clients/', import.meta.url);

/** What the broken clients are made with, and started by. */
const NO_CLIENTS: ReadonlySet<string> = new Set(['recording', 'reference-client']);

export const brokenClients: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !NO_CLIENTS.has(name))
  .toSorted();

/** `books whatever comes twice`; nothing where the file is not there, or does not say. */
export const defectOf = (client: string): string => {
  if (!brokenClients.includes(client)) return '';
  const [, defect = ''] =
    /\/\*\*[\s*]*Defect: ([\s\S]+?)\s*(?:Breaks [A-Z]|\*\/)/.exec(readFileSync(new URL(`${client}.ts`, folder), 'utf8')) ?? [];
  return defect.replace(/\s*\n\s*\*\s*/g, ' ').replace(/\.$/, '');
};
