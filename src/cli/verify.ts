import { Command } from 'commander';
import type { Finish } from './main.ts';

type Options = {
  readonly key?: string;
  readonly fingerprint?: string;
  readonly id?: string;
  readonly judge?: boolean;
  readonly unpack?: string;
};

/** `verify`: whether an evidence package is what its signer made. Needs no network, and nothing but the file. */
export const verifyCommand = (finish: Finish): Command =>
  new Command('verify')
    .description('check an evidence package: each entry, the signature, and whose it is; offline')
    .argument('<package>', 'the zip')
    .option('--key <file>', 'public key of the signer')
    .option('--fingerprint <text>', "fingerprint of the signer's key, in the place of --key")
    .option('--id <id>', 'the id that stands on the form')
    .option('--judge', 'judge every case again, from the evidence in the package, where it is intact')
    .option('--unpack <folder>', 'unpack it into this new folder, where it is intact')
    .action(async (file: string, options: Options) => {
      const { runVerify } = await import('./verify/run-verify.ts');
      finish(await runVerify(file, options));
    });
