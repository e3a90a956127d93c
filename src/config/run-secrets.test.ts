import { tmpdir } from 'node:os';
import { delimiter } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadClientConfig } from './load-client-config.ts';
import { loadRunConfig } from './load-run-config.ts';
import { runSecrets } from './run-secrets.ts';
import { folderWith } from './testing/run-file-fixture.ts';

/** What is looked for in all that a run writes down. */

const request = (text: string) => ({ flags: {}, workingFolder: folderWith({ 'ocp.config.yaml': text }) });

const ofClient = (reach: string, environment: Readonly<Record<string, string>>): readonly string[] =>
  runSecrets(loadClientConfig(request(`client:\n  deliveries: [pull]\n${reach}`)), environment);

const handedOn = (name: string, value: string): readonly string[] =>
  ofClient(`  command: [${process.execPath}]\n  inherit: [${name}]\n`, { [name]: value });

/** As one in 64 that are made at random. */
const BEGINS_LIKE_A_PATH = '/kJ3sHq82lw0XyZ';

describe('a variable that is handed on', () => {
  test.each([
    { what: 'begins like a path', name: 'DB_PASSWORD', value: BEGINS_LIKE_A_PATH },
    { what: 'begins like a path, by any name', name: 'BANK', value: BEGINS_LIKE_A_PATH },
    { what: 'is of digits alone', name: 'DB_PWD', value: '8472910384' },
    { what: 'is a place, and yet a password by its name', name: 'DB_PASS', value: tmpdir() },
    { what: 'is a word', name: 'DB_CREDENTIAL', value: 'yes' },
  ])('is a secret that $what', ({ name, value }) => {
    expect(handedOn(name, value)).toContain(value);
  });

  test.each([
    { what: 'number', value: '8472910384' },
    { what: 'date', value: '2026/04/08' },
    { what: 'switch', value: 'true' },
    { what: 'place that is there', value: tmpdir() },
    { what: 'list of such places', value: [tmpdir(), process.execPath].join(delimiter) },
    { what: 'place of a user', value: '~/' },
  ])('is none as a $what', ({ value }) => {
    expect(handedOn('BANK', value)).toEqual([]);
  });

  test('to a server in a container', () => {
    const image = 'target: {kind: image, image: {name: x, ports: {primary: 1}, inherit: [DB_PASSWD]}}\n';
    const config = loadRunConfig(request(`${image}credentials: {main: {clientId: a, clientSecretEnv: S}}\n`));
    expect(runSecrets(config, { S: 'hush-hush', DB_PASSWD: BEGINS_LIKE_A_PATH })).toEqual(['hush-hush', BEGINS_LIKE_A_PATH]);
  });
});

test.each([BEGINS_LIKE_A_PATH, '8472910384', 'true'])('what a client that runs already shows is its secret, were it %s', (value) => {
  const attach =
    '  attach: {primaryPort: 8480, clientId: bank, clientSecretEnv: BANK, businessDate: 2026-04-08, captureFile: journal.ndjson}\n';
  expect(ofClient(attach, { BANK: value })).toEqual([value]);
  expect(ofClient(attach, {})).toEqual([]);
});
