import type { CapacityLoad } from '../model/capacity.ts';
import type { Capability, Hazard } from '../model/case.ts';
import type { NegativeInputBudget } from '../model/input-rule.ts';
import type { ReadinessClaim } from '../model/run.ts';
import type { Family } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import type { RunFileClient } from './run-file-client.ts';
import type { RunFileServerImage } from './run-file-image.ts';

/**
 * The run file as a person writes it: the shape that specs/run-file.schema.json allows. What it means for a run, with
 * defaults and paths settled, is `RunConfig`.
 */
export type RunFile = {
  readonly subject?: 'server' | 'client';
  readonly client?: RunFileClient;
  readonly target?: RunFileTarget;
  readonly credentials?: Readonly<Partial<Record<RunFileCredentialName, RunFileCredential>>>;
  readonly capabilities?: { readonly absent?: readonly { readonly capability: Capability; readonly reason: string }[] };
  readonly businessDate?: string;
  readonly seed?: number;
  readonly limits?: { readonly answerMs?: number; readonly caseMs?: number; readonly workers?: number };
  readonly families?: { readonly only?: readonly Family[]; readonly allow?: readonly Hazard[] };
  readonly negativeInput?: Partial<NegativeInputBudget>;
  readonly capacity?: { readonly [Part in keyof CapacityLoad]?: CapacityLoad[Part] extends number ? number : Partial<CapacityLoad[Part]> };
  readonly readiness?: ReadinessClaim;
  readonly waivers?: readonly Waiver[];
  readonly report?: {
    readonly folder?: string;
    readonly allure?: { readonly singleFile?: boolean; readonly historyFile?: string };
  };
};

export type RunFileTarget = {
  readonly kind: 'embedded' | 'url' | 'prism' | 'image';
  readonly image?: RunFileServerImage;
  readonly url?: string;
  readonly secondaryUrl?: string;
  readonly tokenUrl?: string;
  readonly caFile?: string;
  readonly clientCertificateFile?: string;
  readonly clientKeyFile?: string;
  readonly proxy?: string;
  readonly noProxy?: readonly string[];
  readonly incidents?: { readonly url?: string; readonly command?: readonly string[] };
};

export type RunFileCredential = {
  readonly clientId: string;
  readonly clientSecretEnv?: string;
  readonly clientSecretFile?: string;
  readonly privateKeyFile?: string;
  readonly keyId?: string;
  readonly algorithm?: 'RS256' | 'PS256' | 'ES256';
};

export type RunFileCredentialName = 'main' | 'other' | 'wrong' | 'locked' | 'expired' | 'tradeDataOnly' | 'referenceDataOnly';
