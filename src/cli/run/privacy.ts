import type { ClientRunConfig, RunConfig } from '../../config/run-config.ts';
import { runSecrets } from '../../config/run-secrets.ts';
import { withoutPasswords } from '../../config/without-passwords.ts';
import { type Concealer, createConcealer } from '../../wire/recorder/concealer.ts';

/** Everything of a run that is not evidence (its description, its run file, the log of Jest) goes through this before it is written or shown. */
export const privacyOf = (config: RunConfig | ClientRunConfig): Concealer =>
  createConcealer(runSecrets(config, process.env), withoutPasswords);
