import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { manifestText } from './manifest.ts';
import { PACKAGE_LIMITS } from './package-problem.ts';
import {
  type Files,
  filesOf,
  fingerprint,
  inRun,
  makePackage,
  newFolder,
  signedFiles,
  TEXTS,
  verified,
  withBytes,
  writeFiles,
} from './testing/small-package.ts';

const VERDICT = inRun('verdicts/a.json');
const EXTRA = inRun('extra.txt');
const bytes = (text: string): Uint8Array => Buffer.from(text);

let file = '';
let files: Files = [];
beforeAll(async () => {
  file = (await makePackage()).file;
  files = await filesOf(file);
});

const problemsOf = async (path: string) => (await verified(path)).problems.map(({ kind, path: entry }) => `${kind}: ${entry}`);

const changed = (change: (path: string, content: Uint8Array) => Files): Promise<string> =>
  writeFiles(files.flatMap(([path, content]) => change(path, content)));

describe('a package as it was made', () => {
  test('is intact, and says whose key signed it', async () => {
    const { id } = await makePackage();
    expect(await verified(file)).toMatchObject({ problems: [], id, fingerprint });
  });

  test('is the same bytes when it is made again', async () => {
    const again = await makePackage();
    expect((await readFile(again.file)).equals(await readFile(file))).toBe(true);
  });
});

describe('each entry that does not fit is named', () => {
  test('changed', async () => {
    const path = await changed((name, content) => [[name, name === VERDICT ? bytes('{"verdict":"pass"}\n'.repeat(50)) : content]]);
    expect(await problemsOf(path)).toEqual([`changed: ${VERDICT}`]);
  });

  test('longer than the manifest says', async () => {
    const path = await changed((name, content) => [[name, name === VERDICT ? Buffer.concat([content, content]) : content]]);
    expect((await verified(path)).problems).toMatchObject([{ kind: 'changed', says: expect.stringContaining('more than the 950 bytes') }]);
  });

  test('missing', async () => {
    expect(await problemsOf(await changed((name, content) => (name === VERDICT ? [] : [[name, content]])))).toEqual([
      `missing: ${VERDICT}`,
    ]);
  });

  test.each(['manifest.json', 'manifest.sig', 'signer.pem'])('%s missing', async (missing) => {
    expect(await problemsOf(await changed((name, content) => (name === missing ? [] : [[name, content]])))).toContain(
      `missing: ${missing}`,
    );
  });

  test('added', async () => {
    const path = await writeFiles([...files, [EXTRA, bytes('x')]]);
    expect(await problemsOf(path)).toEqual([`added: ${EXTRA}`]);
  });

  test('a folder', async () => {
    expect(await problemsOf(await withBytes(await writeFiles([...files, [inRun('extra_'), bytes('')]]), 'extra_', 'extra/'))).toContain(
      `added: ${inRun('extra/')}`,
    );
  });

  test('there twice', async () => {
    const twice = await withBytes(
      await writeFiles([...files, [VERDICT.replace('a.json', 'b.json'), bytes('x')]]),
      'verdicts/b.json',
      'verdicts/a.json',
    );
    expect(await problemsOf(twice)).toContain(`duplicate: ${VERDICT}`);
  });

  test('there twice, for a system that does not tell capitals apart', async () => {
    expect(await problemsOf(await writeFiles([...files, [VERDICT.toUpperCase(), bytes('x')]]))).toContain(
      `duplicate: ${VERDICT.toUpperCase()}`,
    );
  });

  test.each(['../../etc/passwd', '/etc/passwd12345', 'C:/windows/x.dll', 'a/./b/../../../x', 'runs\\r\\..\\..\\x'])(
    'named %s, which would leave the folder',
    async (name) => {
      const good = 'x'.repeat(name.length);
      const path = await withBytes(await writeFiles([...files, [good, bytes('x')]]), good, name);
      expect(await problemsOf(path)).toContain(`unsafe name: ${name}`);
    },
  );
});

describe('the manifest and its signature', () => {
  const withManifest = (text: string): Promise<string> =>
    changed((name, content) => [[name, name === 'manifest.json' ? bytes(text) : content]]);

  const manifestNow = async () => {
    const { manifest } = await verified(file);
    if (manifest === undefined) throw new Error('no manifest');
    return manifest;
  };

  test('a changed manifest does not have its signature', async () => {
    const manifest = await manifestNow();
    const path = await withManifest(manifestText({ ...manifest, specs: { sha256: '0'.repeat(64) } }));
    expect(await problemsOf(path)).toEqual(['signature: manifest.sig']);
  });

  test('another way to write the same manifest is refused', async () => {
    const path = await withManifest(JSON.stringify(await manifestNow(), null, 2));
    expect((await verified(path)).problems).toMatchObject([{ path: 'manifest.json', says: expect.stringContaining('canonical form') }]);
  });

  test('a manifest that lists an entry twice is refused, though it is signed', async () => {
    const manifest = await manifestNow();
    const path = await writeFiles(signedFiles(files, { ...manifest, entries: [...manifest.entries, ...manifest.entries] }));
    expect((await verified(path)).problems).toMatchObject([{ says: 'it lists an entry twice' }]);
  });

  test('of a newer version nothing is said', async () => {
    const path = await withManifest(manifestText(await manifestNow()).replace('"version":1', '"version":2'));
    expect(await verified(path)).toEqual({ problems: [], newerVersion: '2' });
  });

  test('a key that is none is named', async () => {
    const path = await changed((name, content) => [[name, name === 'signer.pem' ? bytes('-----BEGIN PUBLIC KEY-----\n') : content]]);
    expect(await problemsOf(path)).toEqual(['signature: signer.pem']);
  });
});

describe('a damaged zip', () => {
  const written = async (content: Uint8Array): Promise<string> => {
    const path = join(await newFolder(), 'damaged.zip');
    await writeFile(path, content);
    return path;
  };

  test.each([0.1, 0.5, 0.9, 0.999])('cut to the share %d is not intact', async (share) => {
    const whole = await readFile(file);
    expect(await problemsOf(await written(whole.subarray(0, Math.floor(whole.length * share))))).not.toEqual([]);
  });

  test('with bytes before or behind it is not intact', async () => {
    const whole = await readFile(file);
    expect(await problemsOf(await written(Buffer.concat([whole, bytes('more')])))).not.toEqual([]);
    expect(await problemsOf(await written(Buffer.concat([bytes('PK\u0003\u0004'), whole])))).not.toEqual([]);
  });

  test('any byte turned over is found', async () => {
    const whole = await readFile((await makePackage({ ...TEXTS, [VERDICT]: 'a' })).file);
    const path = await written(whole);
    const unseen: number[] = [];
    for (const [index, byte] of whole.entries()) {
      await writeFile(path, whole.with(index, byte ^ 0xff));
      if ((await problemsOf(path)).length === 0) unseen.push(index);
    }
    expect(unseen).toEqual([]);
    // More than a thousand packages are verified.
  }, 120_000);

  test('what is no zip is refused, and so is what is not there', async () => {
    await expect(verified(await written(bytes('no zip at all')))).rejects.toThrow('is no zip file');
    await expect(verified('/no/such.zip')).rejects.toThrow('cannot be read');
    await expect(verified('/')).rejects.toThrow('is no file');
  });
});

describe('a package that promises too much', () => {
  test('an entry that unpacks to more than it says is not unpacked to its end', async () => {
    const path = await changed((name, content) => [[name, name === VERDICT ? new Uint8Array(50_000_000) : content]]);
    expect((await verified(path)).problems).toMatchObject([
      { kind: 'changed', path: VERDICT, says: expect.stringContaining('more than the') },
    ]);
  });

  test.each([
    { limits: { ...PACKAGE_LIMITS, entries: 2 }, says: 'holds 6 entries' },
    { limits: { ...PACKAGE_LIMITS, entryBytes: 100 }, says: '950 bytes are more than an entry may have' },
    { limits: { ...PACKAGE_LIMITS, wholeBytes: 100 }, says: 'more than a package may have' },
    { limits: { ...PACKAGE_LIMITS, manifestBytes: 100 }, says: 'larger than 100 bytes' },
  ])('beyond a limit: $says', async ({ limits, says }) => {
    const { problems } = await verified(file, limits);
    expect(problems.map((problem) => problem.says).join('\n')).toContain(says);
  });
});
