import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes a Hong Kong trade without its market segment, which most have, for a broken one. Breaks CLI-TOL-04. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) => {
    const trade = isObject(message) ? message['trade'] : undefined;
    const isWithout = isObject(trade) && trade['market'] === 'HK' && trade['marketSegment'] === undefined;
    return isWithout ? { ...at, content: { kind: 'unusable', code: 'SCHEMA' } } : parts.readEvent(message, at);
  },
});
