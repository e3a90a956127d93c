import { encode } from '../../contract/encode.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { Call } from '../exchange/call.ts';
import type { Hooks, JsonMessage, Moment, WireEvent } from '../faults/fault.ts';

/** Events as JSON, for batches and streams alike, with and without faults that take hold of single events. */

export const eventText = (event: TradeEvent): string => JSON.stringify(encode('TradeEvent', event));

export const revisesEvents = (hooks: readonly Hooks[]): boolean => hooks.some((hook) => hook.events !== undefined);

export type EventRevision = {
  readonly pass: (event: TradeEvent) => readonly WireEvent[];
  readonly rest: () => readonly WireEvent[];
};

/** The filters of all faults in a row: what one lets through, the next one sees. */
export const createRevision = (hooks: readonly Hooks[], moment: Moment): EventRevision => {
  const filters = hooks.flatMap((hook) => (hook.events === undefined ? [] : [hook.events(moment)]));
  const passFrom = (events: readonly WireEvent[], first: number): readonly WireEvent[] =>
    filters.slice(first).reduce((passing, filter) => passing.flatMap(filter.pass), events);
  return {
    pass: (event) => {
      const { sequence, epoch, eventType } = event;
      return passFrom([{ sequence, epoch, eventType, message: { ...encode('TradeEvent', event) } }], 0);
    },
    rest: () => filters.flatMap((filter, at) => passFrom(filter.rest(), at + 1)),
  };
};

export const revisedMessages = ({ hooks, moment }: Call, events: readonly TradeEvent[]): readonly JsonMessage[] => {
  const revision = createRevision(hooks, moment);
  return [...events.flatMap(revision.pass), ...revision.rest()].map((event) => event.message);
};
