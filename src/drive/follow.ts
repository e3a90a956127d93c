import { operations } from '../../generated/operations.ts';
import { decode } from '../contract/decode.ts';
import type { FollowOptions } from '../model/case.ts';
import type { Channel } from '../model/event.ts';
import type { Exchange } from '../model/evidence.ts';
import type { WireMessage } from '../wire/client/wire-exchange.ts';
import type { Play } from './play.ts';
import { pathOf } from './pull.ts';
import { jsonOf, missing, outcomeOf } from './read-answer.ts';
import { send } from './send.ts';
import { together } from './together.ts';

const SCHEMAS: Readonly<Record<string, string>> = operations.streamEvents.streamMessages;

const isControl = (event: string): boolean => SCHEMAS[event] === 'Heartbeat' || SCHEMAS[event] === 'StreamEnd';

/** Says when enough has been seen. An awaited end is left to the server: how it ends is part of what is judged. */
const createWatch = ({ until }: FollowOptions) => {
  let events = 0;
  let heartbeats = 0;
  return ({ event, data }: WireMessage): string | undefined => {
    if (SCHEMAS[event] === 'Heartbeat') heartbeats += 1;
    if (!isControl(event)) events += 1;
    if (until?.events !== undefined && events >= until.events) return `${events} events seen`;
    if (until?.heartbeats !== undefined && heartbeats >= until.heartbeats) return `${heartbeats} heartbeats seen`;
    if (until?.sequence === undefined || isControl(event)) return undefined;
    const sequence = decode('TradeEvent', jsonOf(data))?.sequence;
    return sequence !== undefined && sequence >= until.sequence ? `sequence ${sequence} seen` : undefined;
  };
};

/** Three missed heartbeats: a server that announces its rhythm is waited for by that rhythm. */
const quietMsOf = ({ limits }: Play, { timers }: Channel): number => Math.max(limits.exchangeMs, 3 * timers.heartbeatIntervalMs);

export const follow = async (
  play: Play,
  label: string,
  { channel, ...options }: FollowOptions & { readonly channel: Channel },
): Promise<Exchange> => {
  const watch = createWatch(options);
  const bearer = options.as === undefined ? undefined : await play.tokens.living(options.as);
  const { promise: begun, resolve: begin } = Promise.withResolvers<boolean>();
  const streaming = send(play, {
    label,
    operationId: 'streamEvents',
    path: pathOf(operations.streamEvents.path, 'channelId', channel.channelId),
    headers: {
      ...(options.lastEventId === undefined ? {} : { 'Last-Event-ID': options.lastEventId }),
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
    },
    ...(options.address === undefined ? {} : { address: options.address }),
    quietMs: quietMsOf(play, channel),
    ...(options.readAfterMs === undefined ? {} : { readAfterMs: options.readAfterMs }),
    onMessage: (message) => {
      begin(true);
      return watch(message);
    },
  });
  const { meanwhile } = options;
  if (meanwhile === undefined) return streaming;
  const hasBegun = await Promise.race([begun, streaming.then(() => false)]);
  if (!hasBegun) {
    const exchange = await streaming;
    throw missing('a stream that sends a first message', outcomeOf(exchange), exchange);
  }
  await together(() => streaming, meanwhile);
  return streaming;
};
