import { Command } from 'commander';
import type { Flags } from '../config/flags.ts';
import { listedOption } from './listed-option.ts';
import type { Finish } from './main.ts';
import { withTargetFlags } from './target-flags.ts';

/** `server`: judges a server. What its flags mean is told in src/config/flags.ts; this file only names them. */

export const serverCommand = (finish: Finish): Command =>
  withTargetFlags(
    new Command('server').description('judge a server: the embedded reference simulator, or the one that the run file or --url names'),
  )
    .option('--seed <number>', 'same seed, same run')
    .option('--shard <part>', 'only this part of them, as 2/3; "ocp-conformance merge" makes one run of all parts')
    .option('--randomize', 'cases in an order of chance, which follows from the seed')
    .option('--case <id>', 'only this case; several with commas or repeated, * for anything', listedOption)
    .option('--family <family>', 'only this family', listedOption)
    .option('--level <level>', 'only MUST, SHOULD or MAY', listedOption)
    .option('--allow <hazard>', 'what a url target is otherwise spared: negative-input, load, capacity, bad-credentials', listedOption)
    .option('--examples <number>', 'bad requests for each rule of generated negative input')
    .option('--workers <number>', 'how many areas are played side by side')
    .option('--reports <folder>', 'where run folders go')
    .option('--no-single-file', 'an Allure report of many files, for a web server, instead of one that opens anywhere')
    .action(async (options: Flags & { readonly config?: string }) => {
      const { runServer } = await import('./server/run-server.ts');
      const { config, ...flags } = options;
      finish(await runServer({ flags, workingFolder: process.cwd(), ...(config && { file: config }) }));
    });
