import { type ChannelState, type Context, type Gap, incomingOf } from './channel.ts';

/** Fills a gap by pulling exactly what is missing, while what has come already waits. */
export type Recover = (state: ChannelState, gap: Gap, context: Context) => Promise<void>;

/** An event that does not come however often it is asked for would hold up all that follow it. */
const MOST_ATTEMPTS = 5;
const LARGEST_BATCH = 1_000;

const missingOf = ({ from, to }: Gap): number => Math.min(LARGEST_BATCH, to - from + 1);

export const recover: Recover = async (state, first, { gateway, newBackOff }) => {
  const backOff = newBackOff();
  const { channelId } = state.channel;
  let attempts = 0;
  let gap: Gap | undefined = first;
  while (gap !== undefined) {
    const { epoch } = state.position();
    const query = `epoch=${epoch}&afterSequence=${gap.from - 1}&limit=${missingOf(gap)}`;
    const { json } = await gateway.ask({ path: `/trade-data/v1/channels/${encodeURIComponent(channelId)}/events?${query}` }, backOff);
    const next = state.take(incomingOf(json, gap.from - 1));
    const isStuck: boolean = next?.from === gap.from;
    attempts = isStuck ? attempts + 1 : 0;
    if (isStuck) await backOff.wait();
    gap = attempts < MOST_ATTEMPTS || next === undefined ? next : state.giveUp(next);
  }
};
