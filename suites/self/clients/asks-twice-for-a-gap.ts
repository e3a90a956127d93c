import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks twice for the same gap, as two parts of it see it. Breaks CLI-GAP-08. */
await runClient(readSettings(process.env), {
  ...parts,
  recover: async (...given) => {
    await Promise.all([parts.recover(...given), parts.recover(...given)]);
  },
});
