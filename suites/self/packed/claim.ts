import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Ended } from './empty-project.ts';

/** The way of whoever makes a claim: run file, doctor, a red run with a waiver, scorecard, package, and who checks it. */

export type Claimant = {
  /** The program, however it was installed, in the folder. */
  readonly ocp: (...given: readonly string[]) => Promise<Ended>;
  readonly folder: string;
  /** The command of a client that rounds prices. */
  readonly client: string;
};

/** One byte in the middle of the largest part of a zip, which is somewhere in the packed data of an entry. */
const turnByteOver = (zip: string): void => {
  const bytes = readFileSync(zip);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(zip, bytes);
};

const CONFIG = 'claim/ocp.config.yaml';
const REPORTS = ['--reports', 'claim/reports'];
const WAIVED = '{case: amounts-are-recorded-exactly-by-pull, owner: desk, reason: release 2, ticket: OCP-17, expires: 2099-12-31}';

const playRed = async ({ ocp, folder, client }: Claimant): Promise<void> => {
  const answers = ['--command', client, '--delivery', 'pull,stream', '--readiness-set', 'api-testing-registration-1'];
  expect(await ocp('init', '--yes', '--client', ...answers, 'claim')).toMatchObject({ code: 0, stderr: '' });
  appendFileSync(join(folder, CONFIG), `waivers:\n  - ${WAIVED}\n`);
  expect(await ocp('doctor', '--config', CONFIG)).toMatchObject({ code: 0, stdout: expect.stringContaining('A run can begin') });
  const played = await ocp('client', '--config', CONFIG, '--case', 'amounts-are-recorded-exactly', ...REPORTS);
  expect(played).toMatchObject({ code: 1, stdout: expect.stringMatching(/WAIVED until 2099-12-31[\s\S]+Not ready: 1 failed/) });
};

const handIn = async ({ ocp, folder }: Claimant): Promise<void> => {
  const [, fingerprint = ''] = /fingerprint +(SHA256:\S+)/.exec((await ocp('keys', 'new')).stdout) ?? [];
  const packed = await ocp('package', '--key', 'ocp-signing-key.pem', '--out', 'claim.zip', ...REPORTS);
  const [, id = ''] = /^id +(OCP-\S+)/m.exec(packed.stdout) ?? [];
  expect(packed).toMatchObject({ code: 0, stdout: expect.stringContaining(id) });
  const check = ['verify', 'claim.zip', '--fingerprint', fingerprint, '--id', id, '--judge'];
  expect(await ocp(...check)).toMatchObject({ code: 0, stdout: expect.stringContaining(`Intact, signed by ${fingerprint}`) });
  turnByteOver(join(folder, 'claim.zip'));
  expect(await ocp(...check)).toMatchObject({ code: 1, stdout: expect.stringMatching(/NOT INTACT: 1 problem\.\n +changed +runs\//) });
};

export const makeClaim = async (claimant: Claimant): Promise<void> => {
  await playRed(claimant);
  const answer = await claimant.ocp('readiness', '--set', 'api-testing-registration-1', ...REPORTS);
  expect(answer).toMatchObject({ code: 1, stdout: expect.stringMatching(/NOT READY[\s\S]+CLI-BOOK-10 \(MUST\) is not met/) });
  await handIn(claimant);
};
