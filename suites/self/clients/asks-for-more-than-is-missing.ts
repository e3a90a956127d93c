import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: pulls everything after a gap, not just what is missing. Breaks CLI-GAP-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return { ...gateway, ask: (ask, backOff) => gateway.ask({ ...ask, path: ask.path.replace(/&limit=\d+$/, '') }, backOff) };
  },
});
