import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: throws a possible resend away before its sequence is counted. Breaks CLI-DUP-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    return {
      ...state,
      take: (events) => state.take(events.filter(({ message }) => !isObject(message) || message['possibleResend'] !== true)),
    };
  },
});
