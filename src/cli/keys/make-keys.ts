import { createPublicKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, format, parse, resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { fingerprintOf, newKeyPair } from '../../evidence/package/signing-key.ts';

/** `keys new`: from a file name to two files and a fingerprint. */

const OWNER_ONLY = 0o600;

const publicFileFor = (privateFile: string): string => {
  const { dir, name, ext } = parse(privateFile);
  return format({ dir, name: `${name}.public`, ext: ext === '' ? '.pem' : ext });
};

/** A key that was lost cannot be made again, and nor can what it has signed. */
const refuseOverwriting = (file: string): void => {
  if (!existsSync(file)) return;
  throw new ConfigurationError({
    code: 'KEY_EXISTS',
    where: `--out ${file}`,
    says: `${file} is there already, and a key is never overwritten.`,
    remedy: 'Go on with that key, or name another file with --out.',
  });
};

export const makeKeys = async (out: string): Promise<void> => {
  const privateFile = resolve(out);
  const publicFile = publicFileFor(privateFile);
  for (const file of [privateFile, publicFile]) refuseOverwriting(file);
  const { privatePem, publicPem } = newKeyPair();
  try {
    await mkdir(dirname(privateFile), { recursive: true });
    await writeFile(privateFile, privatePem, { flag: 'wx', mode: OWNER_ONLY });
    await writeFile(publicFile, publicPem, { flag: 'wx' });
  } catch (cause) {
    throw new ConfigurationError({
      code: 'KEY_UNWRITABLE',
      where: `--out ${out}`,
      says: `The keys cannot be stored: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Name a file in a folder that you may write to.',
      cause,
    });
  }
  process.stdout.write(
    `private key   ${privateFile}  (keep it: it is not in any package, and nobody can make it again)\n` +
      `public key    ${publicFile}  (hand it to who checks your packages)\n` +
      `fingerprint   ${fingerprintOf(createPublicKey(publicPem))}\n`,
  );
};
