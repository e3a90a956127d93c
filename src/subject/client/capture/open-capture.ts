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
  /** How the client was told of it, for words. */
  readonly namedBy?: string;
  /** Absent where nobody told the client of one. */
  readonly incidentsFile?: string;
  /** What the client was started with, as far as it was. */
  readonly environment: () => Readonly<Record<string, string>>;
};

export const openCapture = (config: CaptureConfig, place: CapturePlace): CaptureReader => {
  const { captureFile, namedBy, incidentsFile, environment } = place;
  switch (config.kind) {
    case 'journal':
      return openJournalFile(captureFile, namedBy);
    case 'csv':
      return withIncidents(openTableFile(captureFile, config, namedBy), incidentsFile);
    case 'http':
      return withIncidents(openHttpCapture(config), incidentsFile);
    case 'command':
      return withIncidents(openCommandCapture({ ...config, environment }), incidentsFile);
  }
};
