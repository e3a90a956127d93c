import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject, type Trade } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { checksumTerms } from '../../../examples/typescript/src/read-event.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const EMPTY: Trade = {
  market: '',
  tradeDate: '',
  tradeReference: '',
  side: '',
  tradeVersion: 1,
  gcpParticipantId: '',
  tradingStockCode: '',
  brokerNumber: '',
  tradeTime: '',
  quantity: 0,
  price: '0',
  value: '0',
  accruedInterest: '0',
  recordChecksum: '',
};

/** Defect: books trades whatever their record checksum is. Breaks CLI-TOL-12. */
await runClient(readSettings(process.env), {
  ...parts,
  readEvent: (message, at) => {
    const trade = isObject(message) ? message['trade'] : undefined;
    if (!isObject(message) || !isObject(trade)) return parts.readEvent(message, at);
    try {
      const recordChecksum = checksumTerms({ ...EMPTY, ...trade })
        .toString()
        .padStart(14, '0');
      return parts.readEvent({ ...message, trade: { ...trade, recordChecksum } }, at);
    } catch {
      return parts.readEvent(message, at);
    }
  },
});
