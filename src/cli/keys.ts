import { Command } from 'commander';
import type { Finish } from './main.ts';

/** `keys`: the pair of keys that signs evidence packages. */
export const keysCommand = (finish: Finish): Command => {
  const keys = new Command('keys').description('keys that sign evidence packages');
  keys
    .command('new')
    .description('make an Ed25519 key pair: a private key that only you can read, a public one to hand on')
    .option('--out <file>', 'file of the private key; the public one goes beside it', 'ocp-signing-key.pem')
    .action(async ({ out }: { readonly out: string }) => {
      const { makeKeys } = await import('./keys/make-keys.ts');
      await makeKeys(out);
      finish(0);
    });
  keys
    .command('show')
    .description('print the fingerprint of a key, private or public')
    .argument('<file>', 'PEM file')
    .action(async (file: string) => {
      const { fingerprintOf, readPublicKey } = await import('../evidence/package/signing-key.ts');
      process.stdout.write(`${fingerprintOf(readPublicKey(file))}\n`);
      finish(0);
    });
  return keys;
};
