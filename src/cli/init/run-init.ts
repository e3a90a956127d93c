import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadClientConfig } from '../../config/load-client-config.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import { packageRoot } from '../../config/package-root.ts';
import { runFileWords } from '../../config/run-file-schema.ts';
import { ConfigurationError } from '../../errors.ts';
import { shownPath } from '../shown-path.ts';
import { absentAnswers } from './absent-answers.ts';
import type { Answers, InitFlags } from './answers.ts';
import { clientReach } from './client-answers.ts';
import { type Asker, atTerminal, ofNobody } from './question.ts';
import { readinessAnswer } from './readiness-answer.ts';
import { runFileText } from './run-file-text.ts';
import { serverReach } from './server-answers.ts';
import { ADAPTER, adapter, RUN_FILE, type Template } from './templates.ts';

/** `init` from the questions, where somebody is there to answer them, to files that can be used. */

type Subject = Answers['subject'];

export type InitRequest = { readonly folder: string; readonly flags: InitFlags };

/** Who starts with a participant's client is the more frequent reader; who is asked nothing gets that. */
const DEFAULT: Subject = 'client';

const SUBJECTS = [
  { value: 'client', label: 'a client', hint: 'yours, against a simulator' },
  { value: 'server', label: 'a server' },
] as const;

const subjectOf = ({ client, server, url, image, target }: InitFlags, asker: Asker): Promise<Subject> | Subject => {
  if (client && server) {
    throw new ConfigurationError({
      code: 'TWO_SUBJECTS',
      where: '--client --server',
      says: 'A run file is about one of the two.',
      remedy: 'Leave one out; run init a second time in another folder for the other.',
    });
  }
  if (client) return 'client';
  if (server || [url, image, target].some((one) => one !== undefined)) return 'server';
  return asker.one({ message: 'What do you want to test?', options: SUBJECTS, otherwise: DEFAULT });
};

const isWord = <Path extends readonly (string | number)[]>(path: Path, word: string): boolean => runFileWords(path).includes(word);

/** Words of flags that no question would have let pass. */
const expectWords = ({ target, capture, delivery = [] }: InitFlags): void => {
  const told = [
    { flag: '--target', path: ['target', 'kind'], word: target },
    { flag: '--capture', path: ['client', 'capture', 'kind'], word: capture },
    ...delivery.map((word) => ({ flag: '--delivery', path: ['client', 'deliveries', 0], word })),
  ];
  for (const { flag, path, word } of told) {
    if (word === undefined || isWord(path, word)) continue;
    throw new ConfigurationError({
      code: 'NO_SUCH_WORD',
      where: flag,
      says: `"${word}" is none of ${runFileWords(path).join(', ')}.`,
      remedy: 'Give one of these.',
    });
  }
};

const answersOf = async (flags: InitFlags, asker: Asker): Promise<Answers> => {
  expectWords(flags);
  const subject = await subjectOf(flags, asker);
  if (subject === 'client') {
    const client = await clientReach(flags, asker);
    const absent = await absentAnswers(subject, flags.absent, asker);
    return { subject, client, absent, ...(await readinessAnswer(subject, flags, asker)) };
  }
  const reach = await serverReach(flags, asker);
  const absent = await absentAnswers(subject, flags.absent, asker);
  return { subject, ...reach, absent, ...(await readinessAnswer(subject, flags, asker)) };
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
  const shown = shownPath(file);
  try {
    await writeFile(file, text, { flag: 'wx', mode: isProgram ? 0o755 : 0o644 });
    return `wrote  ${shown}`;
  } catch (error) {
    if (existsSync(file)) return `kept   ${shown}, which was there`;
    throw error;
  }
};

/** A run file that its own rules refuse is not left behind: the next init would find it, and overwrite nothing. */
const expectUsable = async (folder: string, subject: Subject): Promise<void> => {
  try {
    const request = { flags: {}, workingFolder: folder };
    if (subject === 'server') loadRunConfig(request);
    else loadClientConfig(request);
  } catch (error) {
    // A program that cannot be started yet may be built later, and a script that was there is not ours to change: the doctor tells.
    if (error instanceof ConfigurationError && error.problems.every(({ where }) => where.endsWith('(client.command)'))) return;
    await rm(join(folder, RUN_FILE));
    if (!(error instanceof ConfigurationError)) throw error;
    const { code, where, message, problems } = error;
    throw new ConfigurationError({
      code,
      where,
      says: message,
      problems,
      remedy: 'No run file was written: run init again with another answer.',
    });
  }
};

const nextSteps = ({ subject, ...answers }: Answers, config: string): readonly string[] => {
  const isScript = 'client' in answers && answers.client.command === undefined && answers.client.attach === undefined;
  const edit = isScript ? [`Edit ${ADAPTER}: it starts your client with the variables that it is given.`] : [];
  const look = `Look whether a run can begin:  npx ocp-conformance doctor${config}`;
  const play =
    subject === 'client'
      ? [
          `Play one case:   npx ocp-conformance client${config} --case every-channel-of-the-day-is-followed`,
          `Then all:        npx ocp-conformance client${config}`,
        ]
      : [`Play it:   npx ocp-conformance server${config}`];
  return [...edit, look, ...play].map((step, index) => `${index + 1}. ${step}`);
};

/** How an editor finds the schema from there: in a clone, or where npm has installed the package. */
const schemaFrom = (folder: string): string => {
  const near = relative(folder, join(packageRoot(), 'specs', 'run-file.schema.json'));
  return near.startsWith('.') ? near : `./${near}`;
};

export const runInit = async ({ folder, flags }: InitRequest): Promise<void> => {
  refuseOverwriting(folder);
  const asker = process.stdin.isTTY && process.stdout.isTTY && !flags.yes ? atTerminal : ofNobody;
  const answers = await answersOf(flags, asker);
  await mkdir(folder, { recursive: true });
  const runFile = { name: RUN_FILE, text: runFileText(answers, schemaFrom(folder)) };
  const isScript = answers.subject === 'client' && answers.client.command === undefined && answers.client.attach === undefined;
  const templates: readonly Template[] = isScript ? [runFile, { name: ADAPTER, text: adapter, isProgram: true }] : [runFile];
  const written: string[] = [];
  for (const template of templates) written.push(await write(folder, template));
  await expectUsable(folder, answers.subject);
  const here = relative(process.cwd(), folder);
  const config = here === '' ? '' : ` --config ${join(here, RUN_FILE)}`;
  process.stdout.write(`${written.join('\n')}\n\nNext\n${nextSteps(answers, config).join('\n')}\n`);
};
