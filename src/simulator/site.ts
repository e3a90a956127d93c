import type { ChannelTimers } from '../model/event.ts';
import type { ClientRegister, SimulatorCredential } from './credentials.ts';
import type { Address } from './exchange/call.ts';
import type { CursorSealer } from './exchange/cursor.ts';
import type { PageCache } from './exchange/page-cache.ts';
import type { RateLimiter } from './exchange/rate-limit.ts';
import type { FaultSchedule } from './faults/schedule.ts';
import type { Arrival } from './options.ts';
import type { World } from './state/world.ts';
import type { StreamRegistry } from './streams/registry.ts';
import type { AssertionVerifier } from './tokens/assertion.ts';
import type { TokenStore } from './tokens/token-store.ts';
import type { WireLog } from './wire-log/wire-log.ts';

/** The whole state behind both addresses: whoever holds this can answer any request. */
export type Site = {
  /** Replaced as a whole when the control port loads a stage. */
  readonly world: () => World;
  readonly timers: ChannelTimers;
  /** Where an address is reached, once it is open. */
  readonly origin: (address: Address) => string;
  /** Who is served when a fault skips authorization. */
  readonly main: SimulatorCredential;
  readonly clients: ClientRegister;
  readonly verifyAssertion: AssertionVerifier;
  readonly tokens: TokenStore;
  readonly limiter: RateLimiter;
  readonly cursors: CursorSealer;
  readonly pages: PageCache;
  readonly streams: StreamRegistry;
  readonly schedule: FaultSchedule;
  readonly wireLog: WireLog;
  readonly onRequest: ((arrival: Arrival) => void) | undefined;
};
