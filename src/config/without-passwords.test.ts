import { describe, expect, test } from '@jest/globals';
import { withoutPasswords, withoutPasswordsOfYaml } from './without-passwords.ts';

describe('passwords that show themselves by their place', () => {
  test.each([
    ['proxy: http://me:s3cr%40t@proxy.example:3128/', 'proxy: http://me:[hidden]@proxy.example:3128/'],
    ['http://tokenalone@proxy', 'http://[hidden]@proxy'],
    ['http://me:pa@ss@proxy', 'http://me:[hidden]@proxy'],
    ['{"url":"https://a:b@c/d"}', '{"url":"https://a:[hidden]@c/d"}'],
    ['java -Ddb.password=hunter2 -jar x.jar', 'java -Ddb.password=[hidden] -jar x.jar'],
    ['command: [run, --api-key, abc123, --fast]', 'command: [run, --api-key, [hidden], --fast]'],
    ['run --token abc --password "x y"', 'run --token [hidden] --password "[hidden]"'],
    ['command:\n  - run\n  - --password\n  - hunter2', 'command:\n  - run\n  - --password\n  - [hidden]'],
    ["sh -c 'DB_PWD=x AWS_SECRET_ACCESS_KEY=y ./run'", "sh -c 'DB_PWD=[hidden] AWS_SECRET_ACCESS_KEY=[hidden] ./run'"],
    ['{"says":"run --password \\"x y\\" now"}', '{"says":"run --password \\"[hidden]\\" now"}'],
    ['MYSQL_PASS="x y" run', 'MYSQL_PASS="[hidden]" run'],
    [
      'a -----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY----- b',
      'a -----BEGIN PRIVATE KEY-----[hidden]-----END PRIVATE KEY----- b',
    ],
  ])('%s', (text, expected) => {
    expect(withoutPasswords(text)).toBe(expected);
  });

  test.each([
    'url: https://ocp-test.example:8443/path?a=b',
    'clientSecretEnv: OCP_SECRET',
    'tokenUrl: https://host/oauth2/token',
    'clientSecretFile: ./secret.txt',
    'mail me@example.com',
    'npx ocp-conformance server --token-url https://host/token --client-secret-env OCP_SECRET --case a',
  ])('nothing is hidden in: %s', (text) => {
    expect(withoutPasswords(text)).toBe(text);
    expect(withoutPasswordsOfYaml(text)).toBe(text);
  });
});

describe('passwords behind a name and a colon, in a run file', () => {
  test.each([
    ['  # DB_PASSWORD: hunter2 # the old one', '  # DB_PASSWORD: [hidden]'],
    ['# - "DB_PWD": \'x y\'', '# - "DB_PWD": [hidden]'],
    ['environment: {A: 1, AWS_SECRET_ACCESS_KEY: x/y+z, B: 2}', 'environment: {A: 1, AWS_SECRET_ACCESS_KEY: [hidden], B: 2}'],
    ['# {"NPM_TOKEN":"a, b", "C":1}', '# {"NPM_TOKEN":"[hidden]", "C":1}'],
    ['  DB_CREDENTIAL: |\n    one\n    two\n  A: 1', '  DB_CREDENTIAL: [hidden]\n  A: 1'],
  ])('%s', (text, expected) => {
    expect(withoutPasswordsOfYaml(text)).toBe(expected);
  });

  test.each([
    'credentials:\n  main: {clientId: a, clientSecretEnv: OCP_SECRET}',
    'credentials: {main: {clientId: a, clientSecretFile: secret.txt}}',
    'credentials: # of both',
    'credentials: &both\n  main: *one',
    'reason: we have no token: the gateway has',
  ])('nothing is hidden in: %s', (text) => {
    expect(withoutPasswordsOfYaml(text)).toBe(text);
  });
});

test('a text of whatever shape is gone through in time that grows with its length alone', () => {
  for (const part of ['a', '-a', '"a', 'a="', '--a ', '# -', '{a: '])
    expect(withoutPasswordsOfYaml(part.repeat(200_000))).toBe(part.repeat(200_000));
});
