import { describe, expect, test } from '@jest/globals';
import { troublesFor } from './testing/doctor-fixture.ts';

/** What a person who tests an image gets wrong: no container is started in any of these. */

const server = (image: string, credentials: string): string =>
  [
    'target:',
    '  kind: image',
    '  image:',
    '    name: nobody/has-this',
    '    ports: {primary: 8480}',
    image,
    'credentials:',
    credentials,
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');

const MAIN = '  main: {clientId: bank, clientSecretEnv: OCP_SECRET}';

describe('variables that are to be handed on', () => {
  test('to a server in a container, each by its own key, beside the secret that is missing', async () => {
    const text = server('    inherit: [DB_PASSWORD, OCP_SECRET, DB_URL]', MAIN);
    const troubles = await troublesFor({ text, environment: { DB_URL: '' } });
    expect(troubles).toMatchObject([
      { state: 'fault', code: 'SECRET_MISSING', where: 'ocp.config.yaml:8 (credentials.main.clientSecretEnv)' },
      { state: 'warning', code: 'INHERITED_VARIABLE_UNSET', where: 'ocp.config.yaml:6 (target.image.inherit)' },
      { state: 'warning', code: 'INHERITED_VARIABLE_UNSET' },
      { state: 'warning', code: 'INHERITED_VARIABLE_UNSET' },
    ]);
    const [, password, secret, url] = troubles.map(({ says }) => says);
    expect(password).toBe('The environment variable DB_PASSWORD, which is to be handed on to the server in the container, is not set.');
    expect(secret).toContain('OCP_SECRET');
    expect(url).toBe('The environment variable DB_URL, which is to be handed on to the server in the container, is empty.');
  });

  test('to a client in a container', async () => {
    const text = 'client:\n  image: 127.0.0.1:1/nobody/has-this\n  deliveries: [pull]\n  inherit: [DB_PASSWORD, DB_URL]\n';
    // That image is not got, with an engine or without.
    const troubles = await troublesFor({ text, environment: { DB_URL: 'db://x' } });
    expect(troubles.filter(({ state }) => state === 'warning')).toMatchObject([
      {
        state: 'warning',
        code: 'INHERITED_VARIABLE_UNSET',
        where: 'ocp.config.yaml:4 (client.inherit)',
        says: expect.stringContaining('DB_PASSWORD, which is to be handed on to the client'),
        remedy: expect.stringContaining('take it out of client.inherit'),
      },
    ]);
  });
});

test('a key that signs for a server in a container is looked at as that of one at an address', async () => {
  const broken = '-----BEGIN PRIVATE KEY-----\nbm8ga2V5\n-----END PRIVATE KEY-----\n';
  const credentials = `  main: {clientId: bank, privateKeyFile: key.pem}\n  other: {clientId: two, clientSecretEnv: OTHER}`;
  const troubles = await troublesFor({ text: server('', credentials), files: { 'key.pem': broken } });
  expect(troubles).toMatchObject([
    { code: 'SECRET_MISSING', where: 'ocp.config.yaml:8 (credentials.other.clientSecretEnv)' },
    { code: 'BAD_PRIVATE_KEY', where: 'ocp.config.yaml:7 (credentials.main.privateKeyFile)' },
  ]);
});
