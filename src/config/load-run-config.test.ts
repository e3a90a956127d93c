import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../errors.ts';
import type { Flags } from './flags.ts';
import { loadRunConfig } from './load-run-config.ts';
import type { RunConfig } from './run-config.ts';
import { targetConfigOf } from './target-config.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-config-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const load = (text: string, flags: Flags = {}): RunConfig =>
  loadRunConfig({ flags, workingFolder: folderWith({ 'ocp.config.yaml': text }) });

const refusal = (play: () => unknown): ConfigurationError => {
  try {
    play();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

const url = `target:
  kind: url
  url: https://ocp.example:8443
credentials:
  main:
    clientId: bank
    clientSecretEnv: OCP_SECRET
`;

const refused: readonly {
  readonly title: string;
  readonly text: string;
  readonly where: string;
  readonly says: RegExp;
  readonly flags?: Flags;
}[] = [
  {
    title: 'a misspelt key',
    text: 'target:\n  kind: url\n  ulr: x\n',
    where: 'ocp.config.yaml:3 (target.ulr)',
    says: /Did you mean "url"/,
  },
  { title: 'a misspelt key at the top', text: 'targt:\n  kind: url\n', where: 'ocp.config.yaml:1 (targt)', says: /Did you mean "target"/ },
  {
    title: 'a key that is like no other',
    text: 'colour: red\n',
    where: 'ocp.config.yaml:1 (colour)',
    says: /It may have: subject, client, target/,
  },
  {
    title: 'a load whose evidence would not be kept',
    text: 'target: {kind: embedded}\ncapacity:\n  pulls: {perSecond: 100, seconds: 30}\n',
    where: 'ocp.config.yaml:3 (capacity.pulls)',
    says: /100 a second for 30 seconds are 3000 requests.*Lower perSecond or seconds/,
  },
  {
    title: 'a load that takes longer than a case may',
    text: 'target: {kind: embedded}\ncapacity:\n  tokens: {perSecond: 1, seconds: 55}\n',
    where: 'ocp.config.yaml:3 (capacity.tokens)',
    says: /do not fit into limits.caseMs \(60000\).*raise limits.caseMs/,
  },
  {
    title: 'streams whose evidence would not be kept',
    text: 'target: {kind: embedded}\ncapacity: {streams: {count: 200, events: 200}}\n',
    where: 'ocp.config.yaml:2 (capacity.streams)',
    says: /40000 events.*Lower count or events/,
  },
  {
    title: 'a rate of nothing',
    text: 'target: {kind: embedded}\ncapacity: {pulls: {perSecond: 0}}\n',
    where: 'ocp.config.yaml:2 (capacity.pulls.perSecond)',
    says: /1/,
  },
  {
    title: 'capacity of a mock',
    text: 'target: {kind: prism}\nfamilies: {allow: [capacity]}\n',
    where: 'ocp.config.yaml:2 (families.allow)',
    says: /says nothing of capacity/,
  },
  {
    title: 'a misspelt word',
    text: 'families:\n  only: [sequencin]\n',
    where: 'ocp.config.yaml:2 (families.only[0])',
    says: /found "sequencin"\. Did you mean "sequencing"/,
  },
  {
    title: 'a wrong kind of value',
    text: '\nseed: tomorrow\n',
    where: 'ocp.config.yaml:2 (seed)',
    says: /expected a whole number; found "tomorrow"/,
  },
  {
    title: 'no example at all of bad input',
    text: 'negativeInput:\n  examplesPerRule: 0\n',
    where: 'ocp.config.yaml:2 (negativeInput.examplesPerRule)',
    says: /expected at least 1; found 0/,
  },
  {
    title: 'more bad input than a run may send, on the command line',
    text: url,
    flags: { examples: '5000' },
    where: '--examples',
    says: /expected at most 1000; found 5000/,
  },
  {
    title: 'a misspelt budget',
    text: 'negativeInput:\n  examplePerRule: 3\n',
    where: 'ocp.config.yaml:2 (negativeInput.examplePerRule)',
    says: /Did you mean "examplesPerRule"/,
  },
  { title: 'a date in another format', text: 'businessDate: 8 April\n', where: 'ocp.config.yaml:1 (businessDate)', says: /YYYY-MM-DD/ },
  {
    title: 'a month that does not exist',
    text: 'seed: 1\nbusinessDate: 2026-13-01\n',
    where: 'ocp.config.yaml:2 (businessDate)',
    says: /expected a date that exists, as YYYY-MM-DD; found "2026-13-01"/,
  },
  {
    title: 'a day that does not exist',
    text: 'businessDate: "2026-02-30"\n',
    where: 'ocp.config.yaml:1 (businessDate)',
    says: /a date that exists.*found "2026-02-30"/,
  },
  {
    title: 'a day that does not exist, on the command line',
    text: url,
    flags: { businessDate: '2026-02-29' },
    where: '--business-date',
    says: /a date that exists.*found "2026-02-29"/,
  },
  {
    title: 'a missing reason',
    text: 'capabilities:\n  absent:\n    - capability: stream\n',
    where: 'ocp.config.yaml:3 (capabilities.absent[0])',
    says: /"reason" is missing/,
  },
  {
    title: 'a secret',
    text: 'credentials:\n  main:\n    clientId: a\n    clientSecret: hush\n',
    where: 'ocp.config.yaml:4 (credentials.main.clientSecret)',
    says: /never holds a secret.*clientSecretEnv/,
  },
  { title: 'a url target without an address', text: url.replace(/ {2}url: .*\n/, ''), where: 'ocp.config.yaml:1 (target)', says: /"url"/ },
  {
    title: 'an address that is none',
    text: url.replace('https://', ''),
    where: 'ocp.config.yaml:3 (target.url)',
    says: /"ocp.example:8443" is no http or https address/,
  },
  {
    title: 'a url target without credentials',
    text: url.replace(/credentials:[\s\S]*/, ''),
    where: 'ocp.config.yaml:1 (credentials)',
    says: /credentials\.main/,
  },
  {
    title: 'two secrets for one client',
    text: `${url}    clientSecretFile: secret.txt\n`,
    where: 'ocp.config.yaml:5 (credentials.main)',
    says: /clientSecretEnv and clientSecretFile are both given/,
  },
  {
    title: 'half of a client certificate',
    text: url.replace('credentials', '  clientKeyFile: key.pem\ncredentials'),
    where: 'ocp.config.yaml:4 (target.clientKeyFile)',
    says: /clientCertificateFile is missing/,
  },
  {
    title: 'an address for the embedded simulator',
    text: 'target:\n  kind: embedded\n  url: http://x\n',
    where: 'ocp.config.yaml:3 (target.url)',
    says: /no use for "url"/,
  },
  {
    title: 'two ways to bring incidents about',
    text: url.replace('credentials', '  incidents: {url: "http://hook.example", command: [hook]}\ncredentials'),
    where: 'ocp.config.yaml:4 (target.incidents)',
    says: /url and command are both given/,
  },
  {
    title: 'incidents by nobody',
    text: url.replace('credentials', '  incidents: {}\ncredentials'),
    where: 'ocp.config.yaml:4 (target.incidents)',
    says: /give url or command/,
  },
  {
    title: 'a capability that is declared absent and given',
    text: `${url.replace('credentials', '  secondaryUrl: https://other.example\ncredentials')}capabilities:\n  absent:\n    - {capability: secondary, reason: none here}\n`,
    where: 'ocp.config.yaml:11 (capabilities.absent[0])',
    says: /secondary is declared absent, and target\.secondaryUrl is given/,
  },
  { title: 'a file that is not YAML', text: 'target: [\n', where: 'ocp.config.yaml:2', says: /not YAML/ },
  {
    title: 'a level on the command line',
    text: url,
    flags: { level: ['MUSST'] },
    where: '--level',
    says: /expected one of MUST, SHOULD, MAY; found "MUSST"\. Did you mean "MUST"\?/,
  },
  {
    title: 'a level that is empty',
    text: url,
    flags: { level: ['MAY', ''] },
    where: '--level',
    says: /one of MUST, SHOULD, MAY; found ""/,
  },
  {
    title: 'a family on the command line',
    text: url,
    flags: { family: ['semantic'] },
    where: '--family',
    says: /expected one of schema, .*; found "semantic"\. Did you mean "semantics"\?/,
  },
  {
    title: 'a hazard on the command line',
    text: url,
    flags: { allow: ['capacit'] },
    where: '--allow',
    says: /expected one of negative-input, .*; found "capacit"\. Did you mean "capacity"\?/,
  },
  { title: 'a flag', text: url, flags: { seed: 'x' }, where: '--seed', says: /whole number; found "x"/ },
  { title: 'an empty file', text: '', where: 'ocp.config.yaml:1 (target)', says: /names no target/ },
  { title: 'a file without a target', text: '\nseed: 2\n', where: 'ocp.config.yaml:2 (target)', says: /names no target/ },
  { title: 'a target that is empty', text: 'target:\n', where: 'ocp.config.yaml:1 (target)', says: /expected keys and values/ },
  {
    title: 'an address on the command line',
    text: '',
    flags: { url: 'localhost', clientId: 'a', clientSecretEnv: 'B' },
    where: '--url',
    says: /"localhost" is no http/,
  },
];

describe('a run file that cannot be used', () => {
  test.each(refused)('says where and what is expected: $title', ({ text, where, says, flags }) => {
    const error = refusal(() => load(text, flags));
    expect(error.where).toBe(where);
    expect(error.message).toMatch(says);
    expect(error.remedy).not.toBe('');
  });

  test('has all its problems told at once, each with its line', () => {
    const { message } = refusal(() => load('sed: 1\ntarget:\n  kind: web\n'));
    expect(message).toContain('ocp.config.yaml:1 (sed)');
    expect(message).toContain('ocp.config.yaml:3 (target.kind): expected one of embedded, url, prism; found "web"');
  });

  test('that names a client alone says which command judges it', () => {
    const error = refusal(() => load('client: {command: ./client, deliveries: [pull]}\n'));
    expect(error).toMatchObject({ code: 'TARGET_MISSING', remedy: expect.stringContaining('"ocp-conformance client" judges that') });
    const other = refusal(() => load('subject: client\nclient: {command: ./client, deliveries: [pull]}\n'));
    expect(other).toMatchObject({ code: 'OTHER_SUBJECT', where: 'ocp.config.yaml:1 (subject)' });
  });

  test('named on the command line must exist', () => {
    const error = refusal(() => loadRunConfig({ file: 'other.yaml', flags: {}, workingFolder: folderWith({}) }));
    expect(error.where).toBe('--config other.yaml');
  });
});

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
    expect(load(`${url}capacity: {}\n`).selection.allowed).toEqual(['capacity']);
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
    expect(load(url).selection.allowed).toEqual([]);
    expect(load(url, { allow: ['capacity'] }).selection.allowed).toEqual(['capacity']);
  });

  test('yields to flags, and repeats those that the reproduce line needs', () => {
    const config = load(url, { url: 'https://other.example', seed: '7', case: ['a-case'] });
    expect(config).toMatchObject({ target: { url: 'https://other.example' }, seed: 7, selection: { cases: ['a-case'] } });
    expect(config.arguments).toEqual(['--url', 'https://other.example']);
  });

  test('bounds generated negative input, and repeats the bound that was given as a flag', () => {
    expect(load(url).negativeInput).toEqual({ examplesPerRule: 3, shrinksPerRule: 40 });
    const config = load(`${url}negativeInput: {examplesPerRule: 5, shrinksPerRule: 0}\n`, { examples: '9' });
    expect(config.negativeInput).toEqual({ examplesPerRule: 9, shrinksPerRule: 0 });
    expect(config.arguments).toEqual(['--examples', '9']);
  });

  test('takes the words of flags in capitals or not, with blanks or without', () => {
    const { selection } = load(url, { level: ['should', ' Must'], family: ['Schema', ' sequencing'], allow: ['CAPACITY'] });
    expect(selection).toEqual({
      levels: ['MUST', 'SHOULD'],
      families: ['schema', 'sequencing'],
      allowed: ['capacity'],
      declaredAbsent: [],
    });
  });

  test('holds no secret, even with its environment at hand', () => {
    const config = load(url);
    const target = targetConfigOf(config, { OCP_SECRET: 'hush' });
    expect(target).toMatchObject({ credentials: { main: { clientId: 'bank', clientSecret: 'hush' } } });
    expect(JSON.stringify(config)).not.toContain('hush');
  });
});

describe('a secret or file that is not there', () => {
  test('is named by its key and its variable', () => {
    const error = refusal(() => targetConfigOf(load(url), {}));
    expect(error.where).toBe('ocp.config.yaml:7 (credentials.main.clientSecretEnv)');
    expect(error.message).toContain('OCP_SECRET is not set');
  });

  test('is named by its key and its path', () => {
    const error = refusal(() => targetConfigOf(load(url.replace('credentials', '  caFile: ca.pem\ncredentials')), { OCP_SECRET: 'x' }));
    expect(error.where).toBe('ocp.config.yaml:4 (target.caFile)');
    expect(error.message).toContain('ca.pem');
  });

  test('is told from a file of another format', () => {
    const workingFolder = folderWith({
      'ocp.config.yaml': url.replace('clientSecretEnv: OCP_SECRET', 'privateKeyFile: key.der'),
      'key.der': '0',
    });
    const error = refusal(() => targetConfigOf(loadRunConfig({ flags: {}, workingFolder }), {}));
    expect(error.message).toContain('PEM');
  });
});
