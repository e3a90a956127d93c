import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes an amendment for a mistake when it has had no report of the trade. Breaks CLI-BOOK-07. */
const reported = new Set<string>();

await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) => {
    const event = parts.readEvent(message, at);
    if (event.content.kind !== 'trade') return event;
    const { market, tradeDate, tradeReference, side } = event.content.trade;
    const name = `${market} ${tradeDate} ${tradeReference} ${side}`;
    const isAmendment = isObject(message) && message['eventType'] === 'TRADE_AMENDED';
    if (isAmendment && !reported.has(name)) return { ...at, content: { kind: 'nothing' } };
    reported.add(name);
    return event;
  },
});
