import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** The command as a user runs it. */

type Ended = { readonly code: unknown; readonly stderr: string };

const simulator = (...flags: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const given = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'simulator', ...flags];
    execFile(process.execPath, given, { timeout: 4_000 }, (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }));
  });

test('a taken control port ends the command, with the reason', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { code, stderr } = await simulator('--control-port', String(port));
  taken.close();
  expect(stderr).toContain(`cannot listen on 127.0.0.1:${port}`);
  expect(code).toBe(2);
});

test.each([
  [['--date', 'tomorrow'], /^tomorrow is no date\nwhere: --date tomorrow\n/],
  [['--date', '2026-02-30'], /^2026-02-30 is no date\nwhere: --date 2026-02-30\n/],
  [['--date', '2027-01-04'], /^2027-01-04 lies outside the calendar .* 2026\nwhere: --date 2027-01-04\n/],
  [['--date', '2026-04-05'], /^2026-04-05 is no trading day in Hong Kong\nwhere: --date 2026-04-05\n/],
  [['--rate', '1e9'], /--rate.*1e9.*decimals only/],
])('%j is refused with what is wrong with it', async (flags, says) => {
  const { code, stderr } = await simulator(...flags);
  expect(stderr).toMatch(says);
  expect(code).toBe(2);
});
