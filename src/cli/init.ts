import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Finish } from './main.ts';

/** `init`: writes a run file, and for a client the script that starts it, and says what to do next. */
export const initCommand = (finish: Finish): Command =>
  new Command('init')
    .description('write a run file, and for a client the script that starts it; nothing that is there is overwritten')
    .argument('[folder]', 'where to', '.')
    .option('--client', 'for a client')
    .option('--server', 'for a server')
    .action(async (folder: string, options: { readonly client?: true; readonly server?: true }) => {
      const { runInit } = await import('./init/run-init.ts');
      await runInit({ folder: resolve(folder), ...options });
      finish(0);
    });
