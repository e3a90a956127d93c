import type { ClientCapability, Delivery } from './client-case.ts';
import type { ClientTimings } from './client-evidence.ts';
import type { ContainerSettings } from './container.ts';

/** The `client` of a run file, with paths and defaults settled. It holds no secret, so it may be written down. */
export type ClientConfig = {
  readonly reach: CommandReach | AttachReach | ImageReach;
  readonly capture: CaptureConfig;
  /** In which the cases are played; at least one. */
  readonly deliveries: readonly Delivery[];
  readonly timings: ClientTimings;
  /** What this client lacks, with the reason. */
  readonly absent: AbsentClientCapabilities;
};

export type AbsentClientCapabilities = Readonly<Partial<Record<ClientCapability, string>>>;

/** The suite starts the client. */
export type CommandReach = {
  readonly kind: 'command';
  readonly command: readonly [program: string, ...given: string[]];
  /** Where it is started. */
  readonly folder: string;
  /** What it is given beside the launch contract: never secrets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables of the suite's own environment that are handed on. */
  readonly inherit: readonly string[];
  /** `per-case`: a process for each case. `shared`: one for all, with the cases as successive trade dates. */
  readonly session: 'per-case' | 'shared';
};

/** The suite starts the client in a container. */
export type ImageReach = { readonly kind: 'image'; readonly container: ContainerSettings; readonly session: CommandReach['session'] };

/** The client runs already, and is set to the addresses and the credential that stand here; cases come as successive trade dates. */
export type AttachReach = {
  readonly kind: 'attach';
  /** Ports of this machine at which the simulator answers for the whole run. */
  readonly primaryPort: number;
  readonly secondaryPort?: number;
  readonly clientId: string;
  /** Name of the environment variable that holds the secret which the client shows. */
  readonly clientSecretEnv: string;
  /** The business date from which on it follows channels; the first case is played on it. */
  readonly businessDate: string;
  /** The file in which it records, where the capture is a file. */
  readonly captureFile?: string;
  /** The file in which it tells, beside a capture that is no journal, what it set aside. */
  readonly incidentsFile?: string;
};

/** Where the client's own system tells what it recorded. */
export type CaptureConfig =
  /** JSON lines in the file of OCP_CAPTURE_FILE. */
  | { readonly kind: 'journal' }
  /** A table in the file of OCP_CAPTURE_FILE. */
  | {
      readonly kind: 'csv';
      readonly form: CaptureForm;
      readonly columns: ColumnMap;
      /** One character; a comma when left out. */
      readonly delimiter?: string;
    }
  /** Asked by GET; answers JSON lines or a JSON array of the records of a journal, or of trades where it is a book. */
  | { readonly kind: 'http'; readonly form: CaptureForm; readonly url: string }
  /** Run whenever the capture is read; prints what `http` answers. It is given the variables of the client. */
  | {
      readonly kind: 'command';
      readonly form: CaptureForm;
      readonly command: readonly [program: string, ...given: string[]];
      readonly folder: string;
      /** Where it prints a table. */
      readonly columns?: ColumnMap;
      readonly delimiter?: string;
    };

export type CaptureForm = 'journal' | 'book';

/**
 * Column name by what stands in it: a member of a trade (`tradeReference`, `price`, …), or `record`, `channelId`, `epoch` and
 * `sequence` of a record. The key of a trade is never left out: market, tradeDate, tradeReference, side.
 */
export type ColumnMap = Readonly<Record<string, string>>;
