import type { CredentialName } from '../model/case.ts';
import type { Incident, IncidentOutcome } from '../model/incident.ts';
import type { CredentialConfig } from '../model/target-config.ts';
import type { WireClient } from '../wire/client/client.ts';

export type TargetCredentials = Readonly<Partial<Record<Exclude<CredentialName, 'none'>, CredentialConfig>>>;

/** What one case talks to. */
export type TargetSession = {
  /** Without a slash at the end; `token` is the whole address of the token operation. */
  readonly addresses: { readonly primary: string; readonly secondary?: string; readonly token: string };
  readonly credentials: TargetCredentials;
  readonly client: WireClient;
  /** Absent where nobody can bring incidents about. */
  readonly bringAbout?: (incident: Incident) => Promise<IncidentOutcome>;
  readonly close: () => Promise<void>;
};
