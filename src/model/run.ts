import type { Capability } from './case.ts';
import type { Delivery } from './client-case.ts';
import type { AbsentClientCapabilities } from './client-config.ts';
import type { ImageIdentity } from './container.ts';
import type { Waiver } from './waiver.ts';

/** What a server run was pointed at, without secrets. */
export type TargetDescription = {
  readonly kind: 'embedded' | 'url' | 'prism' | 'image';
  readonly primary: string;
  readonly secondary?: string;
  readonly token: string;
  readonly environment: string;
  readonly image?: ImageIdentity;
  /** Capability to reason. */
  readonly absent: Readonly<Partial<Record<Capability, string>>>;
};

/** Which client a run has tested. */
export type ClientDescription = {
  readonly kind: 'command' | 'attach' | 'image';
  /** The command, or where the client was attached to: for readers. */
  readonly says: string;
  readonly image?: ImageIdentity;
  /** Of a client that runs already. */
  readonly attached?: { readonly clientId: string; readonly port: number };
  readonly capture: string;
  readonly deliveries: readonly Delivery[];
  /** Capability to reason. */
  readonly absent: AbsentClientCapabilities;
};

/** What the run file says a run is to show. */
export type ReadinessClaim = {
  /** Id of a released requirement set, or the whole path of a set that its user wrote. */
  readonly set: string;
  /** For the form: who declares, and what was tested in which version. */
  readonly participant?: string;
  readonly system?: string;
  readonly version?: string;
  readonly contact?: string;
  /** Of the scorecards; English, where nothing is said. */
  readonly language?: 'en' | 'zh-Hant';
};

/** From 1 to `count`. */
export type ShardNumber = { readonly index: number; readonly count: number };

/** A part of a run that was split over several machines; the parts are merged into the whole. */
export type RunShard = ShardNumber & {
  /** Ids of the cases of all shards together, in catalogue order. */
  readonly of: readonly string[];
};

/** Which suite stored or packed something. Another one may judge, or put, the same otherwise. */
export type SuiteIdentity = { readonly suiteVersion: string; readonly specHash: string };

type AnyRun = SuiteIdentity & {
  readonly runId: string;
  readonly seed: number;
  readonly startedAt: string;
  /** The flags that say what was tested, without those that chose among the cases: with them a case is played again. */
  readonly arguments: readonly string[];
  /** Ids of the cases that were selected, in catalogue order. */
  readonly cases: readonly string[];
  /** Left out by a run of all that was selected. */
  readonly shard?: RunShard;
  readonly readiness?: ReadinessClaim;
  /** As the run file had them; left out by runs that are older than waivers. */
  readonly waivers?: readonly Waiver[];
};

export type ServerRun = AnyRun & { readonly subject: 'server'; readonly businessDate: string; readonly target: TargetDescription };

/** Each case of a client run has a market day of its own. */
export type ClientRunDescription = AnyRun & { readonly subject: 'client'; readonly client: ClientDescription };

export type RunDescription = ServerRun | ClientRunDescription;

export type ExitCode = 0 | 1 | 2 | 3;
