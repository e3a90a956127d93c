import { encode } from '../../contract/encode.ts';
import { lastingAnswer, lastingJson } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { participantsOf, viewChannel } from './channel-view.ts';

export const listChannels: Handler<Site> = (visit, site) => {
  const logs = participantsOf(visit, site).flatMap((participant) => site.world().channelsOf(participant));
  const channels = logs.map((log) => viewChannel(log, visit.call, site).describe());
  const key = channels.reduce(
    (text, { channelId, epoch, state, earliestSequence, lastSequence }) =>
      `${text} ${channelId} ${epoch} ${state} ${earliestSequence} ${lastSequence}`,
    'channels',
  );
  return lastingAnswer(site.pages.page(key, () => lastingJson(JSON.stringify(encode('ChannelList', { channels })))));
};
