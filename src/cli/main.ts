import { Command, CommanderError } from 'commander';
import type { ExitCode } from '../model/run.ts';
import { casesCommand } from './cases.ts';
import { clientCommand } from './client.ts';
import { doctorCommand } from './doctor.ts';
import { initCommand } from './init.ts';
import { judgeCommand } from './judge.ts';
import { keysCommand } from './keys.ts';
import { mergeCommand } from './merge.ts';
import { packageCommand } from './package.ts';
import { exitCodeFor, problemText } from './problem-text.ts';
import { readinessCommand } from './readiness.ts';
import { reportCommand } from './report.ts';
import { serverCommand } from './server.ts';
import { simulatorCommand } from './simulator.ts';
import { specCommand } from './spec.ts';
import { suiteVersion } from './suite-version.ts';
import { verifyCommand } from './verify.ts';

/**
 * The command line. Each command is a file of its own and loads what it needs only when it runs: the simulator is ready
 * in half a second because Jest and Allure stay unread.
 */

/** How a command tells its exit code; commander's actions return nothing. */
export type Finish = (code: ExitCode | InterruptCode) => void;

/** As shells count: 128 and the number of the signal. */
export type InterruptCode = 129 | 130 | 143;

const programFor = (finish: Finish): Command => {
  const program = new Command('ocp-conformance')
    .description(
      'Judges servers and clients of the Orion Cash Platform API, and says which rule each verdict rests on.\nNot affiliated with HKEX; a result is not a certification by HKEX.',
    )
    .version(suiteVersion())
    .option('--debug', 'show stack traces')
    .configureHelp({ showGlobalOptions: true });
  const commands = [
    initCommand,
    doctorCommand,
    serverCommand,
    clientCommand,
    simulatorCommand,
    casesCommand,
    judgeCommand,
    mergeCommand,
    readinessCommand,
    reportCommand,
    packageCommand,
    verifyCommand,
    keysCommand,
    specCommand,
  ];
  for (const command of commands) program.addCommand(command(finish));
  return program;
};

/** Commander's own errors were printed by commander. Its help is no error. */
const usageCode = (error: CommanderError): ExitCode => (error.exitCode === 0 ? 0 : 2);

const overrideExits = (command: Command): void => {
  command.exitOverride().showHelpAfterError('(--help shows what there is)').showSuggestionAfterError();
  for (const child of command.commands) overrideExits(child);
};

export const main = async (argv: readonly string[]): Promise<number> => {
  let exitCode: number = 0;
  const program = programFor((code) => {
    exitCode = code;
  });
  overrideExits(program);
  // Whoever read our output has gone (as "head" does when it has enough): end as a shell expects it.
  process.stdout.on('error', () => process.exit(141));
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error);
    process.stderr.write(problemText(error, argv.includes('--debug')));
    return exitCodeFor(error);
  }
};
