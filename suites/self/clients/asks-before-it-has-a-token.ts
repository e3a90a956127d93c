import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: sends its first request before it has asked for a token. Breaks CLI-AUTH-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createTokenSource: (settings, connection) => {
    const source = parts.createTokenSource(settings, connection);
    let hasBegun = false;
    return {
      ...source,
      token: async () => {
        if (hasBegun) return source.token();
        hasBegun = true;
        return 'not-yet';
      },
    };
  },
});
