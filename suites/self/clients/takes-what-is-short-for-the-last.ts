import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JsonObject } from '../../../examples/typescript/src/messages.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const LIMIT = 1_000;

const lastSequenceIn = (events: readonly unknown[]): unknown => {
  const last = events.at(-1);
  return isObject(last) ? last['sequence'] : undefined;
};

/** A short batch of a closed channel ends it, and a short page has none after it. */
const cutShort = (json: JsonObject): JsonObject => {
  const { events, trades, nextCursor, ...rest } = json;
  if (Array.isArray(trades) && trades.length < LIMIT) return { ...rest, trades };
  if (Array.isArray(events) && events.length < LIMIT) return { ...json, lastSequence: lastSequenceIn(events) ?? json['lastSequence'] };
  return json;
};

/** Defect: takes a batch or a page with less than its limit for the last one. Breaks CLI-TOL-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        return { ...told, json: cutShort(told.json) };
      },
    };
  },
});
