import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: trusts the authorities of its machine alone, and not the one that it was given. Breaks CLI-SEC-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: ({ tls: { ca: _, ...tls }, ...settings }) => parts.createConnection({ ...settings, tls }),
});
