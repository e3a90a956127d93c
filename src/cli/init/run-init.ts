import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { packageRoot } from '../../config/package-root.ts';
import { ConfigurationError } from '../../errors.ts';
import { ADAPTER, RUN_FILE, type Template, templatesFor } from './templates.ts';

/** `init` from the question, where somebody is there to answer it, to the files. */

type Subject = 'client' | 'server';

type InitOptions = { readonly folder: string; readonly client?: true; readonly server?: true };

/** Who starts with a participant's client is the more frequent reader; who is asked nothing gets that. */
const DEFAULT: Subject = 'client';

const ask = async (): Promise<Subject> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await lines.question('What do you want to test, a client or a server? [client] ');
    return /^s/i.test(answer.trim()) ? 'server' : DEFAULT;
  } finally {
    lines.close();
  }
};

const subjectOf = async ({ client, server }: InitOptions): Promise<Subject> => {
  if (client && server) {
    throw new ConfigurationError({
      code: 'TWO_SUBJECTS',
      where: '--client --server',
      says: 'A run file is about one of the two.',
      remedy: 'Leave one out; run init a second time in another folder for the other.',
    });
  }
  if (client) return 'client';
  if (server) return 'server';
  return process.stdin.isTTY && process.stdout.isTTY ? ask() : DEFAULT;
};

const refuseOverwriting = (folder: string): void => {
  const file = join(folder, RUN_FILE);
  if (!existsSync(file)) return;
  throw new ConfigurationError({
    code: 'RUN_FILE_EXISTS',
    where: file,
    says: 'There is a run file already, and nothing is overwritten.',
    remedy: 'Edit it, or name another folder: ocp-conformance init <folder>.',
  });
};

/** Says what became of it. */
const write = async (folder: string, { name, text, isProgram }: Template): Promise<string> => {
  const file = join(folder, name);
  const shown = relative(process.cwd(), file) || name;
  try {
    await writeFile(file, text, { flag: 'wx', mode: isProgram ? 0o755 : 0o644 });
    return `wrote  ${shown}`;
  } catch (error) {
    if (existsSync(file)) return `kept   ${shown}, which was there`;
    throw error;
  }
};

const nextSteps = (subject: Subject, config: string): readonly string[] =>
  subject === 'client'
    ? [
        `1. Edit ${ADAPTER}: it starts your client with the variables that it is given.`,
        `2. Play one case:   npx ocp-conformance client${config} --case every-channel-of-the-day-is-followed`,
        `3. Then all:        npx ocp-conformance client${config}`,
      ]
    : [`1. Edit ${RUN_FILE}: name your server, and its credential.`, `2. Play it:   npx ocp-conformance server${config}`];

export const runInit = async (options: InitOptions): Promise<void> => {
  const { folder } = options;
  const subject = await subjectOf(options);
  refuseOverwriting(folder);
  await mkdir(folder, { recursive: true });
  const near = relative(folder, join(packageRoot(), 'specs', 'run-file.schema.json'));
  const schema = near.startsWith('.') ? near : `./${near}`;
  const written: string[] = [];
  for (const template of templatesFor(subject, schema)) written.push(await write(folder, template));
  const here = relative(process.cwd(), folder);
  const config = here === '' ? '' : ` --config ${join(here, RUN_FILE)}`;
  process.stdout.write(`${written.join('\n')}\n\nNext\n${nextSteps(subject, config).join('\n')}\n`);
};
