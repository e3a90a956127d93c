import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes a mark that warns for a mark that is sure, and leaves out what is marked `possibleResend`. Breaks CLI-DUP-04. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) =>
    isObject(message) && message['possibleResend'] === true ? { ...at, content: { kind: 'nothing' } } : parts.readEvent(message, at),
});
