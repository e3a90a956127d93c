import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Security level 0 is where the library speaks the old versions at all. */
const OLD = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' };

/** Defect: speaks TLS 1.0 and 1.1. Breaks CLI-SEC-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => parts.createConnection({ ...settings, tls: { ...settings.tls, ...OLD } }),
});
