import { encode } from '../../contract/encode.ts';
import { jsonAnswer } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { participantsOf, viewChannel } from './channel-view.ts';

export const listChannels: Handler<Site> = (visit, site) => {
  const logs = participantsOf(visit, site).flatMap((participant) => site.world().channelsOf(participant));
  const channels = logs.map((log) => viewChannel(log, visit.call, site).describe());
  return jsonAnswer(encode('ChannelList', { channels }));
};
