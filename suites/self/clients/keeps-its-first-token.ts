import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: uses its first token for ever, whatever is said of it. Breaks CLI-AUTH-05 and CLI-AUTH-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createTokenSource: (settings, connection) => {
    const source = parts.createTokenSource(settings, connection);
    let first: Promise<string> | undefined;
    return {
      token: () => {
        first ??= source.token();
        return first;
      },
      drop: () => {},
    };
  },
});
