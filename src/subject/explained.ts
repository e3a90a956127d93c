import type { CredentialName } from '../model/case.ts';
import type { CredentialConfig, UrlTargetConfig } from '../model/target-config.ts';

/** What was asked, with which credential, and which key of the run file named the address. */
export type Asked = {
  readonly address: string;
  readonly key: string;
  readonly config: UrlTargetConfig;
  readonly credential: { readonly name: Exclude<CredentialName, 'none'>; readonly config: CredentialConfig };
};

/** What keeps a run from starting, in the words of its run file. */
export type Explained = { readonly code: string; readonly where: string; readonly says: string; readonly remedy: string };
