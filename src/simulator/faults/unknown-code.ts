import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees a new trade of which one code is not of the contract. Truth: the trade, with that code. */
export const unknownCode: FaultImplementation<'unknown-code'> = {
  settings: { member: ['tradingMethod', 'originIndicator', 'hedgeIndicator', 'shortSellIndicator', 'marketSegment'], value: 'text' },
  plan: planOutOfTurn(({ member, value }) => ({ about: 'new', what: 'unknown-code', member, value })),
};
