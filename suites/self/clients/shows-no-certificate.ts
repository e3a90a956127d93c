import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: does not use the client certificate that it was given. Breaks CLI-SEC-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: ({ tls: { ca }, ...settings }) => parts.createConnection({ ...settings, tls: { ...(ca === undefined ? {} : { ca }) } }),
});
