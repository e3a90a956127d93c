import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { listenOnLoopback } from '../../../src/wire/client/testing/hostile-peer.ts';
import { leaksInFolder, leaksInText } from './canary-forms.ts';
import { handOn, newFolder, plainCanary, program } from './canary-run.ts';

/** A client that runs already, and tells its secret wherever it does not belong; and so does the run file, in a comment. */

const CLIENT = `
import { appendFileSync } from 'node:fs';
const [address, captureFile, secret] = process.argv.slice(2);
setInterval(async () => {
  const note = Buffer.from(secret).toString('base64');
  await fetch(address + '/trade-data/v1/channels?note=' + encodeURIComponent(secret), { headers: { 'X-Note': note } }).catch(() => {});
  appendFileSync(captureFile, JSON.stringify({ record: 'event', channelId: secret, epoch: 1, sequence: 1, note }) + '\\n');
}, 100);
`;

const freePort = async (): Promise<number> => {
  const { port, close } = await listenOnLoopback(createServer());
  close();
  return port;
};

test.each([
  { what: 'begins like a path', secret: `/${plainCanary('kJ3')}` },
  { what: 'is of digits alone', secret: '7300518264907135' },
])(
  'the secret of a client that runs already comes out nowhere, though it $what',
  async ({ secret }) => {
    const [folder, port] = [newFolder(), await freePort()];
    writeFileSync(join(folder, 'client.mjs'), CLIENT);
    writeFileSync(
      join(folder, 'ocp.config.yaml'),
      [
        'subject: client',
        `# export BANK='${secret}'`,
        `# that is ${secret}`,
        'client:',
        `  attach: {primaryPort: ${port}, clientId: bank, clientSecretEnv: BANK, businessDate: 2026-04-08, captureFile: journal.ndjson}`,
        '  deliveries: [pull]',
        '  timings: {longestBackOffMs: 1000, reconnectMs: 1000, settleMs: 700, caseMs: 5000}',
        '',
      ].join('\n'),
    );
    const client = spawn(process.execPath, ['client.mjs', `http://127.0.0.1:${port}`, 'journal.ndjson', secret], {
      cwd: folder,
      stdio: 'ignore',
    });
    const given = { folder, variables: { BANK: secret } };
    const ended = await program(given, 'client', '--case', 'every-channel-of-the-day-is-followed').finally(() => client.kill('SIGKILL'));
    if (ended.code !== 1) throw new Error(ended.output);
    const canaries = { secret };
    expect(leaksInText('console', `${ended.output}${await handOn(given)}`, canaries)).toEqual([]);
    for (const place of ['reports', 'unpacked']) expect(leaksInFolder(join(folder, place), canaries)).toEqual([]);
  },
  240_000,
);
