import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { listenOnLoopback } from '../wire/client/testing/hostile-peer.ts';
import { findingsFor, folderOf, troublesFor, type Written } from './testing/doctor-fixture.ts';

/** What a person who sets up a run of a client gets wrong, and what this machine may lack. */

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const columns = '{market: MKT, tradeDate: DAY, tradeReference: REF, side: BS, price: PRICE}';
const started = (rest = ''): string => `client:\n  command: sh client.sh\n  deliveries: [pull]\n${rest}`;
const attached = (rest = '', port = 0, date = '2026-04-08'): string =>
  `client:\n  deliveries: [pull]\n  attach:\n    primaryPort: ${port}\n    clientId: bank\n    clientSecretEnv: OCP_SECRET\n    businessDate: ${date}\n${rest}`;

const freePort = async (): Promise<number> => {
  const { port, close } = await listenOnLoopback(createServer());
  close();
  return port;
};

const runsAlready = async (rest: string, date?: string): Promise<Written> => ({
  text: attached(rest, await freePort(), date),
  environment: { OCP_SECRET: 'a-secret' },
});

test('nothing is wrong with a client that can be started', async () => {
  const findings = await findingsFor({ text: started() });
  expect(findings.filter(({ state }) => state === 'fault' || state === 'warning')).toEqual([]);
  expect(findings.map(({ says }) => says)).toContainEqual(expect.stringContaining('sh client.sh can be started'));
});

test('a secret of a client that runs already is looked for before the run', async () => {
  const written = await runsAlready('    captureFile: journal.ndjson\n');
  const troubles = await troublesFor({ ...written, environment: {} });
  expect(troubles).toContainEqual(
    expect.objectContaining({ state: 'fault', code: 'SECRET_MISSING', where: 'ocp.config.yaml:6 (client.attach.clientSecretEnv)' }),
  );
});

test('a variable that is to be handed on and is not set', async () => {
  const troubles = await troublesFor({ text: started('  inherit: [BANK_KEY]\n') });
  expect(troubles).toMatchObject([{ state: 'warning', code: 'INHERITED_VARIABLE_UNSET', where: 'ocp.config.yaml:4 (client.inherit)' }]);
});

describe('a script', () => {
  const scripted = (firstLine: string): Written => ({
    text: 'client:\n  command: ./client.sh\n  deliveries: [pull]\n',
    files: { 'client.sh': `${firstLine}\nexit 0\n` },
  });

  test.each([
    { firstLine: '#!/bin/sh\r', says: /the line ends of Windows/ },
    { firstLine: '#!/opt/no-such/python', says: /is to be read by \/opt\/no-such\/python, which does not exist/ },
  ])('that cannot be started: $firstLine', async ({ firstLine, says }) => {
    const troubles = await troublesFor(scripted(firstLine));
    expect(troubles).toMatchObject([
      { code: 'SCRIPT_NOT_STARTABLE', where: 'ocp.config.yaml:2 (client.command)', says: expect.stringMatching(says) },
    ]);
  });
});

describe('ports of a client that runs already', () => {
  test('that somebody else has', async () => {
    const { port, close } = await listenOnLoopback(createServer());
    opened.push(close);
    const text = attached('    captureFile: journal.ndjson\n', port);
    const troubles = await troublesFor({ text, environment: { OCP_SECRET: 'a-secret' } });
    expect(troubles).toContainEqual(
      expect.objectContaining({ state: 'fault', code: 'PORT_IN_USE', where: 'ocp.config.yaml:4 (client.attach.primaryPort)' }),
    );
  });
});

describe('a business date of a client that runs already', () => {
  test.each([
    { date: '2027-03-01', code: 'DATE_OUTSIDE_CALENDAR' },
    { date: '2027-01-05', code: 'DATE_OUTSIDE_CALENDAR' },
    { date: '2026-04-11', code: 'NO_TRADING_DAY' },
  ])('$date', async ({ date, code }) => {
    const troubles = await troublesFor(await runsAlready('    captureFile: journal.ndjson\n', date));
    expect(troubles).toContainEqual(
      expect.objectContaining({ state: 'fault', code, where: 'ocp.config.yaml:7 (client.attach.businessDate)' }),
    );
  });
});

describe('a capture', () => {
  const table = `  capture:\n    kind: csv\n    form: book\n    columns: ${columns}\n`;
  const good = 'MKT,DAY,REF,BS,PRICE\nHK,2026-04-08,1,B,10.5\n';

  test('whose table lacks columns of the map, each by its key', async () => {
    const files = { 'sample.csv': 'MKT,DAY,BUYSELL,PRICE\nHK,2026-04-08,B,10\n' };
    const troubles = await troublesFor({ text: started(table), files, captureSample: 'sample.csv' });
    expect(troubles).toMatchObject([
      { code: 'CAPTURE_COLUMN_MISSING', where: 'ocp.config.yaml:7 (client.capture.columns.tradeReference)' },
    ]);
    expect(troubles[0]?.says).toContain('its columns are MKT, DAY, BUYSELL, PRICE');
    const priceless = { 'sample.csv': 'MKT,DAY,REF,BS\nHK,2026-04-08,1,B\n' };
    expect(await troublesFor({ text: started(table), files: priceless, captureSample: 'sample.csv' })).toMatchObject([
      { code: 'CAPTURE_COLUMN_MISSING', where: 'ocp.config.yaml:7 (client.capture.columns.price)' },
    ]);
  });

  test('that can be read says how much of it', async () => {
    const findings = await findingsFor({ text: started(table), files: { 'sample.csv': good }, captureSample: 'sample.csv' });
    expect(findings).toContainEqual({ state: 'good', says: 'the capture can be read: 1 records, as a book' });
  });

  test('that a client which runs already writes to nobody knows where', async () => {
    const inNoFolder = await troublesFor(await runsAlready('    captureFile: nowhere/journal.ndjson\n'));
    expect(inNoFolder).toMatchObject([{ code: 'CAPTURE_FOLDER_MISSING', where: 'ocp.config.yaml:8 (client.attach.captureFile)' }]);
    const files = '    captureFile: trades.csv\n    incidentsFile: nowhere/incidents.ndjson\n';
    const written = await runsAlready(`${files}${table}`);
    expect(await troublesFor({ ...written, files: { 'trades.csv': good } })).toMatchObject([
      { code: 'CAPTURE_FOLDER_MISSING', where: 'ocp.config.yaml:9 (client.attach.incidentsFile)' },
    ]);
  });

  test('behind an address at which nobody answers, or that is not found', async () => {
    const asked = (url: string) => `  capture: {kind: http, url: "${url}"}\n`;
    expect(await troublesFor(await runsAlready(asked('http://127.0.0.1:1/trades')))).toMatchObject([
      { state: 'fault', code: 'CAPTURE_UNREADABLE', where: 'ocp.config.yaml:8 (client.capture)' },
    ]);
    const { port, close } = await listenOnLoopback(createServer((_request, response) => void response.writeHead(404).end()));
    opened.push(close);
    const [notFound] = await troublesFor({ text: started(asked(`http://127.0.0.1:${port}/`)) });
    expect(notFound).toMatchObject({ state: 'warning', code: 'CAPTURE_NOT_YET', says: expect.stringContaining('answered 404, not 200') });
  });

  test('that a program prints without the column of the map', async () => {
    const printed = `  capture: {kind: command, form: book, command: [printf, 'MKT,DAY,REF,BS\\n'], columns: ${columns}}\n`;
    expect(await troublesFor({ text: started(printed) })).toMatchObject([{ state: 'fault', code: 'CAPTURE_COLUMN_MISSING' }]);
    const failing = `  capture: {kind: command, command: [sh, -c, 'echo no database >&2; exit 3']}\n`;
    expect(await troublesFor({ text: started(failing) })).toMatchObject([
      { state: 'warning', code: 'CAPTURE_NOT_YET', says: expect.stringContaining('no database') },
    ]);
  });
});

/** A file system of its own, so small that no case fits: only root may mount, and not in every container. */
const smallDisk = (): string | undefined => {
  const folder = join(folderOf({ text: '' }), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
};

const small = smallDisk();

describe('storage', () => {
  afterAll(() => {
    if (small !== undefined) execFileSync('umount', [small]);
  });

  (small === undefined ? test.skip : test)('that is full is told by who named the folder', async () => {
    const troubles = await troublesFor({ text: started(), flags: { reports: join(small ?? '', 'reports') } });
    expect(troubles).toMatchObject([{ state: 'fault', code: 'DISK_FULL', where: '--reports' }]);
    expect(troubles[0]?.says).toContain('too little for a single case');
  });

  test('in a place that is no folder', async () => {
    const troubles = await troublesFor({ text: started('report: {folder: ocp.config.yaml}\n') });
    expect(troubles).toMatchObject([{ code: 'REPORTS_UNWRITABLE', where: 'ocp.config.yaml:4 (report.folder)' }]);
  });
});

describe('a secret file', () => {
  const text =
    'target:\n  kind: url\n  url: http://127.0.0.1:1\ncredentials:\n  main:\n    clientId: bank\n    clientSecretFile: secret.txt\n';

  test('that others may read is warned of', async () => {
    const folder = folderOf({ text });
    writeFileSync(join(folder, 'secret.txt'), 'hush');
    chmodSync(join(folder, 'secret.txt'), 0o644);
    const troubles = await troublesFor({ text }, folder);
    expect(troubles).toContainEqual(
      expect.objectContaining({ state: 'warning', code: 'SECRET_FILE_OPEN', remedy: expect.stringContaining('chmod 600') }),
    );
  });

  test('that cannot be read is named by its key', async () => {
    const folder = folderOf({ text });
    mkdirSync(join(folder, 'secret.txt'));
    const troubles = await troublesFor({ text }, folder);
    expect(troubles).toContainEqual(
      expect.objectContaining({ state: 'fault', code: 'FILE_UNREADABLE', where: 'ocp.config.yaml:7 (credentials.main.clientSecretFile)' }),
    );
  });
});
