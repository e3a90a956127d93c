import { expect, test } from '@jest/globals';
import type { ImageTargetConfig } from '../../model/target-config.ts';
import { withoutSecrets } from './redacted-log.ts';

const config: ImageTargetConfig = {
  kind: 'image',
  container: {
    image: { kind: 'name', name: 'x' },
    files: [],
    environment: { DB_PASS: 'tulip-78', PLAIN: 'kept' },
    inherit: ['DB_PASS'],
    scheme: 'http',
    ports: { primary: 1 },
    waitFor: { kind: 'ports' },
    startUpMs: 1,
  },
  credentials: { main: { clientId: 'ocp-demo', clientSecret: 'can/ary+secret=1' } },
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  { what: 'a client secret', line: 'secret can/ary+secret=1 was shown' },
  { what: 'a client secret in a form', line: `client_secret=${encodeURIComponent('can/ary+secret=1')}` },
  { what: 'a client secret in Basic', line: `Authorization: Basic ${base64('ocp-demo:can/ary+secret=1')}` },
  { what: 'what was handed on by name', line: 'connecting with tulip-78' },
  { what: 'what was handed on by name, in Base64', line: `seen ${base64('tulip-78')}` },
  { what: 'a token in JSON', line: '{"access_token":"canary-token-1234"} and again canary-token-1234' },
  { what: 'a bearer token', line: 'GET / Bearer canary-token-1234' },
  { what: 'a signed token', line: `token ${base64('{"alg":"ES256"}')}.${base64('{"canary":1}').replaceAll('=', '')}.canary-sig` },
  { what: 'a private key', line: '-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----' },
])('$what does not reach the log', ({ line }) => {
  const kept = withoutSecrets(`before\n${line}\nPLAIN kept`, config);
  expect(kept).toMatch(/^before\n[\s\S]*\nPLAIN kept$/);
  expect(kept).toMatch(/\((secret|token|private key)\)/);
  for (const secret of ['canary', 'can/ary', 'can%2Fary', 'tulip', base64('ocp-demo:can/ary+secret=1'), base64('tulip-78')])
    expect(kept).not.toContain(secret);
});

test('what went over the wire is not in the log either, nor in a log of some size does it take long', () => {
  const seen = Array.from({ length: 500 }, (_, index) => `token-that-was-granted-${index}`);
  const lines = seen.map((token, index) => `line ${index}: ${token} and ${base64(`as ${token}`)} and ${encodeURIComponent(`${token}/`)}`);
  const log = `${lines.join('\n')}\n${'nothing to hide here\n'.repeat(200_000)}`;
  const kept = withoutSecrets(log, config, seen);
  expect(kept).not.toContain('granted');
  expect(kept).not.toContain(base64('granted').slice(0, 8));
  expect(kept).toContain('line 499: (secret) and ');
  expect(kept.match(/nothing to hide here/g)).toHaveLength(200_000);
});
