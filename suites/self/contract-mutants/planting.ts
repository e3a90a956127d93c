import type { Fault, Json, PlantedFault } from '../../../src/model/fault.ts';
import type { Market } from '../../../src/model/trade.ts';
import { isSchema } from './constraints.ts';
import type { MessagePlace } from './places.ts';
import { pointerOf, type Violation, valueIn } from './violation.ts';

/** The fault that makes the reference send a message with the violation, at the one place where it was found to be one. */

const isJson = (value: unknown): value is Json => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return Array.isArray(value) ? value.every(isJson) : isSchema(value) && Object.values(value).every(isJson);
};

export const jsonOf = (value: unknown): Json => {
  if (!isJson(value)) throw new Error(`what is to be planted is no JSON: ${String(value)}`);
  return value;
};

type Change = { readonly pointer: string; readonly value?: Json };

/** Without a value the member is left out. */
const changeAt = (at: readonly string[], value: unknown): Change => ({
  pointer: pointerOf(at),
  ...(value === undefined ? {} : { value: jsonOf(value) }),
});

/** In answers of this status, or stream messages of this name. */
export const rewriting = (at: readonly string[], value: unknown, only: string): Fault => ({
  kind: 'rewrite',
  ...changeAt(at, value),
  only,
});

export const markets: readonly Market[] = ['HK', 'SSE', 'SZSE'];

/** The reference names its channels after their markets. */
export const marketOf = (event: unknown): Market | undefined => {
  const channelId = String(valueIn(event, ['channelId']));
  return markets.find((market) => channelId.includes(`-${market}-`));
};

const atEvent = (on: string, event: unknown, fault: Fault): PlantedFault => {
  const market = marketOf(event);
  return { on, atSequence: Number(valueIn(event, ['sequence'])), ...(market === undefined ? {} : { market }), fault };
};

export const plantedFor = ({ operationId, status, part }: MessagePlace, { at, value, base }: Violation): PlantedFault => {
  const [first, second = '', ...inEvent] = at;
  if (part === 'event' && at.length > 0) return atEvent(operationId, base, { kind: 'alter', ...changeAt(at, value) });
  if (operationId === 'pullEvents' && first === 'events' && inEvent.length > 0) {
    return atEvent(operationId, valueIn(base, [first, second]), { kind: 'alter', ...changeAt(inEvent, value) });
  }
  const only = part === 'event' ? String(valueIn(base, ['eventType'])) : (part ?? `${status}`);
  return { on: operationId, fault: rewriting(at, value, only) };
};
