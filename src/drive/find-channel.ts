import { operations } from '../../generated/operations.ts';
import { MARKETS } from '../contract/markets.ts';
import type { Channel } from '../model/event.ts';
import type { Seen } from '../model/seen.ts';
import type { Market } from '../model/trade.ts';
import type { Play } from './play.ts';
import { messageOf, missing, outcomeOf } from './read-answer.ts';
import { send } from './send.ts';

/** No id that a request line could carry is longer. */
const LONGEST_TEXT = 1000;

/** A channel that lacks something, or whose texts are no names, cannot be driven; the schema check is the one that says what it lacks. */
const completeChannel = (seen: Seen<Channel>): readonly Channel[] => {
  const { channelId, gcpParticipantId, market, tradeDate, state, epoch, earliestSequence, lastSequence, timers } = seen;
  const { heartbeatIntervalMs, minimumPollIntervalMs, maximumWaitMs } = timers ?? {};
  if (channelId === undefined || gcpParticipantId === undefined || market === undefined || tradeDate === undefined) return [];
  if (state === undefined || epoch === undefined || earliestSequence === undefined || lastSequence === undefined) return [];
  if (heartbeatIntervalMs === undefined || minimumPollIntervalMs === undefined || maximumWaitMs === undefined) return [];
  if ([channelId, gcpParticipantId, tradeDate].some((text) => text.length > LONGEST_TEXT)) return [];
  const complete = { channelId, gcpParticipantId, market, tradeDate, state, epoch, earliestSequence, lastSequence };
  return [{ ...complete, timers: { heartbeatIntervalMs, minimumPollIntervalMs, maximumWaitMs } }];
};

const note = ({ notes }: Play, { timers, ...members }: Channel): void => {
  for (const [name, value] of [...Object.entries(members), ...Object.entries(timers)]) {
    notes.set(name, value);
    notes.set(`${members.channelId}.${name}`, value);
  }
};

/** Of what is there instead, in a sentence. */
const MOST_NAMED = 20;

type Sought = {
  readonly what: string;
  readonly fits: (channel: Channel) => boolean;
  /** What to do where the server has channels, but none that fits. */
  readonly advice?: string;
};

/** By a fresh channel list; the newest trade date first. */
const listedChannels = async (play: Play, what: string) => {
  const exchange = await send(play, { label: 'find-channel', operationId: 'listChannels', path: operations.listChannels.path });
  const listed = messageOf(exchange, 'ChannelList')?.channels;
  if (listed === undefined) throw missing(`a list of channels, for ${what}`, outcomeOf(exchange), exchange);
  const channels = listed.flatMap(completeChannel).toSorted((a, b) => (a.tradeDate < b.tradeDate ? 1 : a.tradeDate > b.tradeDate ? -1 : 0));
  return { exchange, channels };
};

/** The fitting channels of the newest date on which there is one, by a fresh channel list: one for each participant ID of the caller. */
const findChannels = async (play: Play, { what, fits, advice }: Sought): Promise<readonly [Channel, ...Channel[]]> => {
  const { exchange, channels } = await listedChannels(play, what);
  const [found, ...later] = channels.filter(fits);
  if (found === undefined) throw missing(what, insteadOf(channels, advice), exchange);
  note(play, found);
  return [found, ...later.filter(({ tradeDate }) => tradeDate === found.tradeDate)];
};

/** What the server has. One participant ID's channel looks like another's. */
const insteadOf = (channels: readonly Channel[], advice: string | undefined): string => {
  const others = new Set(channels.map(({ market, tradeDate, state }) => `${market} ${tradeDate} ${state}`));
  if (others.size === 0) return 'no channel that can be used';
  const more = others.size > MOST_NAMED ? ` and ${others.size - MOST_NAMED} more` : '';
  return `only ${[...others].slice(0, MOST_NAMED).join(', ')}${more}${advice === undefined ? '' : `; ${advice}`}`;
};

const findChannel = async (play: Play, sought: Sought): Promise<Channel> => (await findChannels(play, sought))[0];

const OUTSIDE_TRADING_HOURS =
  'the trading day of this target is over or has not begun: run it in trading hours, or start the simulator again';

const inState = (market: Market, state: Channel['state']): Sought => ({
  what: `a channel of ${market} in the state ${state}`,
  fits: (channel) => channel.market === market && channel.state === state,
  ...(state === 'OPEN' ? { advice: OUTSIDE_TRADING_HOURS } : {}),
});

export const channelInState = (play: Play, market: Market, state: Channel['state']): Promise<Channel> =>
  findChannel(play, inState(market, state));

export const channelsInState = (play: Play, market: Market, state: Channel['state']): Promise<readonly Channel[]> =>
  findChannels(play, inState(market, state));

export const channelOfEachMarket = async (play: Play, state: Channel['state']): Promise<readonly [Channel, ...Channel[]]> => {
  const what = `a channel in the state ${state}`;
  const { exchange, channels } = await listedChannels(play, what);
  const [first, ...others] = MARKETS.flatMap((market) =>
    channels.filter((one) => one.market === market && one.state === state).slice(0, 1),
  );
  if (first === undefined) throw missing(what, insteadOf(channels, state === 'OPEN' ? OUTSIDE_TRADING_HOURS : undefined), exchange);
  for (const channel of [...others, first]) note(play, channel);
  return [first, ...others];
};

/** Sequence 1 and 2 at least are gone: asking from 1 on is then too old beyond doubt. */
export const expiredChannel = (play: Play, market: Market): Promise<Channel> =>
  findChannel(play, {
    what: `a channel of ${market} whose first two events, or more, are no longer kept`,
    fits: (channel) => channel.market === market && channel.earliestSequence > 2,
  });

/** Open channels first: they are what a live day is read from. */
const RANK: Readonly<Record<Channel['state'], number>> = { OPEN: 0, CLOSED: 1, PENDING: 2 };

export const channelsWithEvents = async (play: Play, count: number): Promise<readonly Channel[]> => {
  const { exchange, channels } = await listedChannels(play, 'channels with events');
  const withEvents = channels.filter(({ earliestSequence, lastSequence }) => lastSequence >= earliestSequence && lastSequence > 0);
  if (withEvents.length < count)
    throw missing(`${count} channels with events`, `${withEvents.length} of ${channels.length} channels`, exchange);
  return withEvents.toSorted((a, b) => RANK[a.state] - RANK[b.state]).slice(0, count);
};
