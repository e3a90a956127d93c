import type { Counted } from './traffic.ts';

/**
 * Tells a client that waits with the channel list for a channel to open, and so for the market, from one that looks at the list again
 * while it still loads what it needs: by two lists in a row, or by the fourth. One that was refused is no list.
 */
export type WaitingSign = {
  /** To be asked of every request, in their order: whether its client waits for the market. */
  readonly isIn: (counted: Counted) => boolean;
  /** To be told how each request was answered, if it was. */
  readonly onAnswered: (operationId: string, status: number | undefined) => void;
};

const LIST = 'listChannels';
const LISTS_OF_WHO_LOADS = 3;

export const createWaitingSign = (): WaitingSign => {
  let before = '';
  let lists = 0;
  return {
    isIn: ({ operationId, market }) => {
      // Counted once more for its market.
      if (market !== undefined) return false;
      const isAgain = before === operationId && lists > 0;
      before = operationId;
      return operationId === LIST && (isAgain || lists >= LISTS_OF_WHO_LOADS);
    },
    onAnswered: (operationId, status) => {
      if (operationId !== LIST) return;
      if (status === 200) lists += 1;
      else before = '';
    },
  };
};
