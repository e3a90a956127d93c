import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes a refused token for the end of the matter, and leaves the channel alone. Breaks CLI-AUTH-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createTokenSource: (settings, connection) => ({
    ...parts.createTokenSource(settings, connection),
    drop: () => {
      throw new Refused(401, 'TOKEN_INVALID');
    },
  }),
});
