import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes what is missing for something that never was, and goes on behind the gap. Breaks CLI-GAP-01. */
await runClient(readSettings(process.env), {
  ...parts,
  recover: async (state, gap) => {
    state.giveUp(gap);
  },
});
