import { encode } from '../../contract/encode.ts';
import type { Heartbeat, TradeEvent } from '../../model/event.ts';
import type { Hooks, JsonMessage, WireEvent } from '../faults/fault.ts';
import { eventText } from '../handlers/event-text.ts';

/** Server-sent event messages as text. */

const frame = (event: string, data: string, id?: string): string =>
  id === undefined ? `event: ${event}\ndata: ${data}\n\n` : `event: ${event}\nid: ${id}\ndata: ${data}\n\n`;

const eventFrame = (event: TradeEvent): string => frame(event.eventType, eventText(event), `${event.epoch}:${event.sequence}`);

/**
 * Many streams of one channel are usually at the same place, so the last range that was encoded is very likely the next
 * one asked for. One range is kept for each channel log.
 */
const lastRanges = new WeakMap<object, { readonly key: string; readonly bytes: Buffer }>();

export const rangeBytes = (log: object, events: readonly TradeEvent[]): Buffer => {
  const [first] = events;
  const key = first === undefined ? '' : `${first.epoch}:${first.sequence}:${events.length}`;
  const kept = lastRanges.get(log);
  if (kept?.key === key) return kept.bytes;
  const bytes = Buffer.from(events.map(eventFrame).join(''));
  lastRanges.set(log, { key, bytes });
  return bytes;
};

const dataText = (hooks: readonly Hooks[], message: JsonMessage, name: string): string => {
  const changed = hooks.reduce((current, hook) => hook.message?.(current, name) ?? current, message);
  return hooks.reduce((text, hook) => hook.text?.(text, name) ?? text, JSON.stringify(changed));
};

/** A message that a fault gave another type is called by it. */
const nameOf = ({ message: { eventType: changed }, eventType }: WireEvent): string => (typeof changed === 'string' ? changed : eventType);

export const revisedFrame = (hooks: readonly Hooks[], event: WireEvent): string =>
  frame(nameOf(event), dataText(hooks, event.message, nameOf(event)), `${event.epoch}:${event.sequence}`);

export const heartbeatFrame = (hooks: readonly Hooks[], heartbeat: Heartbeat, id?: string): string =>
  frame('HEARTBEAT', dataText(hooks, { ...encode('Heartbeat', heartbeat) }, 'HEARTBEAT'), id);

/** A reason of the contract, or one that a fault makes up. */
export const endFrame = (hooks: readonly Hooks[], { channelId, reason }: { channelId: string; reason: string }): string =>
  frame('STREAM_ENDED', dataText(hooks, { ...encode('StreamEnd', { channelId, reason: 'SERVER_SHUTDOWN' }), reason }, 'STREAM_ENDED'));

/** The texts as which a message goes out, one write each. */
export const writtenFrame = (hooks: readonly Hooks[], text: string): readonly (string | Buffer)[] =>
  hooks.reduce<readonly (string | Buffer)[]>((parts, hook) => parts.flatMap((part) => hook.frame?.(part.toString()) ?? [part]), [text]);
