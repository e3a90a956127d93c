import { Command } from 'commander';
import type { Flags } from '../config/flags.ts';
import type { Finish } from './main.ts';
import { withTargetFlags } from './target-flags.ts';

/** `doctor`: looks at everything that a run hangs on and that is not the party under test, and says what to mend. */

type Options = Flags & {
  readonly config?: string;
  readonly client?: true;
  readonly server?: true;
  readonly captureSample?: string;
  readonly smoke: boolean;
  readonly json?: true;
};

export const doctorCommand = (finish: Finish): Command =>
  withTargetFlags(
    new Command('doctor').description(
      'look at run file, secrets, network, certificates, credentials and this machine, and say what to mend; exit code 2 where a run could not begin',
    ),
  )
    .option('--server', 'look at the server of the run file, where it names a client too')
    .option('--client', 'look at the client of the run file, where it names a server too')
    .option('--capture-sample <file>', "a capture that the client wrote before: the run file's settings are tried on it")
    .option('--reports <folder>', 'where run folders would go')
    .option('--no-smoke', 'play no case against the embedded simulator')
    .option('--json', 'as JSON')
    .action(async (options: Options) => {
      const { runDoctor } = await import('./doctor/run-doctor.ts');
      finish(await runDoctor(options, process.cwd()));
    });

export type { Options as DoctorOptions };
