import { withoutPasswords } from '../config/without-passwords.ts';
import { ConfigurationError, HarnessError } from '../errors.ts';
import type { ExitCode } from '../model/run.ts';
import { printable } from '../report/printable.ts';

/** What a person reads when a command cannot go on: what, where, what to do. Never a stack trace, unless asked for. */

const stackOf = (error: unknown): string =>
  error instanceof Error ? `\n${error.stack ?? ''}${error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`}` : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const unexpectedText = (error: unknown): string => {
  const code = error instanceof HarnessError ? ` (${error.code})` : '';
  return `A defect of ocp-conformance itself${code}: ${messageOf(error)}\nwhat to do: run again with --debug, and report what it prints.`;
};

export const problemText = (error: unknown, isDebug: boolean): string => {
  const text =
    error instanceof ConfigurationError ? `${error.message}\nwhere: ${error.where}\nwhat to do: ${error.remedy}` : unexpectedText(error);
  // It may repeat what a peer said, or an address as the user gave it.
  return `${withoutPasswords(printable(`${text}${isDebug ? stackOf(error) : ''}`))}\n`;
};

export const exitCodeFor = (error: unknown): ExitCode => (error instanceof ConfigurationError ? 2 : 3);
