import type { CapacityLoad } from '../model/capacity.ts';
import type { Capability, Hazard } from '../model/case.ts';
import type { Delivery } from '../model/client-case.ts';
import type { ClientConfig } from '../model/client-config.ts';
import type { ServerContainer } from '../model/container.ts';
import type { NegativeInputBudget } from '../model/input-rule.ts';
import type { ReadinessClaim, ShardNumber } from '../model/run.ts';
import type { IncidentHook } from '../model/target-config.ts';
import type { Family, Level } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import type { RunFileCredentialName } from './run-file.ts';

/**
 * A run as asked for, with defaults and paths settled. It holds no secret, only where each is found, so it may be
 * written down and handed to the processes that play the cases.
 */
export type RunConfig = {
  readonly subject: 'server';
  readonly target: TargetSettings;
  readonly absent: Readonly<Partial<Record<Capability, string>>>;
  readonly seed: number;
  /** The cases are played in an order that follows from the seed, and not in that of the catalogue. */
  readonly isRandomized: boolean;
  readonly limits: { readonly answerMs: number; readonly caseMs: number; readonly workers?: number };
  readonly negativeInput: NegativeInputBudget;
  readonly selection: Selection;
  /** What the capacity cases, where they are asked for, put on the target. */
  readonly capacity: CapacityLoad;
  readonly readiness?: ReadinessClaim;
  readonly waivers: readonly Waiver[];
  readonly report: ReportSettings;
  /** What repeats these settings on a command line, for the lines that say how to reproduce. */
  readonly arguments: readonly string[];
};

/** A run that judges a client, as asked for. */
export type ClientRunConfig = Pick<RunConfig, 'seed' | 'isRandomized' | 'selection' | 'readiness' | 'waivers' | 'report' | 'arguments'> & {
  readonly subject: 'client';
  readonly client: ClientConfig;
  readonly workers?: number;
};

export type ReportSettings = { readonly folder: Located; readonly singleFile: boolean; readonly historyFile?: string };

export type TargetSettings = { readonly kind: 'embedded' } | UrlSettings | PrismSettings | ImageSettings;

/** A server in a container: but for its address, which is found when it runs, a server at an address. */
export type ImageSettings = Omit<UrlSettings, 'kind' | 'url'> & {
  readonly kind: 'image';
  readonly container: ServerContainer;
  /** Where the one container of the run listens, once it does: for the processes that play the cases. */
  readonly running?: { readonly url: string; readonly secondaryUrl?: string; readonly seenSecretsFile?: string };
};

export type PrismSettings = {
  readonly kind: 'prism';
  /** Where the one Prism of the run listens, once it does: for the processes that play the cases. */
  readonly origin?: string;
};

export type UrlSettings = {
  readonly kind: 'url';
  readonly url: string;
  readonly secondaryUrl?: string;
  readonly tokenUrl?: string;
  readonly caFile?: Located;
  readonly clientCertificateFile?: Located;
  readonly clientKeyFile?: Located;
  readonly proxy?: string;
  readonly noProxy?: readonly string[];
  readonly incidents?: IncidentHook;
  readonly businessDate?: string;
  readonly credentials: { readonly main: CredentialSettings } & Readonly<Partial<Record<RunFileCredentialName, CredentialSettings>>>;
};

/** A value with the place that it came from, in the words of the person who gave it: `ocp.config.yaml:7 (target.caFile)`. */
export type Located = { readonly value: string; readonly where: string };

export type CredentialSettings = {
  readonly clientId: string;
  readonly secret:
    | { readonly kind: 'variable'; readonly variable: Located }
    | { readonly kind: 'file'; readonly file: Located }
    /** None is needed: the suite makes one up that nobody ever issued. */
    | { readonly kind: 'madeUp' }
    | { readonly kind: 'privateKey'; readonly file: Located; readonly keyId?: string; readonly algorithm: 'RS256' | 'PS256' | 'ES256' };
};

/** Which cases of the catalogue are played; what is left out is not restricted. */
export type Selection = {
  readonly cases?: readonly string[];
  readonly families?: readonly Family[];
  readonly levels?: readonly Level[];
  /** Of a client's cases. */
  readonly deliveries?: readonly Delivery[];
  /** Which part of them. */
  readonly shard?: ShardNumber;
  /** What may be done to a `url` target. An embedded one is spared capacity alone, which is measured only where it is asked for. */
  readonly allowed: readonly Hazard[] | 'everything' | 'everything-but-capacity';
  /** Cases of what a server without a capability must answer are left out, unless named, where it is not declared absent. */
  readonly declaredAbsent?: readonly Capability[];
};
