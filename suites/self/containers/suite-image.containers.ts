import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { getContainerRuntimeClient } from 'testcontainers';
import { makeClaim } from '../packed/claim.ts';
import { checkout, type Ended } from '../packed/empty-project.ts';

/** The image of the suite, for teams without Node: `scripts/containers.sh suite` makes it. Without it these are skipped, by name. */

jest.setTimeout(600_000);

const IMAGE = 'ocp-conformance';

const engine = await getContainerRuntimeClient().catch(() => undefined);
const images = (await engine?.container.dockerode.listImages({ filters: { reference: [IMAGE] } })) ?? [];
const withImage = images.length > 0 ? test : test.skip;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-suite-image-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder is all that the container may write; the checkout is only where the client comes from. */
const ocp = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const mounts = ['--volume', `${folder}:/work`, '--volume', `${checkout}:/checkout:ro`];
    const command = ['run', '--rm', '--env', 'NO_COLOR=1', ...mounts, IMAGE, ...given];
    execFile('docker', command, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

withImage('the image lists the cases and plays the server suite', async () => {
  expect(await ocp('cases', 'list')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/\d+ cases/) });
  const played = await ocp('server', '--family', 'consistency');
  expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as') });
});

withImage('a claim is made from an empty folder in the image', async () => {
  await makeClaim({ ocp, folder, client: 'node /checkout/suites/self/clients/rounds-prices.ts' });
});
