import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const KNOWN = new Set([
  'channelId',
  'epoch',
  'sequence',
  'eventId',
  'eventType',
  'publishedAt',
  'possibleDuplicate',
  'possibleResend',
  'trade',
  'tradeKey',
  'controlTotals',
  'originalTradeDate',
]);

/** Defect: takes an event with a member that it does not know for a broken one. Breaks CLI-TOL-01. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) =>
    isObject(message) && Object.keys(message).some((name) => !KNOWN.has(name))
      ? { ...at, content: { kind: 'unusable', code: 'SCHEMA' } }
      : parts.readEvent(message, at),
});
