import { encode } from '../../contract/encode.ts';
import { validate } from '../../contract/validate.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Trade } from '../../model/trade.ts';
import { keyText } from './trade-ledger.ts';

/** Asked before anything is published: what a channel has said once, it must be able to say again. */
export const requireConforming = (trade: Trade): void => {
  const [fault] = validate('Trade', encode('Trade', trade));
  if (fault === undefined) return;
  throw new ConfigurationError({
    code: 'TRADE_INVALID',
    where: keyText(trade),
    says: `${fault.pointer.slice(1)} would have to be ${fault.expected}, and would be ${fault.received}`,
    remedy: 'Give members that make a trade of the contract together.',
  });
};
