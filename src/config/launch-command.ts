import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { RunFileCommand } from './run-file-client.ts';

/** Looks before the first case whether a command can be started: one that does not exist is no client that fails. */

export type Command = readonly [program: string, ...given: string[]];

/** Undefined where there is nothing but blanks. */
export const commandOf = (command: RunFileCommand): Command | undefined => {
  const [program, ...given] = typeof command === 'string' ? command.split(/\s+/).filter((part) => part !== '') : command;
  return program === undefined || program === '' ? undefined : [program, ...given];
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const folderProblem = (folder: string): string | undefined => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return `the folder ${folder} does not exist.`;
  return found.isDirectory() ? undefined : `${folder} is not a folder.`;
};

/** What is wrong with the program, in words; undefined when it can be started. */
export const launchProblem = ([program]: Command, folder: string, path = process.env['PATH'] ?? ''): string | undefined => {
  if (program.includes('/')) {
    const file = isAbsolute(program) ? program : resolve(folder, program);
    if (!isFile(file)) return `there is no program "${program}": ${file} does not exist.`;
    return isExecutable(file) ? undefined : `"${program}" cannot be started: ${file} is not executable (chmod +x makes it so).`;
  }
  const isThere = path.split(delimiter).some((place) => place !== '' && isFile(join(place, program)) && isExecutable(join(place, program)));
  if (isThere) return undefined;
  const hint = isFile(resolve(folder, program)) ? ` To start the file of that name in the folder, write "./${program}".` : '';
  return `there is no program "${program}" on the PATH.${hint}`;
};
