import { encode } from '../../contract/encode.ts';
import type { EventBatch, TradeEvent } from '../../model/event.ts';
import { type Answer, jsonAnswer, lastingAnswer, lastingJson } from '../exchange/answer.ts';
import { type Call, type Handler, integerOf } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { type ChannelView, channelNotFound, findChannel, refusePosition } from './channel-view.ts';
import { eventText, revisedMessages, revisesEvents } from './event-text.ts';

type Pull = { readonly view: ChannelView; readonly afterSequence: number; readonly limit: number; readonly waitMs: number };

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

const emptyBatch = ({ view }: Pull): EventBatch => {
  const { channelId, epoch, state, earliestSequence, lastSequence } = view.describe();
  return { channelId, epoch, state, earliestSequence, lastSequence, events: [] };
};

/** The events' array is the only one that a batch has, so its empty brackets show where their texts belong. */
const batchText = (batch: EventBatch, events: readonly TradeEvent[]): string => {
  const frame = JSON.stringify(encode('EventBatch', batch));
  const at = frame.lastIndexOf('[]') + 1;
  return `${frame.slice(0, at)}${events.map(eventText).join(',')}${frame.slice(at)}`;
};

const answerBatch = (pull: Pull, call: Call, site: Site): Answer => {
  const { view, afterSequence, limit } = pull;
  const batch = emptyBatch(pull);
  const rows = Math.min(limit, call.conduct.maximumRows);
  if (revisesEvents(call.hooks)) {
    return jsonAnswer({ ...encode('EventBatch', batch), events: revisedMessages(call.hooks, view.range(afterSequence, rows)) });
  }
  const key = `pull ${batch.channelId} ${batch.epoch} ${batch.state} ${batch.earliestSequence} ${batch.lastSequence} ${afterSequence} ${rows}`;
  return lastingAnswer(site.pages.page(key, () => lastingJson(batchText(batch, view.range(afterSequence, rows)))));
};

/** After a wait the channel may be in another epoch: then the caller's position means nothing any more. */
const answerAfterWait = async (pull: Pull, call: Call, site: Site): Promise<Answer> => {
  const epoch = pull.view.log.epoch();
  await waitForChange(pull.view, pull.waitMs, call);
  return refusePosition(pull.view, { epoch, afterSequence: pull.afterSequence }) ?? answerBatch(pull, call, site);
};

export const pullEvents: Handler<Site> = (visit, site) => {
  const { call, parameters } = visit;
  const view = findChannel(visit, site);
  if (view === undefined) return channelNotFound();
  const afterSequence = integerOf(parameters, 'afterSequence') ?? 0;
  const refusal = refusePosition(view, { epoch: integerOf(parameters, 'epoch'), afterSequence });
  if (refusal !== undefined) return refusal;
  const waitMs = Math.min((integerOf(parameters, 'waitSeconds') ?? 0) * 1_000, site.timers.maximumWaitMs);
  const pull: Pull = { view, afterSequence, limit: integerOf(parameters, 'limit') ?? 1_000, waitMs };
  const mustWait = waitMs > 0 && afterSequence >= view.lastSequence() && view.log.state() !== 'CLOSED';
  return mustWait ? answerAfterWait(pull, call, site) : answerBatch(pull, call, site);
};
