import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const KNOWN = /ended: (SUPERSEDED|CHANNEL_CLOSED|EPOCH_CHANGED|TOKEN_EXPIRED|SERVER_SHUTDOWN|it )/;

/** Defect: follows a channel no more whose stream ended for a reason that it does not know. Breaks CLI-TOL-09. */
await runClient(readSettings(process.env), {
  ...parts,
  followByStream: (state, context) =>
    parts.followByStream(state, {
      ...context,
      report: (says) => {
        context.report(says);
        if (says.includes(' ended: ') && !KNOWN.test(says)) throw new Refused(200, 'UNKNOWN_REASON');
      },
    }),
});
