import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { ConfigurationError } from '../../errors.ts';
import type { Flags } from '../flags.ts';
import { loadRunConfig } from '../load-run-config.ts';
import type { RunConfig } from '../run-config.ts';

/** Run files for tests, and what becomes of them. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-config-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(temporary, 'one-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

export const load = (text: string, flags: Flags = {}): RunConfig =>
  loadRunConfig({ flags, workingFolder: folderWith({ 'ocp.config.yaml': text }) });

export const refusal = (play: () => unknown): ConfigurationError => {
  try {
    play();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

export const serverRunFile = `target:
  kind: url
  url: https://ocp.example:8443
credentials:
  main:
    clientId: bank
    clientSecretEnv: OCP_SECRET
`;

/** A run file that is refused, where, and with which words. */
export type Refused = {
  readonly title: string;
  readonly text: string;
  readonly where: string;
  readonly says: RegExp;
  readonly flags?: Flags;
};
