import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChannelState, type Context, needsSnapshot, recordedPosition } from './channel.ts';
import { Refused } from './failures.ts';
import { type Channel, isObject } from './messages.ts';
import type { Parts } from './parts.ts';
import type { ReferenceData } from './reference-data.ts';
import type { Settings } from './settings.ts';

/** The whole client: reference data first, then every channel of the business date and of those after it, each on its own. */

const isChannel = (value: unknown): value is Channel =>
  isObject(value) && typeof value['channelId'] === 'string' && typeof value['tradeDate'] === 'string' && isObject(value['timers']);

const listChannels = async ({ gateway, newBackOff }: Context): Promise<readonly Channel[]> => {
  const { json } = await gateway.ask({ path: '/trade-data/v1/channels' }, newBackOff());
  return Array.isArray(json['channels']) ? json['channels'].filter(isChannel) : [];
};

const restoreBook = ({ journal, book }: Context): void => {
  for (const record of journal.earlier) {
    if (record.record === 'trade') book.put(record.trade, { ...record, sequence: record.sequence ?? 0 });
    if (record.record === 'cancelled') book.cancel(record.key, record);
    if (record.record === 'snapshot') book.forget(record.channelId);
  }
};

const resynchronise = async (state: ChannelState, context: Context): Promise<void> =>
  state.restart(await context.parts.takeSnapshot(state.channel, context));

/** Follows a channel to its end, whatever happens to it; a snapshot is the way back when events are not. */
const followToTheEnd = async (state: ChannelState, context: Context): Promise<void> => {
  const { settings, parts, newBackOff } = context;
  const follow = settings.delivery === 'stream' ? parts.followByStream : parts.followByPull;
  const backOff = newBackOff();
  while (!state.isComplete()) {
    try {
      await follow(state, context);
    } catch (error) {
      if (!needsSnapshot(error)) throw error;
      await resynchronise(state, context);
      await backOff.wait();
    }
  }
};

/** Which channels are being followed, or need not be any more. */
type Followed = Set<string>;

const follow = async (channel: Channel, context: Context, followed: Followed): Promise<void> => {
  const { channelId } = channel;
  const from = recordedPosition(context.journal.earlier, channel);
  if (from.isComplete) return;
  try {
    const state = context.parts.createChannelState(channel, context, from);
    if (from.missing > 0) await resynchronise(state, context);
    await followToTheEnd(state, context);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // The other channels go on. This one is taken up again only where the list is what the server wants us to look at.
    context.report(`${channelId} is not followed any more: ${error.message}`);
    if (error.code === 'CHANNEL_NOT_FOUND') followed.delete(channelId);
  }
};

const loadReferenceData = async (referenceData: ReferenceData, { report }: Context): Promise<void> => {
  try {
    await referenceData.load();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    report(`there is no reference data for this client: ${error.message}`);
  }
};

const createContext = (settings: Settings, parts: Parts): Context => {
  const connection = parts.createConnection(settings);
  return {
    settings,
    parts,
    gateway: parts.createGateway(settings, connection, parts.createTokenSource(settings, connection)),
    book: parts.createBook(),
    mappings: parts.createMappings(),
    journal: parts.openJournal(settings.journalFile),
    report: (says) => void process.stderr.write(`${says}\n`),
    newBackOff: () => parts.createBackOff(settings),
  };
};

/** Runs until it is stopped. Rejects with `Stopped` when only a person can help. */
export const runClient = async (settings: Settings, parts: Parts): Promise<never> => {
  const context = createContext(settings, parts);
  const referenceData = parts.createReferenceData(context);
  const followed: Followed = new Set();
  const stopped = Promise.withResolvers<never>();
  restoreBook(context);
  await loadReferenceData(referenceData, context);
  if (settings.readyFile !== undefined) writeFileSync(settings.readyFile, '');
  for (let looks = 0; ; looks += 1) {
    if (looks > 0) await loadReferenceData(referenceData, context);
    const due = (await listChannels(context)).filter((channel) => channel.tradeDate >= settings.businessDate);
    const ends = due
      .filter(({ channelId }) => !followed.has(channelId))
      .map((channel) => {
        followed.add(channel.channelId);
        return follow(channel, context, followed).catch((error) => {
          stopped.reject(error);
          return stopped.promise;
        });
      });
    // The channels of the next trade date appear when those of this one have closed.
    await Promise.race([sleep(settings.lookMs), stopped.promise, ...(ends.length > 0 ? [Promise.all(ends)] : [])]);
  }
};
