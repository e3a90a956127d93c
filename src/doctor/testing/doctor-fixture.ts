import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Flags } from '../../config/flags.ts';
import { loadClientConfig } from '../../config/load-client-config.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import { examinations } from '../examinations/index.ts';
import { examine } from '../examine.ts';
import { type Finding, isTrouble, type Trouble } from '../finding.ts';
import { clientPatient, type Environment, type Patient, serverPatient } from '../patient.ts';

/** Run files for tests, looked at by every examination but those that have nothing to do with them. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-doctor-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

export type Written = {
  readonly text: string;
  readonly environment?: Environment;
  /** Beside the run file; nobody but their owner may read them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly flags?: Flags;
  readonly captureSample?: string;
};

export const folderOf = ({ text, files = {} }: Written): string => {
  const folder = mkdtempSync(join(temporary, 'one-'));
  for (const [name, content] of Object.entries({ 'ocp.config.yaml': text, ...files })) {
    writeFileSync(join(folder, name), content);
    chmodSync(join(folder, name), 0o700);
  }
  return folder;
};

const patientOf = (written: Written, workingFolder = folderOf(written)): Patient => {
  const { environment = {}, flags = {}, captureSample } = written;
  const request = { flags, workingFolder };
  const told = { request, environment: { PATH: process.env['PATH'], ...environment }, suiteVersion: '0', cases: 5 };
  const sample = captureSample === undefined ? {} : { captureSample };
  return written.text.includes('client:\n')
    ? clientPatient({ ...told, ...sample, config: loadClientConfig(request) })
    : serverPatient({ ...told, config: loadRunConfig(request) });
};

const LEFT_OUT = ['smoke', 'specs', 'container-engine'];

export const findingsFor = async (written: Written, workingFolder?: string): Promise<readonly Finding[]> => {
  const patient = patientOf(written, workingFolder);
  const findings: Finding[] = [];
  const asked = examinations.filter(({ id }) => !LEFT_OUT.includes(id));
  for await (const examined of examine(asked, patient)) findings.push(...examined.findings);
  if ('leave' in patient) await patient.leave();
  return findings;
};

export const troublesFor = async (written: Written, workingFolder?: string): Promise<readonly Trouble[]> =>
  (await findingsFor(written, workingFolder)).filter(isTrouble);

/** A run file for a simulator, and the environment that holds its secret. */
export const writtenFor = (
  simulator: RunningSimulator,
  more: { readonly url?: string; readonly target?: string; readonly rest?: string } = {},
): Written => {
  const { main } = simulator.credentials;
  const target = `target:\n  kind: url\n  url: ${more.url ?? simulator.primary}\n${more.target ?? ''}`;
  const credentials = `credentials:\n  main:\n    clientId: ${main.clientId}\n    clientSecretEnv: OCP_SECRET\n`;
  return { text: `${target}${credentials}${more.rest ?? ''}`, environment: { OCP_SECRET: main.clientSecret } };
};
