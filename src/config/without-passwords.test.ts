import { describe, expect, test } from '@jest/globals';
import { withoutPasswords } from './without-passwords.ts';

describe('passwords that show themselves by their place', () => {
  test.each([
    ['proxy: http://me:s3cr%40t@proxy.example:3128/', 'proxy: http://me:[hidden]@proxy.example:3128/'],
    ['http://tokenalone@proxy', 'http://[hidden]@proxy'],
    ['http://me:pa@ss@proxy', 'http://me:[hidden]@proxy'],
    ['{"url":"https://a:b@c/d"}', '{"url":"https://a:[hidden]@c/d"}'],
    ['java -Ddb.password=hunter2 -jar x.jar', 'java -Ddb.password=[hidden] -jar x.jar'],
    ['command: [run, --api-key, abc123, --fast]', 'command: [run, --api-key, [hidden], --fast]'],
    ['run --token abc --password "x y"', 'run --token [hidden] --password "[hidden] y"'],
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
  });
});
