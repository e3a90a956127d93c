import type { PlantedFault } from '../model/fault.ts';
import { type CertificateSet, type KeyAndCertificate, makeCertificates, type TlsMaterial } from '../wire/listener/certificates.ts';
import { type Listener, openListener } from '../wire/listener/listen.ts';
import { type CheckedControl, checkControlOptions, openControl } from './control/control.ts';
import {
  type Credentials,
  createClientRegister,
  createCredentials,
  createLoadCredentials,
  type SimulatorCredential,
} from './credentials.ts';
import type { Address } from './exchange/call.ts';
import { createCursorSealer } from './exchange/cursor.ts';
import { createPageCache } from './exchange/page-cache.ts';
import { createRateLimiter } from './exchange/rate-limit.ts';
import { refusalText } from './exchange/refused.ts';
import { serve } from './exchange/serve.ts';
import { createFaultSchedule } from './faults/schedule.ts';
import { defaultLimits, defaultTimers, type SimulatorOptions } from './options.ts';
import type { Site } from './site.ts';
import type { World } from './state/world.ts';
import type { WorldOptions } from './state/world-options.ts';
import { createStreamRegistry } from './streams/registry.ts';
import { createAssertionVerifier } from './tokens/assertion.ts';
import { createTokenStore } from './tokens/token-store.ts';
import { createWireLog, type WireLogEntry } from './wire-log/wire-log.ts';
import { holdWorld, type WorldHolder } from './world-holder.ts';

/**
 * The reference OCP: conforming handlers over a seeded market, at two addresses that share everything. It knows nothing of
 * cases, checks or verdicts.
 */

export type RunningSimulator = {
  readonly primary: string;
  readonly secondary: string;
  readonly tokenUrl: string;
  readonly controlUrl?: string;
  readonly caPem?: string;
  readonly clientCertificate?: KeyAndCertificate;
  readonly credentials: Credentials;
  readonly loadCredentials: readonly SimulatorCredential[];
  /** The current world; another one after a stage was loaded. */
  readonly world: World;
  /** Another world takes the place of the current one: its streams end, and its pages are forgotten. Tokens and faults stay. */
  readonly load: (options: Partial<WorldOptions>) => void;
  readonly plant: (fault: PlantedFault) => void;
  readonly clearFaults: () => void;
  readonly wireLog: () => readonly WireLogEntry[];
  /** Nobody answers at this address until it is brought up again. */
  readonly takeDown: (address: Address) => void;
  readonly bringUp: (address: Address) => void;
  readonly stop: () => Promise<void>;
};

type Ground = {
  readonly site: Site;
  readonly worlds: WorldHolder;
  readonly credentials: Credentials;
  readonly load: readonly SimulatorCredential[];
};

const prepare = (options: SimulatorOptions, origins: readonly string[]): Ground => {
  const seed = options.seed ?? 1;
  const credentials = createCredentials(options);
  const load = createLoadCredentials(options.loadClients ?? 0, credentials.main);
  const clients = createClientRegister([...Object.values(credentials), ...load]);
  const tokens = createTokenStore();
  const pages = createPageCache();
  const streams = createStreamRegistry();
  const wireLog = createWireLog({ tokens, onExchange: options.onExchange });
  const worlds = holdWorld({ seed, onDefect: wireLog.recordDefect, ...options.worldOptions }, () => {
    streams.endAll('SERVER_SHUTDOWN');
    pages.clear();
  });
  const site: Site = {
    world: worlds.current,
    timers: { ...defaultTimers, ...options.timers },
    origin: (address) => origins[address === 'primary' ? 0 : 1] ?? '',
    main: credentials.main,
    clients,
    verifyAssertion: createAssertionVerifier({ register: clients, audiences: () => origins.map(tokenUrlOf) }),
    tokens,
    limiter: createRateLimiter(options.limits ?? defaultLimits),
    cursors: createCursorSealer(seed, options.worldOptions?.areIdsOpaque),
    pages,
    streams,
    schedule: createFaultSchedule(options.onFault),
    wireLog,
    onRequest: options.onRequest,
  };
  for (const planted of options.faults ?? []) site.schedule.plant(planted);
  return { site, worlds, credentials, load };
};

type Tls = { readonly certificates: CertificateSet | undefined; readonly material: { readonly tls?: TlsMaterial } };

const prepareTls = async (options: SimulatorOptions, host: string): Promise<Tls> => {
  const mode = options.tls ?? 'none';
  const { certificate, oldVersions, isClientCertificateOptional = false } = options.tlsFlaws ?? {};
  if (mode === 'none') return { certificates: undefined, material: {} };
  const certificates = await makeCertificates(host, certificate);
  const mutual = mode === 'mutual' ? { clientCaPem: certificates.caPem, isClientCertificateOptional } : {};
  const versions = oldVersions === undefined ? {} : { oldVersions };
  return { certificates, material: { tls: { ...certificates.server, ...mutual, ...versions } } };
};

const tokenUrlOf = (origin: string): string => `${origin}/oauth2/token`;

const stopAll = async ({ site, worlds }: Ground, listeners: readonly Listener[]): Promise<void> => {
  site.streams.endAll('SERVER_SHUTDOWN');
  worlds.current().stop();
  // What was just written leaves with the end of this turn; only then may connections be closed.
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.all(listeners.map((listener) => listener.close()));
};

const isPlain = ({ tlsFlaws }: SimulatorOptions, address: Address): boolean => tlsFlaws?.plain === 'both' || tlsFlaws?.plain === address;

const listenAt = (options: SimulatorOptions, ground: Ground, tls: Tls['material']) => (address: Address) => {
  const { onConnection } = options;
  return openListener({
    host: options.host ?? '127.0.0.1',
    port: options.ports?.[address] ?? 0,
    ...(isPlain(options, address) ? {} : tls),
    onRequest: (request, response) => serve({ site: ground.site, address, request, response }),
    onRefused: refusalText,
    ...(onConnection === undefined ? {} : { onConnection: (connection) => onConnection(address, connection) }),
  });
};

type Addresses = { readonly primary: Listener; readonly secondary: Listener; readonly control: Listener | undefined };

/** All or none: where one cannot be opened, the others are closed again, so that nothing keeps the process. */
const openAll = async (
  ground: Ground,
  listen: (address: Address) => Promise<Listener>,
  control: CheckedControl | false,
): Promise<Addresses> => {
  const opened: Listener[] = [];
  const keep = async (opening: Promise<Listener>): Promise<Listener> => {
    const listener = await opening;
    opened.push(listener);
    return listener;
  };
  try {
    const primary = await keep(listen('primary'));
    const secondary = await keep(listen('secondary'));
    return { primary, secondary, control: control === false ? undefined : await keep(openControl(control, ground.site, ground.worlds)) };
  } catch (error) {
    await stopAll(ground, opened);
    throw error;
  }
};

const describe = (ground: Ground, { primary, secondary }: Addresses, certificates: CertificateSet | undefined) => ({
  primary: primary.origin,
  secondary: secondary.origin,
  tokenUrl: tokenUrlOf(primary.origin),
  ...(certificates === undefined ? {} : { caPem: certificates.caPem, clientCertificate: certificates.client }),
  credentials: ground.credentials,
  loadCredentials: ground.load,
  get world() {
    return ground.worlds.current();
  },
  load: ground.worlds.load,
  plant: ground.site.schedule.plant,
  clearFaults: ground.site.schedule.clear,
  wireLog: ground.site.wireLog.read,
  takeDown: (address: Address) => (address === 'primary' ? primary : secondary).takeDown(),
  bringUp: (address: Address) => (address === 'primary' ? primary : secondary).bringUp(),
});

export const startSimulator = async (options: SimulatorOptions = {}): Promise<RunningSimulator> => {
  const controlOptions = checkControlOptions(options.control ?? false);
  const origins: string[] = [];
  const ground = prepare(options, origins);
  const tls = await prepareTls(options, options.host ?? '127.0.0.1');
  const addresses = await openAll(ground, listenAt(options, ground, tls.material), controlOptions);
  const { primary, secondary, control } = addresses;
  origins.push(primary.origin, secondary.origin);
  const listeners = control === undefined ? [primary, secondary] : [primary, secondary, control];
  const described = describe(ground, addresses, tls.certificates);
  return Object.defineProperties(
    { ...described, ...(control === undefined ? {} : { controlUrl: control.origin }), stop: () => stopAll(ground, listeners) },
    { world: { get: ground.worlds.current, enumerable: true } },
  );
};
