import { encode } from '../../contract/encode.ts';
import { lastingAnswer, lastingJson } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { dateOf } from '../state/market-time.ts';
import { type ChannelView, participantsOf, viewChannel } from './channel-view.ts';

/** Participants and date say which channels these are, and how much of each is kept; epoch and last sequence say all else. */
const keyOf = (participants: readonly string[], date: string, views: readonly ChannelView[]): string => {
  let key = `channels ${participants} ${date}`;
  for (const { log, lastSequence } of views) key += ` ${log.epoch()}:${lastSequence()}`;
  return key;
};

export const listChannels: Handler<Site> = (visit, site) => {
  const world = site.world();
  const participants = participantsOf(visit, site);
  const views = participants.flatMap(world.channelsOf).map((log) => viewChannel(log, visit.call, site));
  const made = (): string => JSON.stringify(encode('ChannelList', { channels: views.map((view) => view.describe()) }));
  return lastingAnswer(site.pages.page(keyOf(participants, dateOf(world.clock.now()), views), () => lastingJson(made())));
};
