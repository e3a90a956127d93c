import type { RunFileCommand } from './run-file-client.ts';

/** An image as a person writes it: its name, or where it is built, and how a container of it is started. */

export type RunFileImage = {
  readonly name?: string;
  readonly build?: {
    readonly folder?: string;
    readonly dockerfile?: string;
    readonly arguments?: Readonly<Record<string, string | number | boolean>>;
  };
  readonly command?: RunFileCommand;
  readonly files?: readonly { readonly from: string; readonly to: string }[];
  readonly user?: string;
};

export type RunFileServerImage = RunFileImage & {
  readonly ports: { readonly primary: number; readonly secondary?: number };
  readonly scheme?: 'http' | 'https';
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly inherit?: readonly string[];
  readonly waitFor?: { readonly log?: string; readonly path?: string; readonly status?: number };
  readonly startUpMs?: number;
};
