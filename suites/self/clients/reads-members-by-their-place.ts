import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: expects the channel to be the first member of an event. Breaks CLI-TOL-05. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) =>
    isObject(message) && Object.keys(message)[0] === 'channelId'
      ? parts.readEvent(message, at)
      : { ...at, content: { kind: 'unusable', code: 'SCHEMA' } },
});
