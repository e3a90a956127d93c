import { encode } from '../../contract/encode.ts';
import type { Channel, EventBatch, TradeEvent } from '../../model/event.ts';
import { type Answer, jsonAnswer, lastingAnswer, lastingJson } from '../exchange/answer.ts';
import { type Call, type Handler, integerOf } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { type ChannelView, channelNotFound, findChannel, refusePosition } from './channel-view.ts';
import { eventText, revisedMessages, revisesEvents } from './event-text.ts';

type Pull = { readonly view: ChannelView; readonly afterSequence: number; readonly limit: number; readonly waitMs: number };

type Surroundings = { readonly call: Call; readonly site: Site };

/** Resolves at the first change of the channel, when the time is over, or when the caller has gone. */
const waitForChange = (view: ChannelView, waitMs: number, call: Call): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stopWatching();
      stopListening();
      resolve();
    };
    const timer = setTimeout(finish, waitMs);
    const stopWatching = view.log.onChange(finish);
    const stopListening = call.onGone(finish);
  });

const emptyBatch = ({ channelId, epoch, state, earliestSequence, lastSequence }: Channel): EventBatch => ({
  channelId,
  epoch,
  state,
  earliestSequence,
  lastSequence,
  events: [],
});

/** The events' array is the only one that a batch has, so its empty brackets show where their texts belong. */
const batchText = (batch: EventBatch, events: readonly TradeEvent[]): string => {
  const frame = JSON.stringify(encode('EventBatch', batch));
  const at = frame.lastIndexOf('[]') + 1;
  return `${frame.slice(0, at)}${events.map(eventText).join(',')}${frame.slice(at)}`;
};

const answerBatch = (pull: Pull, channel: Channel, { call, site }: Surroundings): Answer => {
  const { view, afterSequence } = pull;
  const rows = Math.min(pull.limit, call.conduct.maximumRows);
  const { channelId, epoch, state, earliestSequence, lastSequence } = channel;
  if (revisesEvents(call.hooks)) {
    const events = revisedMessages(call, view.range(afterSequence, rows));
    return jsonAnswer({ ...encode('EventBatch', emptyBatch(channel)), events });
  }
  const key = `pull ${channelId} ${epoch} ${state} ${earliestSequence} ${lastSequence} ${afterSequence} ${rows}`;
  return lastingAnswer(site.pages.page(key, () => lastingJson(batchText(emptyBatch(channel), view.range(afterSequence, rows)))));
};

/** After a wait the channel may be in another epoch: then the caller's position means nothing any more. */
const answerAfterWait = async (pull: Pull, epoch: number, around: Surroundings): Promise<Answer> => {
  await waitForChange(pull.view, pull.waitMs, around.call);
  const channel = pull.view.describe();
  return refusePosition(channel, { epoch, afterSequence: pull.afterSequence }) ?? answerBatch(pull, channel, around);
};

export const pullEvents: Handler<Site> = (visit, site) => {
  const { call, parameters } = visit;
  const view = findChannel(visit, site);
  if (view === undefined) return channelNotFound();
  const channel = view.describe();
  const afterSequence = integerOf(parameters, 'afterSequence') ?? 0;
  const refusal = refusePosition(channel, { epoch: integerOf(parameters, 'epoch'), afterSequence });
  if (refusal !== undefined) return refusal;
  const waitMs = Math.min((integerOf(parameters, 'waitSeconds') ?? 0) * 1_000, site.timers.maximumWaitMs);
  const pull: Pull = { view, afterSequence, limit: integerOf(parameters, 'limit') ?? 1_000, waitMs };
  const mustWait = waitMs > 0 && afterSequence >= channel.lastSequence && channel.state !== 'CLOSED';
  return mustWait ? answerAfterWait(pull, channel.epoch, { call, site }) : answerBatch(pull, channel, { call, site });
};
