import { resolve } from 'node:path';
import { Command } from 'commander';
import type { InitFlags } from './init/answers.ts';
import { listedOption, repeatedOption } from './listed-option.ts';
import type { Finish } from './main.ts';

/** `init`: asks what is under test, or takes it from flags, writes a run file, and says what to do next. */

export const initCommand = (finish: Finish): Command =>
  new Command('init')
    .description('write a run file: at a terminal it asks, and each flag answers a question; nothing that is there is overwritten')
    .argument('[folder]', 'where to', '.')
    .option('--client', 'for a client')
    .option('--server', 'for a server')
    .option('--yes', 'ask nothing, at a terminal either')
    .option('--target <kind>', 'of a server: embedded, url, image or prism')
    .option('--url <address>', 'address of the server')
    .option('--image <name>', 'image of a server in a container')
    .option('--image-port <port>', 'at which it listens, within the container')
    .option('--secondary-url <address>', 'its secondary address')
    .option('--token-url <address>', 'its token endpoint, whole')
    .option('--ca-file <file>', 'certificate authorities to trust, PEM')
    .option('--proxy <address>', 'HTTP proxy on the way to it')
    .option('--client-id <id>', 'client id that signs the requests, or that a client which runs already shows')
    .option('--client-secret-env <variable>', 'environment variable that holds its secret')
    .option('--private-key-file <file>', 'in the place of a secret: the key that signs client assertions, PEM')
    .option('--command <command>', 'what starts the client')
    .option('--attach-port <port>', 'in its place, for a client that runs already: the port of this machine to which it is set')
    .option('--business-date <date>', 'from which on it follows channels, YYYY-MM-DD')
    .option('--delivery <delivery>', 'how the client gets its events: pull, stream, or both with a comma', listedOption)
    .option('--capture <kind>', 'where it records: journal, csv, http or command')
    .option('--capture-file <file>', 'the file in which a client that runs already records')
    .option('--capture-url <address>', 'of a capture of kind http')
    .option('--capture-command <command>', 'of a capture of kind command')
    .option('--absent <capability=reason>', 'what is lacking, and why; may be repeated', repeatedOption)
    .option('--readiness-set <id>', 'frozen requirement set by which readiness is told')
    .action(async (folder: string, flags: InitFlags) => {
      const { runInit } = await import('./init/run-init.ts');
      await runInit({ folder: resolve(folder), flags });
      finish(0);
    });
