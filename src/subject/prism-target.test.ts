import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startPrism } from './prism/start-prism.ts';
import { openTarget } from './target.ts';

const documents = fileURLToPath(new URL('../../specs/openapi', import.meta.url));

const left: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of left.splice(0)) await undo();
});

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocp-prism-test-'));
  left.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Our documents with one text replaced by another throughout a file. */
const changedDocuments = async (file: string, from: string, to: string): Promise<string> => {
  const folder = await newFolder();
  await cp(documents, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replaceAll(from, to));
  return folder;
};

const isAnswered = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** Where the Prism of this origin keeps its document and its output. */
const foldersOf = async (origin: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of await readdir(tmpdir())) {
    const log = name.startsWith('ocp-prism-') ? await readFile(join(tmpdir(), name, 'prism.log'), 'utf8').catch(() => '') : '';
    if (log.includes(origin)) found.push(name);
  }
  return found;
};

const refusal = (opening: Promise<unknown>) =>
  opening.then(
    () => ({ code: 'opened', where: '', message: '', remedy: '' }),
    ({ code, where, message, remedy }) => ({ code, where, message, remedy }),
  );

describe('a prism target', () => {
  test('serves the examples of all services at one origin, keeps its output, and leaves nothing running', async () => {
    const folder = await newFolder();
    const target = await openTarget({ kind: 'prism', documents }, { folder });
    const { addresses } = await target.startSession();
    expect(target.businessDate).toBe('2026-04-08');
    expect(target.description).toMatchObject({
      kind: 'prism',
      environment: 'TEST',
      absent: { state: expect.stringContaining('examples') },
    });
    const keys = await fetch(`${addresses.primary}/oauth2/jwks`);
    expect(keys.status).toBe(200);
    // An example of these would be untrue of every answer.
    expect(keys.headers.get('content-encoding')).toBeNull();
    expect(Math.abs(Date.now() - Date.parse(keys.headers.get('date') ?? ''))).toBeLessThan(60_000);

    const again = await openTarget({ kind: 'prism', documents, origin: addresses.primary });
    await again.close();
    expect(await isAnswered(addresses.primary)).toBe(true);
    await target.close();
    expect(await isAnswered(addresses.primary)).toBe(false);
    expect(await readFile(join(folder, 'prism.log'), 'utf8')).toContain('get /oauth2/jwks');
    expect(await readFile(join(folder, 'openapi.yaml'), 'utf8')).toContain('/reference-data/v1/business-dates/{businessDate}:');
  });

  test('whose Prism ends by itself is a defect of the run, not a verdict, and leaves no file', async () => {
    const target = await openTarget({ kind: 'prism', documents });
    const { addresses } = await target.startSession();
    // Prism 5.16 does not survive a path that cannot be decoded.
    await fetch(`${addresses.primary}/trade-data/v1/channels/%E0%A4%A/events`, { headers: { Authorization: 'Bearer x' } }).catch(() => {});
    expect(await foldersOf(addresses.primary)).toHaveLength(1);
    await expect(target.close()).rejects.toMatchObject({ name: 'HarnessError', code: 'PRISM_ENDED' });
    expect(await foldersOf(addresses.primary)).toEqual([]);
  });
});

describe('a Prism that does not start is told', () => {
  test('because it is not there', async () => {
    const command = join(await newFolder(), 'prism.js');
    expect(await refusal(startPrism({ documents, folder: await newFolder(), command }))).toMatchObject({
      code: 'PRISM_MISSING',
      where: 'target.kind: prism',
      remedy: expect.stringContaining('npm ci'),
    });
  });

  test('because it ends at once', async () => {
    const folder = await newFolder();
    const command = join(folder, 'prism.js');
    await writeFile(command, "console.error('Error: no memory left');\nprocess.exit(7);\n");
    const told = await refusal(startPrism({ documents, folder, command }));
    expect(told).toMatchObject({ code: 'PRISM_FAILED', where: 'target.kind: prism' });
    expect(told.message).toBe('The Prism mock did not start: it ended with exit code 7. It said: Error: no memory left');
    expect(told.remedy).toContain(join(folder, 'prism.log'));
  });

  test('because it cannot read the documents', async () => {
    const broken = await changedDocuments('trade-data.yaml', 'components/events.yaml#/ChannelList', 'components/events.yaml#/NoSuchList');
    const told = await refusal(startPrism({ documents: broken, folder: await newFolder() }));
    expect(told).toMatchObject({ code: 'PRISM_FAILED' });
    expect(told.message).toContain('NoSuchList');
  });

  test('and examples that give no business date are told as such', async () => {
    const pending = await changedDocuments('trade-data.yaml', 'state: OPEN', 'state: PENDING');
    const closed = await readFile(join(pending, 'trade-data.yaml'), 'utf8');
    await writeFile(join(pending, 'trade-data.yaml'), closed.replaceAll('state: CLOSED', 'state: PENDING'));
    expect(await refusal(openTarget({ kind: 'prism', documents: pending }))).toMatchObject({
      code: 'PRISM_UNUSABLE',
      where: 'target.kind: prism',
      remedy: expect.stringContaining('examples'),
    });
  });
});
