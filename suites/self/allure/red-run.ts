import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.ts';
import { latestRun } from '../../../src/evidence/run-folder.ts';
import { type RunningSimulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { schemaKills } from '../kills/schema.ts';
import { sequenceKills } from '../kills/sequences.ts';

/** A server at an address with two faults, one of which is known, and the real command that judges it: for a look at its report. */

export const FAILING = 'stock-list-matches-schema';
const WAIVED = 'sequences-rise-by-one';
const PASSING = 'client-secret-is-accepted';
const NOT_APPLICABLE = 'trades-end-with-their-mapping';
const cases = [FAILING, WAIVED, PASSING, NOT_APPLICABLE];

export const TICKET = 'https://tickets.bank.example/OCP-17';
export const REASON = 'the gap is closed in release 2';

const DAY_MS = 86_400_000;
const inAMonth = (): string => new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);

export type Ended = { readonly code: number; readonly output: string };

export type RedRun = {
  readonly folder: string;
  readonly play: (...more: readonly string[]) => Promise<Ended>;
  /** Of the last one. */
  readonly runFolder: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export type Address = { readonly origin: string; readonly close: () => void };

/** `through`: what stands between the command and the server. */
export const startRedRun = async (through?: (simulator: RunningSimulator) => Promise<Address>): Promise<RedRun> => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-red-'));
  const simulator = await startSimulator({ limits: false });
  for (const { faults } of [schemaKills[FAILING], sequenceKills[WAIVED]]) for (const fault of faults) simulator.plant(fault);
  const address = await through?.(simulator);
  const { clientId, clientSecret = '' } = simulator.credentials.main;
  const waiver = { case: WAIVED, owner: 'ops@bank.example', reason: REASON, ticket: TICKET, expires: inAMonth() };
  const target = { kind: 'url', url: address?.origin ?? simulator.primary };
  const credentials = { main: { clientId, clientSecretEnv: 'RED_SECRET' } };
  // JSON is YAML.
  writeFileSync(join(folder, 'ocp.config.yaml'), JSON.stringify({ target, credentials, waivers: [waiver] }));
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', RED_SECRET: clientSecret };
  return {
    folder,
    runFolder: () => latestRun(join(folder, 'reports')),
    play: (...more) =>
      new Promise((resolve) => {
        const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'server', '--case', cases.join(','), ...more];
        execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` });
        });
      }),
    close: async () => {
      address?.close();
      await simulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type ShownResult = { readonly name: string; readonly status: string; readonly message: string };

/** What Allure is given, and what it made of it, in one form. */
const shownIn = (folder: string, ending: string): readonly ShownResult[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map(({ name, status, statusDetails, error }) => ({ name, status, message: (statusDetails ?? error)?.message ?? '' }));

export const givenResults = (runFolder: string): readonly ShownResult[] => shownIn(join(runFolder, 'allure-results'), '-result.json');

/** Of a report of many files; one file holds the same in Base64. */
export const madeResults = (runFolder: string): readonly ShownResult[] =>
  shownIn(join(runFolder, 'allure', 'data', 'test-results'), '.json');
