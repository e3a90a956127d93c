import type { ClientCapability, Delivery } from '../model/client-case.ts';
import type { CaptureForm } from '../model/client-config.ts';
import type { ClientTimings } from '../model/client-evidence.ts';
import type { RunFileImage } from './run-file-image.ts';

/** The `client` of a run file as a person writes it. */
export type RunFileClient = {
  readonly command?: RunFileCommand;
  readonly image?: string | RunFileImage;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly inherit?: readonly string[];
  readonly session?: 'per-case' | 'shared';
  readonly attach?: RunFileAttach;
  readonly deliveries: readonly Delivery[];
  readonly capture?: RunFileCapture;
  readonly timings?: Partial<ClientTimings>;
  readonly absent?: readonly { readonly capability: ClientCapability; readonly reason: string }[];
};

/** A program and its arguments; a text is split at its blanks. */
export type RunFileCommand = string | readonly string[];

export type RunFileAttach = {
  readonly primaryPort: number;
  readonly secondaryPort?: number;
  readonly clientId: string;
  readonly clientSecretEnv: string;
  readonly businessDate: string;
  readonly captureFile?: string;
  readonly incidentsFile?: string;
};

export type RunFileCapture = {
  readonly kind: 'journal' | 'csv' | 'http' | 'command';
  readonly form?: CaptureForm;
  readonly columns?: Readonly<Record<string, string>>;
  readonly delimiter?: string;
  readonly url?: string;
  readonly command?: RunFileCommand;
  readonly folder?: string;
};
