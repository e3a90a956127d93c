import type { CaptureConfig } from '../../../model/client-config.ts';
import type { CaptureReader } from '../client-subject.ts';
import { openCommandCapture } from './command-capture.ts';
import { openTableFile } from './file-capture.ts';
import { openHttpCapture } from './http-capture.ts';
import { openJournalFile } from './journal-file.ts';
import { withIncidents } from './with-incidents.ts';

/** From what a run file says of a capture to a reader of it. */

export type CapturePlace = {
  readonly captureFile: string;
  readonly incidentsFile: string;
  /** What the client was started with, as far as it was. */
  readonly environment: () => Readonly<Record<string, string>>;
};

export const openCapture = (config: CaptureConfig, { captureFile, incidentsFile, environment }: CapturePlace): CaptureReader => {
  switch (config.kind) {
    case 'journal':
      return openJournalFile(captureFile);
    case 'csv':
      return withIncidents(openTableFile(captureFile, config), incidentsFile);
    case 'http':
      return withIncidents(openHttpCapture(config), incidentsFile);
    case 'command':
      return withIncidents(openCommandCapture({ ...config, environment }), incidentsFile);
  }
};
