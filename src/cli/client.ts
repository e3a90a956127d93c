import { Command, Option } from 'commander';
import type { Flags } from '../config/flags.ts';
import { listedOption } from './listed-option.ts';
import type { Finish } from './main.ts';

/** `client`: judges a client. What its flags mean is told in src/config; this file only names them. */

type Options = Flags & { readonly config?: string; readonly mode?: readonly string[]; readonly watch?: true };

export const clientCommand = (finish: Finish): Command =>
  new Command('client')
    .description('judge a client: it is started against a simulator, case by case, as the run file says')
    .option('--config <file>', 'run file (ocp.config.yaml of this folder)')
    .option('--case <id>', 'only this case, in every delivery; several with commas or repeated, * for anything', listedOption)
    .option('--family <family>', 'only this family', listedOption)
    .option('--level <level>', 'only MUST, SHOULD or MAY', listedOption)
    .option('--delivery <delivery>', 'only pull, or only stream (also --mode)', listedOption)
    .addOption(new Option('--mode <delivery>', 'the same').argParser(listedOption).hideHelp())
    .option('--seed <number>', 'same seed, same run')
    .option('--shard <part>', 'only this part of them, as 2/3; "ocp-conformance merge" makes one run of all parts')
    .option('--randomize', 'cases in an order of chance, which follows from the seed')
    .option('--workers <number>', 'how many cases are played side by side')
    .option('--watch', "play again whenever something in the client's folder changes, until Ctrl-C")
    .option('--reports <folder>', 'where run folders go')
    .option('--no-single-file', 'an Allure report of many files, for a web server, instead of one that opens anywhere')
    .action(async (options: Options) => {
      const { config, mode, watch, ...rest } = options;
      const delivery = rest.delivery ?? mode;
      const flags = { ...rest, ...(delivery && { delivery }) };
      const request = { flags, workingFolder: process.cwd(), ...(config && { file: config }) };
      if (watch) {
        const { watchClient } = await import('./client/watch-client.ts');
        return finish(await watchClient(request));
      }
      const { runClient } = await import('./client/run-client.ts');
      finish(await runClient(request));
    });
