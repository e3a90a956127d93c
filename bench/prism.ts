import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const document = fileURLToPath(new URL('../specs/openapi/trade-data.yaml', import.meta.url));

/** Prism's mock of the trade data document, silent, which is when it is quickest. Its paths lack the base path. */
export const spawnPrism = (port: number): ChildProcess =>
  spawn(process.execPath, [cli, 'mock', document, '--host', '127.0.0.1', '--port', `${port}`, '--verboseLevel', 'silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

export const prismPath = (path: string): string => path.replace('/trade-data/v1', '');
