import { Command, InvalidArgumentError } from 'commander';
import type { Finish } from './main.ts';

/** `simulator`: the reference OCP alone, for those who write a client. */

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number.');
  return Number(text);
};

const port = (text: string): number => {
  const number = wholeNumber(text);
  if (number > 65_535) throw new InvalidArgumentError('expected a port, 0 to 65535; 0 lets the system choose.');
  return number;
};

const rate = (text: string): number => {
  if (!/^\d+(\.\d+)?$/.test(text))
    throw new InvalidArgumentError('expected decimals only, as 10 or 0.5: market seconds per real second, 0 stands still.');
  return Number(text);
};

export type SimulatorFlags = {
  readonly host: string;
  readonly port: number;
  readonly secondaryPort: number;
  readonly controlPort: number;
  readonly tls?: boolean;
  readonly mtls?: boolean;
  readonly seed: number;
  /** At 10 the trading day that starts at 10:15 lasts half an hour. */
  readonly rate: number;
  readonly date?: string;
  readonly clientSecretEnv?: string;
  readonly controlTokenEnv?: string;
  readonly quiet?: boolean;
};

export const simulatorCommand = (finish: Finish): Command =>
  new Command('simulator')
    .description('start the reference simulator, until Ctrl-C')
    .option('--host <address>', 'where it listens; 0.0.0.0 in a container', '127.0.0.1')
    .option('--port <port>', 'primary address', port, 0)
    .option('--secondary-port <port>', 'secondary address', port, 0)
    .option('--control-port <port>', 'control port, on loopback', port, 0)
    .option('--tls', 'serve https, with a certificate made now')
    .option('--mtls', 'serve https, and ask for a client certificate')
    .option('--seed <number>', 'same seed, same market', wholeNumber, 1)
    .option('--rate <number>', 'market seconds per real second; 0 stands still', rate, 10)
    .option('--date <date>', 'business date, a Hong Kong trading day of 2026 as YYYY-MM-DD')
    .option('--client-secret-env <variable>', "environment variable that fixes the demo client's secret; else it is new at every start")
    .option(
      '--control-token-env <variable>',
      'environment variable with the bearer token of the control port, which then listens at --host, too',
    )
    .option('--quiet', 'do not show requests')
    .action(async (flags: SimulatorFlags) => {
      const { runSimulator } = await import('./simulator/run-simulator.ts');
      await runSimulator(flags);
      finish(0);
    });
