import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../errors.ts';
import type { Flags } from './flags.ts';
import { loadClientConfig } from './load-client-config.ts';
import type { ClientRunConfig } from './run-config.ts';

const temporary = mkdtempSync(join(tmpdir(), 'ocp-config-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const folderWith = (text: string): string => {
  const folder = mkdtempSync(join(temporary, 'one-'));
  writeFileSync(join(folder, 'ocp.config.yaml'), text);
  writeFileSync(join(folder, 'client.sh'), '#!/bin/sh\n');
  writeFileSync(join(folder, 'notes.txt'), '');
  chmodSync(join(folder, 'client.sh'), 0o755);
  mkdirSync(join(folder, 'sub'));
  return folder;
};

const load = (text: string, flags: Flags = {}): ClientRunConfig => loadClientConfig({ flags, workingFolder: folderWith(text) });

const refusal = (play: () => unknown): ConfigurationError => {
  try {
    play();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

const client = (...lines: readonly string[]): string => ['client:', ...lines.map((line) => `  ${line}`), ''].join('\n');

const good = ['command: ./client.sh --fast', 'deliveries: [pull]'];

// Which variable holds the secret is all that is asked here.
const attached = (...more: readonly string[]): string =>
  `attach: {${['primaryPort: 9001', 'clientId: a', 'clientSecretEnv: PATH', 'businessDate: 2026-04-08', ...more].join(', ')}}`;

const refused: readonly (readonly [title: string, text: string, where: string, says: RegExp, flags?: Flags])[] = [
  ['no client at all', 'seed: 1\n', 'ocp.config.yaml:1 (client)', /No client is named/],
  ['a file of the other subject', `subject: server\n${client(...good)}`, 'ocp.config.yaml:1 (subject)', /about a server/],
  [
    'a program that is not there',
    client('command: ./clinet.sh', good[1] ?? ''),
    'ocp.config.yaml:2 (client.command)',
    /clinet\.sh does not exist/,
  ],
  [
    'a program that cannot be started',
    client('command: [./notes.txt]', good[1] ?? ''),
    'ocp.config.yaml:2 (client.command)',
    /not executable/,
  ],
  [
    'a program that is on no path',
    client('command: client.sh', good[1] ?? ''),
    'ocp.config.yaml:2 (client.command)',
    /write "\.\/client\.sh"/,
  ],
  ['a command of blanks', client('command: " "', good[1] ?? ''), 'ocp.config.yaml:2 (client.command)', /command is empty/],
  [
    'a command that is no text',
    client('command: 7', good[1] ?? ''),
    'ocp.config.yaml:2 (client.command)',
    /a text or a list of texts.*found 7/,
  ],
  ['a folder that is not there', client(...good, 'folder: nowhere'), 'ocp.config.yaml:4 (client.folder)', /nowhere does not exist/],
  ['a folder that is a file', client(...good, 'folder: notes.txt'), 'ocp.config.yaml:4 (client.folder)', /is not a folder/],
  ['neither command nor attach', client('deliveries: [pull]'), 'ocp.config.yaml:1 (client)', /how is the client started/],
  ['no deliveries', client('command: ./client.sh'), 'ocp.config.yaml:1 (client)', /"deliveries" is missing/],
  [
    'an unknown delivery',
    client('command: ./client.sh', 'deliveries: [pul]'),
    'ocp.config.yaml:3 (client.deliveries[0])',
    /Did you mean "pull"/,
  ],
  ['an unknown key', client(...good, 'enviroment: {}'), 'ocp.config.yaml:4 (client.enviroment)', /Did you mean "environment"/],
  ['a secret', client(...good, 'environment: {DB_PASSWORD: x}'), 'ocp.config.yaml:4 (client.environment.DB_PASSWORD)', /client\.inherit/],
  [
    'a variable of ours',
    client(...good, 'environment: {OCP_BASE_URL: x}'),
    'ocp.config.yaml:4 (client.environment.OCP_BASE_URL)',
    /set by the suite/,
  ],
  [
    'a strange variable',
    client(...good, 'environment: {A: [1]}'),
    'ocp.config.yaml:4 (client.environment.A)',
    /a text, a number, or true or false/,
  ],
  [
    'waits that contradict',
    client(...good, 'timings: {firstBackOffMs: 40000}'),
    'ocp.config.yaml',
    /longer than the longest[\s\S]*settleMs/,
  ],
  [
    'an unknown capability',
    client(...good, 'absent: [{capability: tlss, reason: why}]'),
    'ocp.config.yaml:4 (client.absent[0].capability)',
    /Did you mean "tls"/,
  ],
  ['a csv capture without a map', client(...good, 'capture: {kind: csv}'), 'ocp.config.yaml:4 (client.capture)', /needs "columns"/],
  [
    'a column map that misses a key',
    client(...good, 'capture:', '  kind: csv', '  columns: {market: MKT, tradeDate: D, side: BS}', '  form: book'),
    'ocp.config.yaml:6 (client.capture.columns)',
    /leaves out tradeReference/,
  ],
  [
    'a column of an unknown member',
    client(
      ...good,
      'capture:',
      '  kind: csv',
      '  columns: {market: M, tradeDate: D, tradeReference: R, side: S, prise: P}',
      '  form: book',
    ),
    'ocp.config.yaml:6 (client.capture.columns.prise)',
    /Did you mean "price"/,
  ],
  [
    'a csv journal that tells no kinds of record',
    client(...good, 'capture:', '  kind: csv', '  columns: {market: M, tradeDate: D, tradeReference: R, side: S}'),
    'ocp.config.yaml:6 (client.capture.columns)',
    /leaves out record: [\s\S]*say "form: book"/,
  ],
  [
    'a printed journal that tells no kinds of record',
    client(
      ...good,
      'capture:',
      '  kind: command',
      '  command: ./client.sh',
      '  form: journal',
      '  columns: {market: M, tradeDate: D, tradeReference: R, side: S}',
    ),
    'ocp.config.yaml:8 (client.capture.columns)',
    /leaves out record/,
  ],
  [
    'a client that runs already, with a capture in nobody knows which file',
    client(attached(), 'deliveries: [pull]'),
    'ocp.config.yaml:2 (client.attach)',
    /in which file is its journal\? Name it in "captureFile"/,
  ],
  [
    'a client that runs already, with a file beside its journal',
    client(attached('captureFile: a.ndjson', 'incidentsFile: b.ndjson'), 'deliveries: [pull]'),
    'ocp.config.yaml:2 (client.attach.incidentsFile)',
    /a journal tells what was set aside in its own lines/,
  ],
  [
    'an address that is none',
    client(...good, 'capture: {kind: http, url: localhost}'),
    'ocp.config.yaml:4 (client.capture.url)',
    /no http/,
  ],
  [
    'a key of another capture',
    client(...good, 'capture: {kind: journal, url: x}'),
    'ocp.config.yaml:4 (client.capture.url)',
    /no use for "url"/,
  ],
  [
    'a capture program that is not there',
    client(...good, 'capture: {kind: command, command: ./none}'),
    'ocp.config.yaml:4 (client.capture.command)',
    /none does not exist/,
  ],
  ['an unknown delivery as a flag', client(...good), '--delivery', /expected one of pull, stream/, { delivery: ['puls'] }],
  ['a delivery that the client lacks', client(...good), '--delivery', /not for stream/, { delivery: ['stream'] }],
  [
    'a client that runs already, and how to start it',
    client(attached('captureFile: a.ndjson'), 'deliveries: [pull]', 'folder: sub'),
    'ocp.config.yaml:4 (client.folder)',
    /is not started/,
  ],
];

describe('a client that cannot be started', () => {
  test.each(refused)('is refused with its place: %s', (...row) => {
    // Named here, and not above: Jest takes a parameter without a value for its own.
    const [, text, where, says, flags] = row;
    const error = refusal(() => load(text, flags));
    expect(error.where).toBe(where);
    expect(error.message).toMatch(says);
    expect(error.remedy).not.toBe('');
  });
});

describe('a client that can be started', () => {
  test('has its defaults settled, and its command split', () => {
    const { client: loaded, selection } = load(client(...good));
    expect(loaded).toMatchObject({
      reach: { kind: 'command', command: ['./client.sh', '--fast'], session: 'per-case', environment: {}, inherit: [] },
      capture: { kind: 'journal' },
      deliveries: ['pull'],
      timings: { startUpMs: 10_000, settleMs: 3_000 },
    });
    expect(selection).toMatchObject({ deliveries: ['pull'], allowed: [] });
  });

  test('is started in its folder, from which its program is looked for', () => {
    const { client: loaded } = load(client('command: [../client.sh]', 'folder: sub', 'deliveries: [pull]', 'environment: {A: 1, B: true}'));
    expect(loaded.reach).toMatchObject({ folder: expect.stringMatching(/\/sub$/), environment: { A: '1', B: 'true' } });
  });

  test('lacks what follows from its reach and its capture, for the reason that is declared where one is', () => {
    const { absent } = load(
      client(
        attached(),
        'deliveries: [pull]',
        'capture: {kind: http, form: book, url: "http://127.0.0.1:1"}',
        'absent: [{capability: tls, reason: by a proxy}]',
      ),
    ).client;
    expect(absent).toMatchObject({ restart: expect.stringContaining('attached'), journal: 'the capture is a book', tls: 'by a proxy' });
    expect(load(client(...good)).client.absent).toEqual({});
  });

  test('lacks what a table without a file beside it cannot tell, when nobody could tell it of one', () => {
    const table = (columns: string, form: string) => [
      'deliveries: [pull]',
      `capture: {kind: csv, form: ${form}, columns: {market: M, tradeDate: D, tradeReference: R, side: S${columns}}}`,
    ];
    const absentOf = (...lines: readonly string[]) => load(client(...lines)).client.absent;
    const says = 'attach: no incidentsFile is given, and the capture itself does not tell';
    expect(absentOf(attached('captureFile: a.csv'), ...table('', 'book'))).toMatchObject({ incidents: says, datasetCapture: says });
    const told = absentOf(attached('captureFile: a.csv'), ...table(', record: W', 'journal'));
    expect(told).toHaveProperty('datasetCapture');
    expect(told).not.toHaveProperty('incidents');
    const { reach, absent } = load(client(attached('captureFile: a.csv', 'incidentsFile: b.ndjson'), ...table('', 'book'))).client;
    expect(reach).toMatchObject({ incidentsFile: expect.stringMatching(/^\/.+\/b\.ndjson$/) });
    expect(absent).not.toHaveProperty('incidents');
    expect(absentOf(...good.slice(0, 1), ...table('', 'book'))).toEqual({ journal: 'the capture is a book' });
  });

  test('yields to flags in its selection, and not in what it declares', () => {
    const text = client('command: ./client.sh', 'deliveries: [pull, stream]');
    const config = load(text, { delivery: ['Stream'], level: ['must'], seed: '9', case: ['x'] });
    expect(config.selection).toMatchObject({ deliveries: ['stream'], levels: ['MUST'], cases: ['x'] });
    expect(config).toMatchObject({ seed: 9, client: { deliveries: ['pull', 'stream'] } });
  });
});
