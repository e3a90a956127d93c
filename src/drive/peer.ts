import { operations } from '../../generated/operations.ts';
import type { ServerPeer } from '../model/case.ts';
import { violate } from './bad-input/violate.ts';
import { askAtOnce, burst } from './burst.ts';
import { atRate, declared } from './declared-load.ts';
import { channelInState, channelOfEachMarket, channelsInState, channelsWithEvents, expiredChannel } from './find-channel.ts';
import { follow } from './follow.ts';
import { incidentsOf, liveTrade } from './incident.ts';
import { dataset, manifest, snapshot } from './pages.ts';
import type { Play } from './play.ts';
import { pull, pullAll, pullUntil, pullUntilClosed } from './pull.ts';
import { cursorOf, headerOf, tokenOf } from './read-answer.ts';
import { send } from './send.ts';
import { crowd, together } from './together.ts';

/** The words that a case may use, each bound to the play of that case. */
export const createPeer = (play: Play): ServerPeer => ({
  businessDate: play.businessDate,
  channel: (market, state) => channelInState(play, market, state),
  everyChannel: (market, state) => channelsInState(play, market, state),
  eachMarket: (state) => channelOfEachMarket(play, state),
  expiredChannel: (market) => expiredChannel(play, market),
  channels: (label, options) => send(play, { ...options, label, operationId: 'listChannels', path: operations.listChannels.path }),
  pull: (label, channel, options) => pull(play, label, { ...options, channel }),
  pullAll: (label, channel, options) => pullAll(play, label, { ...options, channel }),
  pullUntil: (label, channel, sequence) => pullUntil(play, label, { channel, sequence }),
  pullUntilClosed: (label, channel) => pullUntilClosed(play, label, channel),
  follow: (label, channel, options) => follow(play, label, { ...options, channel }),
  snapshot: (label, channel, options) => snapshot(play, label, { ...options, channel }),
  liveTrade: (label, channel) => liveTrade(play, label, channel),
  incident: incidentsOf(play),
  manifest: (label, date) => manifest(play, label, date),
  dataset: (label, name, options) => dataset(play, label, { ...options, dataset: name }),
  token: (label, options) => play.tokens.ask(label, options),
  request: (label, operationId, path, options) => send(play, { ...options, label, operationId, path }),
  headerOf,
  cursorOf,
  tokenOf,
  burst: (label) => burst(play, label),
  violate: (label, input, channel) => violate(play, label, { ...input, channel }),
  askAtOnce: (label, places) => askAtOnce(play, label, places),
  crowd,
  declared: (part) => declared(play, part),
  atRate: (rate, each) => atRate(play, rate, each),
  channelsWithEvents: (count) => channelsWithEvents(play, count),
  together,
  note: (name, value) => void play.notes.set(name, value),
});
