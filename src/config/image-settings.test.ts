import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ConfigurationError } from '../errors.ts';
import { loadClientConfig } from './load-client-config.ts';
import { loadRunConfig } from './load-run-config.ts';

const workingFolder = mkdtempSync(join(tmpdir(), 'ocp-image-'));
afterAll(() => rmSync(workingFolder, { recursive: true, force: true }));
writeFileSync(join(workingFolder, 'Dockerfile'), 'FROM x\n');
writeFileSync(join(workingFolder, 'own.yaml'), 'a: 1\n');

const load = (text: string, subject: 'server' | 'client') => {
  writeFileSync(join(workingFolder, 'ocp.config.yaml'), text);
  const request = { flags: {}, workingFolder };
  return subject === 'client' ? loadClientConfig(request) : loadRunConfig(request);
};

const CREDENTIALS = 'credentials: {main: {clientId: a, clientSecretEnv: S}}\n';

test('a server in a container is settled with defaults and paths', () => {
  const image =
    '{build: {arguments: {BASE: 7}}, files: [{from: own.yaml, to: /etc/own.yaml}], command: run it, ports: {primary: 8480}, inherit: [PW]}';
  expect(load(`target: {kind: image, image: ${image}}\n${CREDENTIALS}`, 'server')).toMatchObject({
    target: {
      kind: 'image',
      container: {
        image: { kind: 'build', folder: workingFolder, dockerfile: 'Dockerfile', arguments: { BASE: '7' } },
        files: [{ from: join(workingFolder, 'own.yaml'), to: '/etc/own.yaml' }],
        command: ['run', 'it'],
        scheme: 'http',
        waitFor: { kind: 'ports' },
        inherit: ['PW'],
        startUpMs: 60_000,
      },
    },
    // It is ours to break, as the embedded simulator is.
    selection: { allowed: 'everything-but-capacity' },
  });
});

test('a client in a container is settled, and a text names its image', () => {
  const client = load('client:\n  image: my/client:1\n  deliveries: [pull]\n  environment: {A: 1}\n  inherit: [PW]\n', 'client');
  const container = { image: { kind: 'name', name: 'my/client:1' }, files: [], environment: { A: '1' }, inherit: ['PW'] };
  expect(client).toMatchObject({ client: { reach: { kind: 'image', session: 'per-case', container } } });
});

test.each([
  { given: '.', says: join(basename(workingFolder), 'Dockerfile') },
  { given: './', says: join(basename(workingFolder), 'Dockerfile') },
  { given: './java', says: 'java/Dockerfile' },
])('an image that is built in $given is told by its Dockerfile and a folder', ({ given, says }) => {
  mkdirSync(join(workingFolder, 'java'), { recursive: true });
  writeFileSync(join(workingFolder, 'java', 'Dockerfile'), 'FROM x\n');
  const loaded = load(`client:\n  deliveries: [pull]\n  image: {build: {folder: ${given}}}\n`, 'client');
  expect(loaded).toMatchObject({ client: { reach: { container: { image: { kind: 'build', says } } } } });
});

const server = (image: string, more = ''): string => `target: {kind: image, image: {ports: {primary: 1}, ${image}}${more}}\n${CREDENTIALS}`;
const client = (text: string): string => `client:\n  deliveries: [pull]\n${text}`;

test.each([
  { what: 'no image', text: `target: {kind: image}\n${CREDENTIALS}`, says: 'kind: image needs the key "image"' },
  { what: 'no name', text: server(''), says: 'which image? Give its "name", or "build"' },
  { what: 'name and build', text: server('name: x, build: {}'), says: '"name" and "build" are both given; keep one.' },
  { what: 'no Dockerfile', text: server('build: {dockerfile: Other}'), says: `there is no ${join(workingFolder, 'Other')}.` },
  { what: 'no file', text: server('name: x, files: [{from: no, to: /no}]'), says: `there is no file ${join(workingFolder, 'no')}.` },
  { what: 'no whole path', text: server('name: x, files: [{from: own.yaml, to: own}]'), says: '"own" is no place within the container' },
  { what: 'an address', text: server('name: x', ', url: "http://a"'), says: 'so "url" says nothing. Remove it, or say kind: url.' },
  { what: 'two waits', text: server('name: x, waitFor: {log: a, path: /b}'), says: '"log" and "path" are both given; keep one.' },
  { what: 'a broken expression', text: server('name: x, waitFor: {log: "("}'), says: '"(" is no regular expression.' },
  { what: 'a secret', text: server('name: x, environment: {DB_PASSWORD: x}'), says: 'name it under target.image.inherit' },
  {
    what: 'a secret of a cloud',
    text: server('name: x, environment: {AWS_SECRET_ACCESS_KEY: x}'),
    says: 'AWS_SECRET_ACCESS_KEY looks like a secret',
  },
  {
    what: 'a secret among the arguments of a build',
    text: server('build: {arguments: {NPM_TOKEN: x}}'),
    says: 'NPM_TOKEN looks like a secret',
  },
  {
    what: "a secret in a client's build",
    text: client('  image: {build: {arguments: {DB_PWD: x}}}\n'),
    says: 'the arguments of a build stay in its image. Build the image before the run',
  },
  { what: "a client's secret", text: client('  image: x\n  environment: {MYSQL_PASS: x}\n'), says: 'name it under client.inherit' },
  { what: 'no credential', text: 'target: {kind: image, image: {name: x, ports: {primary: 1}}}\n', says: 'needs credentials.main' },
  {
    what: 'an image of an embedded target',
    text: 'target: {kind: embedded, image: {name: x, ports: {primary: 1}}}\n',
    says: 'no use for "image"',
  },
  { what: 'a client with two starts', text: client('  image: x\n  command: y\n'), says: '"command" and "image" are both given; keep one.' },
  { what: 'a client in a folder', text: client('  image: x\n  folder: .\n'), says: 'not started in a folder of this machine' },
])('$what is refused', ({ text, says }) => {
  const role = text.startsWith('client') ? 'client' : 'server';
  expect(() => load(text, role)).toThrow(ConfigurationError);
  expect(() => load(text, role)).toThrow(says);
});
