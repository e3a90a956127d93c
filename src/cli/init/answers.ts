import type { RunFileCredential, RunFileTarget } from '../../config/run-file.ts';
import type { RunFileClient } from '../../config/run-file-client.ts';

/** What a person, or the flags of a script, told of what is under test: the same for both. */
export type Answers = ServerAnswers | ClientAnswers;

/** The schema knows which capabilities there are. */
export type Absent = { readonly capability: string; readonly reason: string };

type Shared = { readonly readinessSet?: string };

export type ServerAnswers = Shared & {
  readonly subject: 'server';
  readonly target: RunFileTarget;
  /** Of a server at an address, or in a container. */
  readonly credential?: RunFileCredential;
  readonly absent: readonly Absent[];
};

export type ClientAnswers = Shared & {
  readonly subject: 'client';
  /** Neither command nor attach: the script that is written beside the run file. */
  readonly client: Pick<RunFileClient, 'command' | 'attach' | 'deliveries' | 'capture'>;
  readonly absent: readonly Absent[];
};

/** As typed on the command line; what is left out is asked for, or takes its default. */
export type InitFlags = {
  readonly client?: true;
  readonly server?: true;
  readonly yes?: true;
  readonly target?: string;
  readonly url?: string;
  readonly image?: string;
  readonly imagePort?: string;
  readonly secondaryUrl?: string;
  readonly tokenUrl?: string;
  readonly caFile?: string;
  readonly proxy?: string;
  readonly clientId?: string;
  readonly clientSecretEnv?: string;
  readonly privateKeyFile?: string;
  readonly command?: string;
  readonly attachPort?: string;
  readonly businessDate?: string;
  readonly captureFile?: string;
  readonly delivery?: readonly string[];
  readonly capture?: string;
  readonly captureUrl?: string;
  readonly captureCommand?: string;
  readonly absent?: readonly string[];
  readonly readinessSet?: string;
};
