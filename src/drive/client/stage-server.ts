import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivery } from '../../model/client-case.ts';
import type { Stage, StageCredential } from '../../model/stage.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/simulator.ts';
import { worldOptionsOf } from './stage-market.ts';

/** The simulator of one client case, and what its client is told of it. */

export type StageServerHooks = Required<Pick<SimulatorOptions, 'onRequest' | 'onConnection' | 'onFault'>>;

/** A client gives a stream up after three of these: not because a busy machine held us up for a second. */
const USUAL_HEARTBEAT_MS = 1_000;

/** Where silence is what a case is about. */
export const QUICK_HEARTBEAT_MS = 400;

export const startStageServer = (stage: Stage, seed: number, hooks: StageServerHooks): Promise<RunningSimulator> => {
  const { tls = 'none', certificate, oldVersions, isPlain, tokenLifetimeSeconds, limits, timers } = stage.server ?? {};
  return startSimulator({
    seed,
    tls,
    tlsFlaws: {
      ...(certificate === undefined ? {} : { certificate }),
      ...(oldVersions === undefined ? {} : { oldVersions }),
      ...(isPlain === undefined ? {} : { plain: 'both' }),
      // Whether it shows one is for the evidence to say: a client that shows none must not just fail to connect.
      isClientCertificateOptional: true,
    },
    faults: stage.faults ?? [],
    worldOptions: worldOptionsOf(stage.day),
    ...(tokenLifetimeSeconds === undefined ? {} : { tokenLifetimeSeconds }),
    ...(limits === undefined ? {} : { limits }),
    timers: { heartbeatIntervalMs: stage.heartbeatIntervalMs ?? USUAL_HEARTBEAT_MS, ...timers },
    ...hooks,
  });
};

export type LaunchCredential = { readonly clientId: string; readonly clientSecret: string; readonly privateKeyPem?: string };

/** A wrong secret is a real client's with a secret that nobody issued. */
export const credentialOf = ({ credentials }: RunningSimulator, name: StageCredential): LaunchCredential => {
  if (name === 'wrong') return { clientId: credentials.main.clientId, clientSecret: randomBytes(24).toString('base64url') };
  return name === 'privateKey' ? credentials.main : credentials[name];
};

export type LaunchInput = {
  readonly stage: Stage;
  readonly simulator: RunningSimulator;
  readonly credential: LaunchCredential;
  readonly delivery: Delivery;
  readonly folder: string;
};

const writeFiles = async (folder: string, files: Readonly<Record<string, string | undefined>>): Promise<void> => {
  await Promise.all(
    Object.entries(files).flatMap(([name, text]) => (text === undefined ? [] : [writeFile(join(folder, name), text, { mode: 0o600 })])),
  );
};

/** The launch contract, as docs/test-my-client.md tells it; where to record and to keep state is the session's business. */
export const launchEnvironment = async (input: LaunchInput): Promise<Readonly<Record<string, string>>> => {
  const { stage, simulator, credential, delivery, folder } = input;
  const { caPem, clientCertificate } = simulator;
  const isByKey = stage.credential === 'privateKey';
  const isMutual = stage.server?.tls === 'mutual';
  await writeFiles(folder, {
    'ca.pem': caPem,
    'client.pem': isMutual ? clientCertificate?.certPem : undefined,
    'client.key': isMutual ? clientCertificate?.keyPem : undefined,
    'assertion.key': isByKey ? credential.privateKeyPem : undefined,
  });
  const given = (address: string): string => (stage.server?.isPlain ? address.replace(/^http:/, 'https:') : address);
  return {
    OCP_BASE_URL: given(simulator.primary),
    ...(stage.server?.hasSecondary === false ? {} : { OCP_SECONDARY_URL: given(simulator.secondary) }),
    OCP_TOKEN_URL: given(simulator.tokenUrl),
    OCP_CLIENT_ID: credential.clientId,
    ...(isByKey ? { OCP_CLIENT_KEY_FILE: join(folder, 'assertion.key') } : { OCP_CLIENT_SECRET: credential.clientSecret }),
    ...(caPem === undefined ? {} : { OCP_CA_FILE: join(folder, 'ca.pem') }),
    ...(isMutual ? { OCP_CLIENT_CERT_FILE: join(folder, 'client.pem'), OCP_CLIENT_CERT_KEY_FILE: join(folder, 'client.key') } : {}),
    OCP_ENVIRONMENT: 'TEST',
    OCP_DELIVERY: delivery,
    OCP_BUSINESS_DATE: stage.day.businessDate,
  };
};
