import { describe, expect, test } from '@jest/globals';
import type { Flags } from './flags.ts';
import { loadRunConfig } from './load-run-config.ts';
import { targetConfigOf } from './target-config.ts';
import { folderWith, load, refusal, serverRunFile } from './testing/run-file-fixture.ts';

describe('a run file that can be used', () => {
  test('may be absent: the embedded simulator is the default', () => {
    const config = loadRunConfig({ flags: {}, workingFolder: folderWith({}) });
    expect(config).toMatchObject({ target: { kind: 'embedded' }, seed: 1, selection: { allowed: 'everything-but-capacity' } });
  });

  test('measures capacity only where it is asked for, by the block or by the hazard', () => {
    const embedded = (rest: string, flags: Flags = {}) => load(`target: {kind: embedded}\n${rest}`, flags);
    expect(embedded('').selection.allowed).toBe('everything-but-capacity');
    expect(embedded('', { allow: ['capacity'] }).selection.allowed).toBe('everything');
    const { selection, capacity } = embedded('capacity: {pulls: {perSecond: 50}, lostEvents: 2}\n');
    expect(selection.allowed).toBe('everything');
    expect(capacity).toMatchObject({ pulls: { perSecond: 50, seconds: 3, p99Ms: 500 }, streams: { count: 6 }, lostEvents: 2 });
    expect(load(`${serverRunFile}capacity: {}\n`).selection.allowed).toEqual(['capacity']);
  });

  test('may name the Prism mock, on the command line too, which has no use for an address', () => {
    const workingFolder = folderWith({ 'prism.yaml': 'target: {kind: prism}\n' });
    const byFlag = loadRunConfig({ flags: { target: 'Prism' }, workingFolder });
    expect(byFlag).toMatchObject({
      target: { kind: 'prism' },
      selection: { allowed: 'everything-but-capacity' },
      arguments: ['--target', 'Prism'],
    });
    expect(loadRunConfig({ file: 'prism.yaml', flags: {}, workingFolder })).toMatchObject({ target: { kind: 'prism' } });
    const error = refusal(() => loadRunConfig({ flags: { target: 'prism', url: 'http://127.0.0.1' }, workingFolder }));
    expect(error).toMatchObject({ where: '--url', message: expect.stringContaining('the Prism mock has no use for "url"') });
  });

  test('named on the command line says what it judges, even when that is our own simulator', () => {
    const workingFolder = folderWith({ 'empty.yaml': '# nothing\n', 'own.yaml': 'target: {kind: embedded}\n' });
    const error = refusal(() => loadRunConfig({ file: 'empty.yaml', flags: {}, workingFolder }));
    expect(error).toMatchObject({ where: 'empty.yaml:1 (target)', remedy: expect.stringContaining('target: {kind: embedded}') });
    expect(loadRunConfig({ file: 'own.yaml', flags: {}, workingFolder }).target).toEqual({ kind: 'embedded' });
  });

  test('says who named the reports folder, so that it can be refused by its place', () => {
    const text = 'target: {kind: embedded}\nreport:\n  folder: out\n';
    expect(load(text).report.folder).toEqual({ value: expect.stringMatching(/\/out$/), where: 'ocp.config.yaml:3 (report.folder)' });
    expect(load(text, { reports: '/elsewhere' }).report.folder).toEqual({ value: '/elsewhere', where: '--reports' });
  });

  test('spares a url target what it does not allow by name', () => {
    expect(load(serverRunFile).selection.allowed).toEqual([]);
    expect(load(serverRunFile, { allow: ['capacity'] }).selection.allowed).toEqual(['capacity']);
  });

  test('yields to flags, and repeats those that the reproduce line needs', () => {
    const config = load(serverRunFile, { url: 'https://other.example', seed: '7', case: ['a-case'] });
    expect(config).toMatchObject({ target: { url: 'https://other.example' }, seed: 7, selection: { cases: ['a-case'] } });
    expect(config.arguments).toEqual(['--url', 'https://other.example']);
  });

  test('bounds generated negative input, and repeats the bound that was given as a flag', () => {
    expect(load(serverRunFile).negativeInput).toEqual({ examplesPerRule: 3, shrinksPerRule: 40 });
    const config = load(`${serverRunFile}negativeInput: {examplesPerRule: 5, shrinksPerRule: 0}\n`, { examples: '9' });
    expect(config.negativeInput).toEqual({ examplesPerRule: 9, shrinksPerRule: 0 });
    expect(config.arguments).toEqual(['--examples', '9']);
  });

  test('takes the words of flags in capitals or not, with blanks or without', () => {
    const { selection } = load(serverRunFile, { level: ['should', ' Must'], family: ['Schema', ' sequencing'], allow: ['CAPACITY'] });
    expect(selection).toEqual({
      levels: ['MUST', 'SHOULD'],
      families: ['schema', 'sequencing'],
      allowed: ['capacity'],
      declaredAbsent: [],
    });
  });

  test('holds no secret, even with its environment at hand', () => {
    const config = load(serverRunFile);
    const target = targetConfigOf(config, { OCP_SECRET: 'hush' });
    expect(target).toMatchObject({ credentials: { main: { clientId: 'bank', clientSecret: 'hush' } } });
    expect(JSON.stringify(config)).not.toContain('hush');
  });
});

describe('a secret or file that is not there', () => {
  test('is named by its key and its variable', () => {
    const error = refusal(() => targetConfigOf(load(serverRunFile), {}));
    expect(error.where).toBe('ocp.config.yaml:7 (credentials.main.clientSecretEnv)');
    expect(error.message).toContain('OCP_SECRET is not set');
  });

  test('is named by its key and its path', () => {
    const error = refusal(() =>
      targetConfigOf(load(serverRunFile.replace('credentials', '  caFile: ca.pem\ncredentials')), { OCP_SECRET: 'x' }),
    );
    expect(error.where).toBe('ocp.config.yaml:4 (target.caFile)');
    expect(error.message).toContain('ca.pem');
  });

  test('is told from a file of another format', () => {
    const workingFolder = folderWith({
      'ocp.config.yaml': serverRunFile.replace('clientSecretEnv: OCP_SECRET', 'privateKeyFile: key.der'),
      'key.der': '0',
    });
    const error = refusal(() => targetConfigOf(loadRunConfig({ flags: {}, workingFolder }), {}));
    expect(error.message).toContain('PEM');
  });
});
