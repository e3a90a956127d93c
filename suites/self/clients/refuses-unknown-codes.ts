import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const METHODS = new Set(['A', 'U', 'E', 'O', 'M', 'S', 'Q', 'P', 'R', 'V', 'T']);

/** Defect: takes a trade with a trading method that it does not know for a broken one. Breaks CLI-TOL-03. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) => {
    const trade = isObject(message) ? message['trade'] : undefined;
    const isUnknown = isObject(trade) && !METHODS.has(String(trade['tradingMethod']));
    return isUnknown ? { ...at, content: { kind: 'unusable', code: 'SCHEMA' } } : parts.readEvent(message, at);
  },
});
