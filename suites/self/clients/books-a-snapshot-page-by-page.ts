import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord } from '../../../examples/typescript/src/journal.ts';
import type { JsonObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/**
 * Defect: records the pages of a snapshot as they come, and takes it for whole after a kill that left a part of them. Breaks CLI-STATE-05.
 */
const pageRecords = (channelId: string, page: JsonObject): readonly JournalRecord[] => {
  const epoch = Number(page['epoch']);
  const trades = Array.isArray(page['trades']) ? page['trades'] : [];
  return trades.flatMap((trade): readonly JournalRecord[] => {
    const content = parts.readTrade(trade);
    return content.kind === 'trade' ? [{ record: 'trade', channelId, epoch, trade: content.trade }] : [];
  });
};

await runClient(readSettings(process.env), {
  ...parts,
  takeSnapshot: (channel, context) => {
    const { gateway, journal } = context;
    const { channelId } = channel;
    const ask: typeof gateway.ask = async (...given) => {
      const told = await gateway.ask(...given);
      const { json: page } = told;
      if (!given[0].path.includes('&cursor=')) {
        const [epoch, asOfSequence] = [Number(page['epoch']), Number(page['asOfSequence'])];
        journal.write([{ record: 'snapshot', channelId, epoch, asOfSequence, following: 0 }]);
      }
      journal.write(pageRecords(channelId, page));
      return told;
    };
    return parts.takeSnapshot(channel, { ...context, gateway: { ...gateway, ask } });
  },
});
