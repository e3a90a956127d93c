import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import type { ServiceDocument } from './specs.ts';
import { banner } from './text.ts';

/** Wire types of one service, for those who write a client or a server in TypeScript. */
export const generateTypes = async (root: string, document: ServiceDocument): Promise<string> => {
  const tree = await openapiTypescript(pathToFileURL(join(root, document.place.file.path)), { immutable: true, silent: true });
  return `${banner}${astToString(tree)}`;
};
