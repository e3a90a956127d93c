import type { Context, Snapshot } from './channel.ts';
import { Refused } from './failures.ts';
import type { Channel, JsonObject } from './messages.ts';

/** All pages of a snapshot, every one of the same epoch and sequence; from the first page again when one is refused. */
export type TakeSnapshot = (channel: Channel, context: Context) => Promise<Snapshot>;

const PAGES_BEGIN_ANEW = new Set(['INVALID_CURSOR', 'EPOCH_CHANGED']);

class PagesDisagree extends Error {}

const beginsAnew = (error: unknown): boolean =>
  error instanceof PagesDisagree || (error instanceof Refused && PAGES_BEGIN_ANEW.has(error.code));

const tradesIn = (page: JsonObject): readonly unknown[] => (Array.isArray(page['trades']) ? page['trades'] : []);

const readPages = async ({ channelId }: Channel, { gateway, newBackOff }: Context): Promise<Snapshot> => {
  const path = `/trade-data/v1/channels/${encodeURIComponent(channelId)}/snapshot?limit=1000`;
  const backOff = newBackOff();
  const { json: first } = await gateway.ask({ path }, backOff);
  const [epoch, asOfSequence] = [Number(first['epoch']), Number(first['asOfSequence'])];
  const trades = [...tradesIn(first)];
  let cursor = first['nextCursor'];
  while (typeof cursor === 'string') {
    const { json: page } = await gateway.ask({ path: `${path}&cursor=${encodeURIComponent(cursor)}` }, backOff);
    if (page['epoch'] !== epoch || page['asOfSequence'] !== asOfSequence) throw new PagesDisagree('the pages are of different moments');
    trades.push(...tradesIn(page));
    cursor = page['nextCursor'];
  }
  return { epoch, asOfSequence, trades };
};

export const takeSnapshot: TakeSnapshot = async (channel, context) => {
  const backOff = context.newBackOff();
  for (;;) {
    try {
      return await readPages(channel, context);
    } catch (error) {
      if (!beginsAnew(error)) throw error;
      await backOff.wait();
    }
  }
};
