import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

let isSpoilt = false;

/** Defect: throws the event away that comes after one which cannot be read. Breaks CLI-TOL-11. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) => {
    const read = parts.readEvent(message, at);
    if (read.content.kind === 'unusable') isSpoilt = true;
    else if (isSpoilt) {
      isSpoilt = false;
      return { ...at, content: { kind: 'nothing' } };
    }
    return read;
  },
});
