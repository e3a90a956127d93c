import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A participant's project: nothing in it but the package as npm would publish it, packed from a copy of this working tree. */

export const checkout = fileURLToPath(new URL('../../../', import.meta.url));

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type PackedFile = { readonly path: string; readonly size: number };

export type EmptyProject = {
  readonly folder: string;
  readonly tarball: string;
  readonly packed: { readonly size: number; readonly unpackedSize: number; readonly files: readonly PackedFile[] };
  readonly remove: () => void;
};

/** The Node that runs this comes first on the path, as it does for whoever has installed it. */
const environment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH: `${dirname(process.execPath)}:${PATH}`,
    HOME,
    ...(TMPDIR && { TMPDIR }),
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
  };
};

export const run = (folder: string, [program = '', ...given]: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(program, given, { cwd: folder, env: environment(), maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // A program that cannot be started has a code in words.
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message}` : stderr });
    });
  });

const need = async (folder: string, command: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(folder, command);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.\n${stdout}${stderr}`);
  return stdout;
};

/** What a guide holder keeps in a checkout, and what must never be packed. */
const LICENSED = ['specs/overlays/local/guide.yaml', 'generated/local/overlay.ts'];

/** Tracked files and new ones, but no build and nothing that git ignores: what a fresh clone would have. */
const copyOfCheckout = async (folder: string): Promise<void> => {
  const listed = await need(checkout, ['git', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z']);
  const deleted = new Set((await need(checkout, ['git', 'ls-files', '--deleted', '-z'])).split('\0'));
  for (const name of listed.split('\0').filter((one) => one !== '' && !deleted.has(one))) cpSync(join(checkout, name), join(folder, name));
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  for (const name of LICENSED) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith('.ts') ? 'export const licensed = 1;\n' : 'overlay: 1.0.0\n');
  }
};

const pack = async (sources: string, destination: string): Promise<Pick<EmptyProject, 'tarball' | 'packed'>> => {
  const told: unknown = JSON.parse(await need(sources, ['npm', 'pack', '--json', '--silent', '--pack-destination', destination]));
  // Up to version 11 npm tells a list, later an object by name.
  const [packed] = Object.values(told as Record<string, EmptyProject['packed'] & { readonly filename: string }>);
  if (packed === undefined) throw new Error('npm pack told nothing.');
  return { tarball: join(destination, packed.filename), packed };
};

export const makeEmptyProject = async (): Promise<EmptyProject> => {
  const whole = mkdtempSync(join(tmpdir(), 'ocp-packed-'));
  const sources = join(whole, 'sources');
  const folder = join(whole, 'project');
  for (const one of [sources, folder]) mkdirSync(one);
  await copyOfCheckout(sources);
  const { tarball, packed } = await pack(sources, whole);
  writeFileSync(join(folder, 'package.json'), '{"name": "participant", "private": true}\n');
  await need(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
  return { folder, tarball, packed, remove: () => rmSync(whole, { recursive: true, force: true, maxRetries: 3 }) };
};
