import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { type Flags, type Override, overridesOf, withOverrides } from './flags.ts';
import { type KeyPath, keyText, type LocatedDocument, locatedDocument } from './located-document.ts';
import type { RunFile } from './run-file.ts';
import { validatedRunFile } from './run-file-validator.ts';

/** What a user asked for: a run file (or none), flags over it, and the folder in which they stand. */
export type RunRequest = { readonly file?: string; readonly flags: Flags; readonly workingFolder: string };

/** A validated run file, flags included, that still knows where each of its values was given. */
export type Settings = {
  readonly runFile: RunFile;
  /** `ocp.config.yaml:7 (target.caFile)`, or `--ca-file`. */
  readonly where: (...path: KeyPath) => string;
  /** Relative file names in the run file start here. */
  readonly folder: string;
  /** The run file as the user would type it; undefined without one. */
  readonly file: string | undefined;
};

export type Subject = NonNullable<RunFile['subject']>;

const defaultRunFile = 'ocp.config.yaml';

const readDocument = (path: string, workingFolder: string): LocatedDocument => {
  const name = relative(workingFolder, path) || path;
  try {
    return locatedDocument(name, readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError({
      code: 'RUN_FILE_UNREADABLE',
      where: `--config ${name}`,
      says: `The run file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      remedy: `Give the path of an existing run file, or leave --config out to use ${defaultRunFile} of this folder, or the embedded simulator without one.`,
      cause: error,
    });
  }
};

const startsWith = (path: KeyPath, start: KeyPath): boolean => start.every((part, index) => path[index] === part);

const locator =
  (document: LocatedDocument, overrides: readonly Override[]) =>
  (...path: KeyPath): string => {
    const flag = overrides.find((override) => startsWith(path, override.path))?.flag;
    if (flag) return flag;
    const place = document.file === '' ? 'command line' : `${document.file}:${document.lineOf(path)}`;
    return path.length === 0 ? place : `${place} (${keyText(path)})`;
  };

/** Everything that is wrong, at once: somebody who mends a file should not have to run us once per line. */
export const refuse = (problems: readonly { readonly where: string; readonly says: string }[], file: string | undefined): never => {
  const [first] = problems;
  const isOne = problems.length === 1 && first;
  throw new ConfigurationError({
    code: 'RUN_FILE_INVALID',
    where: isOne ? first.where : (file ?? 'command line'),
    says: isOne
      ? first.says
      : `${problems.length} settings cannot be used:\n${problems.map(({ where, says }) => `  ${where}: ${says}`).join('\n')}`,
    problems,
    remedy: 'Mend the setting; docs/run-file.md lists every key, and editors complete them from specs/run-file.schema.json.',
  });
};

/** Who writes a run file means a target; a file that lost it must not pass as a good result of our own simulator. */
const refuseWithoutTarget = (runFile: RunFile, where: string): void => {
  if (runFile.target !== undefined) return;
  const remedy =
    'Write target: {kind: url, url: "https://…"} into it, or target: {kind: embedded} for our own simulator; --url names one as well.';
  throw new ConfigurationError({
    code: 'TARGET_MISSING',
    where,
    says: 'The run file names no target, so that it is not known what to judge.',
    remedy: runFile.client === undefined ? remedy : `It names a client: "ocp-conformance client" judges that. ${remedy}`,
  });
};

const refuseWithoutClient = (runFile: RunFile, where: string): void => {
  if (runFile.client !== undefined) return;
  throw new ConfigurationError({
    code: 'CLIENT_MISSING',
    where,
    says: 'No client is named, so that it is not known what to start and to judge.',
    remedy: '"ocp-conformance init --client" writes a run file with one; docs/test-my-client.md tells what stands in it.',
  });
};

/** A file that says whom it is about is not used for the other. */
const refuseOtherSubject = (runFile: RunFile, subject: Subject, where: string): void => {
  if (runFile.subject === undefined || runFile.subject === subject) return;
  throw new ConfigurationError({
    code: 'OTHER_SUBJECT',
    where,
    says: `This run file says that it is about a ${runFile.subject}.`,
    remedy: `Run "ocp-conformance ${runFile.subject}" with it, name another file with --config, or remove the key.`,
  });
};

const emptyDocument: LocatedDocument = { file: '', value: {}, lineOf: () => 1 };

/** Where the run file is, or would be: there may be none. */
export const runFilePath = (request: RunRequest): string => resolve(request.workingFolder, request.file ?? defaultRunFile);

/** Whom the run file is about, as far as it can be read: what is wrong with it is told by whoever reads it for a run. */
export const declaredSubject = ({ file, workingFolder }: RunRequest): Subject => {
  const path = resolve(workingFolder, file ?? defaultRunFile);
  if (!existsSync(path)) return 'server';
  const { value } = readDocument(path, workingFolder);
  if (typeof value !== 'object' || value === null) return 'server';
  const subject = 'subject' in value ? value.subject : undefined;
  if (subject === 'server' || subject === 'client') return subject;
  return 'client' in value ? 'client' : 'server';
};

export const readSettings = (request: RunRequest, subject: Subject): Settings => {
  const path = runFilePath(request);
  const isThere = request.file !== undefined || existsSync(path);
  const document = isThere ? readDocument(path, request.workingFolder) : emptyDocument;
  const overrides = overridesOf(request.flags, request.workingFolder);
  const where = locator(document, overrides);
  const file = isThere ? document.file : undefined;
  const validated = validatedRunFile(withOverrides(document.value, overrides));
  if ('problems' in validated) {
    return refuse(
      validated.problems.map((problem) => ({ where: where(...problem.path), says: problem.says })),
      file,
    );
  }
  refuseOtherSubject(validated.runFile, subject, where('subject'));
  if (subject === 'client') refuseWithoutClient(validated.runFile, where('client'));
  else if (file !== undefined) refuseWithoutTarget(validated.runFile, where('target'));
  return { runFile: validated.runFile, where, folder: isThere ? dirname(path) : request.workingFolder, file };
};
