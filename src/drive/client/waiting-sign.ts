import type { Counted } from './traffic.ts';

/**
 * Tells a client that waits with the channel list for a channel to open, and so for the market, from one that looks at the list again
 * while it still loads what it needs: by two lists in a row, or by the fourth.
 */

const LISTS_OF_WHO_LOADS = 3;

/** To be asked of every request, in their order: whether its client waits for the market. */
export const createWaitingSign = (): ((counted: Counted) => boolean) => {
  let before = '';
  return ({ operationId, nth, market }) => {
    // Counted once more for its market.
    if (market !== undefined) return false;
    const isAgain = before === operationId;
    before = operationId;
    return operationId === 'listChannels' && (isAgain || nth > LISTS_OF_WHO_LOADS);
  };
};
