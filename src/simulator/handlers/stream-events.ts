import { type Handler, textOf } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { openEventStream } from '../streams/event-stream.ts';
import { channelNotFound, findChannel, type Position, refusePosition } from './channel-view.ts';

/** `epoch:sequence`; the contract's pattern has been checked, absence means from the start. */
const positionOf = (lastEventId: string | undefined): Position => {
  if (lastEventId === undefined) return { epoch: undefined, afterSequence: 0 };
  const [epoch, sequence] = lastEventId.split(':');
  return { epoch: Number(epoch), afterSequence: Number(sequence) };
};

export const streamEvents: Handler<Site> = (visit, site) => {
  const { call, caller, parameters } = visit;
  const view = findChannel(visit, site);
  if (view === undefined) return channelNotFound();
  const position = positionOf(textOf(parameters, 'last-event-id'));
  const channel = view.describe();
  const refusal = refusePosition(channel, position);
  if (refusal !== undefined) return refusal;
  if (channel.state === 'CLOSED' && position.afterSequence >= channel.lastSequence)
    return { kind: 'empty', status: 204, headers: ['Cache-Control', 'no-store'] };
  const { afterSequence } = position;
  return {
    kind: 'stream',
    headers: ['Cache-Control', 'no-store'],
    open: (sink) => openEventStream({ view, call, caller, site, afterSequence }, sink),
  };
};
