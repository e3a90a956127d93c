import { encode } from '../../contract/encode.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { FaultImplementation, JsonMessage, Moment, WireEvent } from './fault.ts';

/** Far above those that a market of ours gives out. */
const strangeReference = (reference: string): string => `9${reference.slice(1)}`;

const lateEvent = (close: WireEvent, { world, channelId = '' }: Moment): readonly WireEvent[] => {
  const log = world.channel(channelId);
  const [closing] = log?.range(close.sequence - 1, 1) ?? [];
  const trade = log?.liveTrades(close.sequence).at(-1);
  if (closing === undefined || trade === undefined) return [];
  const { epoch, publishedAt, possibleDuplicate, possibleResend } = closing;
  const sequence = close.sequence + 1;
  const event: TradeEvent = {
    channelId,
    epoch,
    sequence,
    eventId: `${channelId}-${epoch}-${sequence}`,
    publishedAt,
    possibleDuplicate,
    possibleResend,
    eventType: 'TRADE_REPORTED',
    trade: { ...trade, tradeReference: strangeReference(trade.tradeReference), tradeVersion: 1 },
  };
  return [{ sequence, epoch, eventType: event.eventType, message: { ...encode('TradeEvent', event) } }];
};

const sequenceOf = (event: unknown): unknown =>
  typeof event === 'object' && event !== null && 'sequence' in event ? event.sequence : undefined;

/** A batch that holds one event more says so. */
const withLastSequence = (message: JsonMessage): JsonMessage => {
  const { events, lastSequence } = message;
  const last = Array.isArray(events) ? sequenceOf(events.at(-1)) : undefined;
  return typeof last === 'number' && typeof lastSequence === 'number' && last > lastSequence ? { ...message, lastSequence: last } : message;
};

/** The peer sees a new trade after CHANNEL_CLOSED, in the same batch or on the same stream. Truth: no such trade; what came before the close. */
export const eventAfterClose: FaultImplementation<'event-after-close'> = {
  settings: {},
  plan: () => ({
    events: (moment) => ({
      pass: (event) => (event.eventType === 'CHANNEL_CLOSED' ? [event, ...lateEvent(event, moment)] : [event]),
      rest: () => [],
    }),
    message: withLastSequence,
  }),
};
