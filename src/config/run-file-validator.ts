import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packageRoot } from './package-root.ts';
import type { RunFile } from './run-file.ts';
import { type RunFileProblem, runFileProblem } from './run-file-problem.ts';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile<RunFile>(
  JSON.parse(readFileSync(join(packageRoot(), 'specs/run-file.schema.json'), 'utf8')),
);

export type Validated = { readonly runFile: RunFile } | { readonly problems: readonly RunFileProblem[] };

/** The one place where plain data becomes a `RunFile`. */
export const validatedRunFile = (value: unknown): Validated =>
  validate(value) ? { runFile: value } : { problems: (validate.errors ?? []).map((error) => runFileProblem(error, value)) };
