import type { CredentialName } from '../model/case.ts';
import type { TargetDescription } from '../model/run.ts';
import type { CredentialConfig } from '../model/target-config.ts';
import type { WireClient } from '../wire/client/client.ts';

/**
 * How a server under test is reached. It knows addresses, credentials and certificates, and that a live system must not
 * be touched; it knows no case.
 */
export type Target = {
  readonly description: TargetDescription;
  readonly businessDate: string;
  /** What one case talks to: of the embedded simulator a fresh one, of an address always the same. */
  readonly startSession: () => Promise<TargetSession>;
  readonly close: () => Promise<void>;
};

export type TargetCredentials = Readonly<Partial<Record<Exclude<CredentialName, 'none'>, CredentialConfig>>>;

export type TargetSession = {
  /** Without a slash at the end; `token` is the whole address of the token operation. */
  readonly addresses: { readonly primary: string; readonly secondary?: string; readonly token: string };
  readonly credentials: TargetCredentials;
  readonly client: WireClient;
  readonly close: () => Promise<void>;
};
