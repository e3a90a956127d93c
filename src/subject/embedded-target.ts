import { randomBytes } from 'node:crypto';
import { ConfigurationError } from '../errors.ts';
import type { Capability } from '../model/case.ts';
import type { Incident, IncidentOutcome } from '../model/incident.ts';
import type { EmbeddedTargetConfig } from '../model/target-config.ts';
import { bringAbout } from '../simulator/incidents.ts';
import type { SimulatorOptions, TlsMode } from '../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../simulator/simulator.ts';
import { createWireClient } from '../wire/client/client.ts';
import type { Target } from './target.ts';
import type { TargetCredentials, TargetSession } from './target-session.ts';

/** A window so long that a burst reaches the limit within one, on a busy machine too. */
const LIMITS = { requestsPerWindow: 200, windowSeconds: 2 } as const;

/** Most cases have no use for TLS, and are the quicker without it. */
const TLS_FOR: Readonly<Partial<Record<Capability, TlsMode>>> = { tls: 'server', mutualTls: 'mutual' };

export type EmbeddedOptions = Omit<SimulatorOptions, 'control'>;

/** The simulator's clients under the names by which cases speak of them. */
const credentialsOf = ({ credentials }: RunningSimulator): TargetCredentials => ({
  main: credentials.main,
  other: credentials.other,
  locked: credentials.locked,
  expired: credentials.shortLived,
  tradeDataOnly: credentials.tradeDataOnly,
  referenceDataOnly: credentials.referenceDataOnly,
  wrong: { clientId: credentials.main.clientId, clientSecret: randomBytes(24).toString('base64url') },
});

/** What the market refuses is a value here, as it is from any other test system. */
const incidentIn = async ({ world }: RunningSimulator, incident: Incident): Promise<IncidentOutcome> => {
  try {
    bringAbout(world, incident);
    return { done: true };
  } catch (error) {
    if (error instanceof ConfigurationError) return { done: false, says: error.message };
    throw error;
  }
};

const sessionOf = (simulator: RunningSimulator): TargetSession => {
  const { primary, secondary, tokenUrl, caPem, clientCertificate } = simulator;
  const client = createWireClient({
    ...(caPem === undefined ? {} : { caPem }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
  });
  return {
    addresses: { primary, secondary, token: tokenUrl },
    credentials: credentialsOf(simulator),
    client,
    bringAbout: (incident) => incidentIn(simulator, incident),
    close: async () => {
      client.close();
      await simulator.stop();
    },
  };
};

/** Our own simulator, in this process: no case sees what another one left behind. */
export const openEmbeddedTarget = async (config: EmbeddedTargetConfig, options: EmbeddedOptions = {}): Promise<Target> => {
  const settings = {
    limits: LIMITS,
    ...options,
    seed: config.seed ?? options.seed ?? 1,
    tls: config.tls ?? options.tls ?? 'none',
    control: false,
  } satisfies SimulatorOptions;
  const open = new Set<TargetSession>();
  const start = async (simulator: RunningSimulator | undefined, tls: TlsMode): Promise<TargetSession> => {
    const session = sessionOf(simulator ?? (await startSimulator({ ...settings, tls })));
    open.add(session);
    const close = async () => {
      open.delete(session);
      await session.close();
    };
    return { ...session, close };
  };
  // The first simulator tells the business date, and then serves the first case.
  let first: RunningSimulator | undefined = await startSimulator(settings);
  const { businessDate } = first.world;
  return {
    description: {
      kind: 'embedded',
      primary: `embedded simulator, seed ${settings.seed}`,
      secondary: 'its second address',
      token: 'its token address',
      environment: 'TEST',
      absent: config.absent ?? {},
    },
    businessDate,
    startSession: (needs = []) => {
      const tls = needs.reduce<TlsMode>((mode, need) => TLS_FOR[need] ?? mode, settings.tls);
      if (tls !== settings.tls) return start(undefined, tls);
      const ready = first;
      first = undefined;
      return start(ready, tls);
    },
    close: async () => {
      await first?.stop();
      await Promise.all([...open].map((session) => session.close()));
    },
  };
};
