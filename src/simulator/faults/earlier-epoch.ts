import type { FaultImplementation, JsonMessage, WireEvent } from './fault.ts';

/** No market gives such a reference: it is nobody's trade, and shows in the book of whoever books it. */
const PHANTOM_REFERENCE = '9999999999999999';

const phantomOf = ({ message, ...event }: WireEvent): WireEvent | undefined => {
  const { trade } = message;
  if (typeof trade !== 'object' || trade === null) return undefined;
  const epoch = event.epoch - 1;
  const changed: JsonMessage = { ...message, epoch, trade: { ...trade, tradeReference: PHANTOM_REFERENCE } };
  return { ...event, epoch, message: changed };
};

/** In a channel's second epoch and those after it, the peer sees each trade from `atSequence` on behind a trade of the epoch before. */
export const earlierEpoch: FaultImplementation<'earlier-epoch'> = {
  settings: {},
  plan: (_fault, atSequence = 1) => ({
    events: () => ({
      pass: (event) => {
        const phantom = event.epoch > 1 && event.sequence >= atSequence ? phantomOf(event) : undefined;
        return phantom === undefined ? [event] : [phantom, event];
      },
      rest: () => [],
    }),
  }),
};
