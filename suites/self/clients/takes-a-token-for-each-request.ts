import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: gets a token of its own for every request, so that many are asked for at once. Breaks CLI-AUTH-04 and CLI-AUTH-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createTokenSource: (settings, connection) => ({
    token: () => parts.createTokenSource(settings, connection).token(),
    drop: () => {},
  }),
});
