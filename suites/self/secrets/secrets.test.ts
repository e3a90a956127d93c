import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ServerContainer } from '../../../src/model/container.ts';
import { withoutSecrets } from '../../../src/subject/container/redacted-log.ts';
import { seenSecrets } from '../../../src/subject/seen-secrets.ts';
import { openTarget } from '../../../src/subject/target.ts';
import { type Canaries, formsOf, leaksInFolder, leaksInText } from './canary-forms.ts';
import { canary, handOn, newFolder, plainCanary, program } from './canary-run.ts';
import { startLeakyServer } from './leaky-server.ts';

/**
 * Canaries in every place where a secret can travel, in both roles, and a look at every byte that comes out: the run folder, the
 * reports in it, the package, and what stood on the screen.
 */

const MINUTES = 240_000;

test('the search finds what it is to find', () => {
  const secret = canary('found');
  const claims = `eyJh.${Buffer.from(JSON.stringify({ a: 'b', said: secret })).toString('base64url')}.x`;
  const page = `data:text/plain;base64,${Buffer.from(`Authorization: Bearer ${claims}`).toString('base64')}`;
  for (const text of [...formsOf(secret), claims, page]) expect(leaksInText('here', text, { secret })).not.toEqual([]);
  expect(leaksInText('here', 'nothing', { secret })).toEqual([]);
});

describe('what a server run is given in secret comes out nowhere', () => {
  const canaries: Canaries = {
    clientSecret: canary('SECRET'),
    otherSecret: plainCanary('OTHER'),
    token: plainCanary('TOKEN'),
    proxyPassword: plainCanary('PROXY'),
    commented: plainCanary('COMMENTED'),
    commentedInBraces: plainCanary('BRACES'),
  };
  const variables = { OCP_SECRET: canaries['clientSecret'] ?? '' };

  const writeRunFile = (folder: string, proxyPort: number, port: number): void => {
    writeFileSync(join(folder, 'other.txt'), canaries['otherSecret'] ?? '');
    writeFileSync(
      join(folder, 'ocp.config.yaml'),
      [
        'subject: server',
        'target:',
        '  kind: url',
        `  url: http://127.0.0.1:${port}`,
        `  proxy: http://me:${canaries['proxyPassword']}@127.0.0.1:${proxyPort}`,
        '  incidents:',
        `    command: [sh, -c, 'echo "no: $OCP_SECRET $(cat other.txt) $(printf %s "$OCP_SECRET" | base64)" >&2; exit 1']`,
        `# DB_PASSWD: ${canaries['commented']}`,
        `# environment: {A: 1, AWS_SECRET_ACCESS_KEY: ${canaries['commentedInBraces']}}`,
        'credentials:',
        '  main: {clientId: me, clientSecretEnv: OCP_SECRET}',
        '  other: {clientId: you, clientSecretFile: other.txt}',
        '',
      ].join('\n'),
    );
  };

  test(
    'though server, proxy and incidents tell it in every encoding',
    async () => {
      const folder = newFolder();
      const server = await startLeakyServer(canaries['token'] ?? '');
      writeRunFile(folder, server.port, server.port);
      const cases =
        'client-secret-is-accepted,refusals-are-problem-documents,stream-starts-at-one,new-epoch-has-a-higher-number,trades-end-with-their-mapping';
      const given = { folder, variables };
      const examined = await program(given, 'doctor');
      const ended = await program(given, 'server', '--case', cases).finally(server.close);
      if (ended.code !== 1) throw new Error(ended.output);
      const printed = `${examined.output}${ended.output}${await handOn(given)}`;
      expect(readFileSync(join(folder, 'unpacked', 'manifest.json'), 'utf8')).toContain('run-file.yaml');
      expect(leaksInText('console', printed, canaries)).toEqual([]);
      for (const place of ['reports', 'unpacked']) expect(leaksInFolder(join(folder, place), canaries)).toEqual([]);
    },
    MINUTES,
  );

  test(
    'nor where nothing comes of the run',
    async () => {
      const folder = newFolder();
      writeRunFile(folder, 9, 1);
      const refused = await program({ folder, variables }, 'server', '--debug');
      expect(refused.code).toBe(2);
      const address = `http://you:${canaries['proxyPassword']}@127.0.0.1:1`;
      const flagged = await program({ folder, variables }, 'server', '--url', address);
      expect(flagged).toMatchObject({ code: 2, output: expect.stringContaining('holds a user or a password') });
      const mistyped = await program({ folder, variables }, 'server', '--url', address.replace('http', 'hppt'));
      expect(mistyped.code).toBe(2);
      for (const { output } of [refused, flagged, mistyped]) expect(leaksInText('console', output, canaries)).toEqual([]);
    },
    MINUTES,
  );

  test.each([
    'environment: {AWS_SECRET_ACCESS_KEY: CANARY}',
    'environment: {DB_PWD: CANARY}',
    'environment: {DB_CREDENTIAL: CANARY}',
    'build: {arguments: {NPM_TOKEN: CANARY}}',
  ])(
    'nor where the run file itself holds it: %s',
    async (line) => {
      const folder = newFolder();
      const held = plainCanary('HELD');
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
      const image = ['subject: server', 'target:', '  kind: image', '  image:', '    ports: {primary: 8480}'];
      const name = line.startsWith('build') ? [] : ['    name: x'];
      const credentials = 'credentials: {main: {clientId: me, clientSecretEnv: OCP_SECRET}}\n';
      const text = [...image, ...name, `    ${line.replace('CANARY', held)}`, credentials].join('\n');
      writeFileSync(join(folder, 'ocp.config.yaml'), text);
      const refused = await program({ folder, variables }, 'server');
      expect(refused).toMatchObject({ code: 2, output: expect.stringContaining('looks like a secret') });
      expect(leaksInText('console', refused.output, { held })).toEqual([]);
      expect(existsSync(join(folder, 'reports'))).toBe(false);
    },
    MINUTES,
  );
});

test(
  'what a server in a container was told it may print: its log is kept without',
  async () => {
    const token = plainCanary('TOKEN');
    const clientSecret = canary('SECRET');
    const folder = newFolder();
    const seenSecretsFile = join(folder, 'seen');
    const printed: string[] = [];
    const server = await startLeakyServer(token, { print: (said) => printed.push(said) });
    const credentials = { main: { clientId: 'me', clientSecret } };
    const url = `http://127.0.0.1:${server.port}`;
    const target = await openTarget({ kind: 'url', url, credentials, seenSecretsFile });
    await target.close();
    server.close();
    const container: ServerContainer = {
      image: { kind: 'name', name: 'x' },
      files: [],
      environment: {},
      inherit: [],
      scheme: 'http',
      ports: { primary: 1 },
      waitFor: { kind: 'ports' },
      startUpMs: 1,
    };
    const log = printed.join('\n');
    const canaries = { token, clientSecret };
    expect(leaksInText('printed', log, canaries).map((leak) => leak.canary)).toEqual(expect.arrayContaining(Object.keys(canaries)));
    const kept = withoutSecrets(log, { kind: 'image', container, credentials }, seenSecrets(seenSecretsFile));
    expect(kept).toContain('GET /trade-data/v1/channels');
    expect(leaksInText('kept', kept, canaries)).toEqual([]);
  },
  MINUTES,
);

describe('what a client run is given in secret comes out nowhere', () => {
  /** Not of chance, as chance would repeat a time stamp one day. */
  const DIGITS = '7300518264907135';

  /** Asks for a token, and tells everything that it knows, on the screen and in its capture. */
  const CLIENT = `
import { appendFileSync } from 'node:fs';
const { OCP_TOKEN_URL, OCP_CLIENT_ID, OCP_CLIENT_SECRET, OCP_CAPTURE_FILE, OCP_BASE_URL, DB_PASSWORD, DB_URL, DB_PWD, BANK } = process.env;
const pair = Buffer.from(OCP_CLIENT_ID + ':' + encodeURIComponent(OCP_CLIENT_SECRET)).toString('base64');
const answer = await fetch(OCP_TOKEN_URL, {
  method: 'POST', body: 'grant_type=client_credentials&scope=trade-data.read',
  headers: { Authorization: 'Basic ' + pair, 'Content-Type': 'application/x-www-form-urlencoded' },
});
const { access_token: token } = await answer.json();
await fetch(OCP_BASE_URL + '/trade-data/v1/channels?password=' + encodeURIComponent(DB_PASSWORD), { headers: { Authorization: 'Bearer ' + token, 'X-Db': Buffer.from(DB_PASSWORD).toString('hex') } });
for (const text of [OCP_CLIENT_SECRET, token, DB_PASSWORD, DB_URL, DB_PWD, BANK]) {
  const forms = [text, Buffer.from(text).toString('base64'), Buffer.from('a' + text).toString('base64url'), Buffer.from(text).toString('hex'), encodeURIComponent(text), JSON.stringify({ text })];
  process.stdout.write(forms.join('\\n') + '\\n');
  process.stderr.write('failed: ' + forms.join(' ') + '\\n');
  for (const form of forms) appendFileSync(OCP_CAPTURE_FILE, JSON.stringify({ record: 'event', channelId: form, epoch: 1, sequence: 1, note: form }) + '\\n');
}
// What was made for this run alone is told to the test, past the suite.
appendFileSync(process.argv[2], JSON.stringify([OCP_CLIENT_SECRET, token]) + '\\n');
setInterval(() => {}, 1000);
`;

  test(
    'though the client prints and records it',
    async () => {
      const folder = newFolder();
      const past = join(newFolder(), 'past.ndjson');
      const password = `/${canary('DB')}`;
      const inAddress = plainCanary('DBURL');
      const likeAPath = `/${plainCanary('kJ3')}`;
      const variables = { DB_PASSWORD: password, DB_URL: `postgres://me:${inAddress}@db.example/x`, DB_PWD: DIGITS, BANK: likeAPath };
      writeFileSync(join(folder, 'client.mjs'), CLIENT);
      const flag = plainCanary('FLAG');
      writeFileSync(
        join(folder, 'ocp.config.yaml'),
        [
          'subject: client',
          'client:',
          `  command: [${process.execPath}, client.mjs, ${past}, --db-password, ${flag}]`,
          '  inherit: [DB_PASSWORD, DB_URL, DB_PWD, BANK]',
          '  deliveries: [pull]',
          '  timings: {firstBackOffMs: 40, longestBackOffMs: 400, reconnectMs: 300, settleMs: 700, graceMs: 1000, caseMs: 8000, startUpMs: 20000}',
          '',
        ].join('\n'),
      );
      const given = { folder, variables };
      const ended = await program(given, 'client', '--case', 'every-channel-of-the-day-is-followed,requests-keep-the-contract');
      const printed = `${ended.output}${await handOn(given)}`;
      if (ended.code !== 1) throw new Error(ended.output);
      const made = readFileSync(past, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line): readonly string[] => JSON.parse(line));
      expect(made.length).toBeGreaterThan(1);
      const canaries: Canaries = {
        password,
        inAddress,
        likeAPath,
        digits: DIGITS,
        flag,
        ...Object.fromEntries(made.map((secret, index) => [`made ${index}`, secret])),
      };
      expect(leaksInText('console', printed, canaries)).toEqual([]);
      for (const place of ['reports', 'unpacked']) expect(leaksInFolder(join(folder, place), canaries)).toEqual([]);
    },
    MINUTES,
  );
});
