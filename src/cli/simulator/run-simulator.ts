import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/simulator.ts';
import { paintFor } from '../paint.ts';
import type { SimulatorFlags } from '../simulator.ts';
import { type CertificateFiles, exchangeLineText, welcomeText } from './welcome-text.ts';

/** Starts the simulator and keeps it until somebody stops it. Loads nothing of the suite. */

const secretIn = (flag: string, variable: string | undefined): string | undefined => {
  if (variable === undefined) return undefined;
  const secret = process.env[variable];
  if (secret) return secret;
  throw new ConfigurationError({
    code: 'SECRET_MISSING',
    where: `${flag} ${variable}`,
    says: `The environment variable ${variable} is not set, or empty.`,
    remedy: `Set it, or leave ${flag} out.`,
  });
};

const tlsOf = ({ tls, mtls }: SimulatorFlags): 'none' | 'server' | 'mutual' => {
  if (mtls) return 'mutual';
  return tls ? 'server' : 'none';
};

const optionsOf = (flags: SimulatorFlags): SimulatorOptions => {
  const paint = paintFor(process.stdout);
  const clientSecret = secretIn('--client-secret-env', flags.clientSecretEnv);
  const token = secretIn('--control-token-env', flags.controlTokenEnv);
  return {
    host: flags.host,
    seed: flags.seed,
    tls: tlsOf(flags),
    ports: { primary: flags.port, secondary: flags.secondaryPort },
    control: { port: flags.controlPort, ...(token !== undefined && { token, host: flags.host }) },
    worldOptions: {
      ...(flags.date === undefined ? {} : { businessDate: flags.date }),
      rate: flags.rate,
    },
    ...(clientSecret !== undefined && { clientSecret }),
    ...(flags.quiet ? {} : { onExchange: (line) => process.stdout.write(`${exchangeLineText(line, paint)}\n`) }),
  };
};

/** curl and other clients want files. The keys in them open nothing but this simulator, and go with it. */
const writeCertificates = async ({ caPem, clientCertificate }: RunningSimulator): Promise<CertificateFiles | undefined> => {
  if (caPem === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'ocp-simulator-'));
  const files = { folder, ca: join(folder, 'ca.pem'), certificate: join(folder, 'client.pem'), key: join(folder, 'client-key.pem') };
  await writeFile(files.ca, caPem);
  if (clientCertificate) {
    await writeFile(files.certificate, clientCertificate.certPem);
    await writeFile(files.key, clientCertificate.keyPem, { mode: 0o600 });
  }
  return files;
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** The market knows no flags: whoever typed one should find it named. */
const inFlags = (error: unknown, { date }: SimulatorFlags): unknown => {
  if (!(error instanceof ConfigurationError) || error.code !== 'BUSINESS_DATE_UNKNOWN') return error;
  const { code, message, remedy } = error;
  return new ConfigurationError({ code, where: `--date ${date}`, says: message, remedy, cause: error });
};

const start = async (flags: SimulatorFlags): Promise<RunningSimulator> => {
  try {
    return await startSimulator(optionsOf(flags));
  } catch (error) {
    throw inFlags(error, flags);
  }
};

export const runSimulator = async (flags: SimulatorFlags): Promise<void> => {
  const simulator = await start(flags);
  // Only now: where the start fails, a signal ends the process as usual.
  const stopped = untilStopped();
  const files = await writeCertificates(simulator);
  process.stdout.write(welcomeText(simulator, { files, isMutual: flags.mtls ?? false, seed: flags.seed }));
  await stopped;
  await simulator.stop();
  if (files) await rm(files.folder, { recursive: true, force: true });
  process.stdout.write('\nStopped.\n');
};
