import { validators } from '../../generated/validators.cjs';
import type { RunFile } from './run-file.ts';
import { isOfAChoice, type RunFileProblem, runFileProblem } from './run-file-problem.ts';

export type Validated = { readonly runFile: RunFile } | { readonly problems: readonly RunFileProblem[] };

const isRunFile = (value: unknown): value is RunFile => validators.RunFile(value);

/** The one place where plain data becomes a `RunFile`. */
export const validatedRunFile = (value: unknown): Validated =>
  isRunFile(value)
    ? { runFile: value }
    : {
        problems: (validators.RunFile.errors ?? []).filter((error) => !isOfAChoice(error)).map((error) => runFileProblem(error, value)),
      };
