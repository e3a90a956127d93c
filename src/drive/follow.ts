import { operations } from '../../generated/operations.ts';
import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { FollowOptions } from '../model/case.ts';
import type { Channel } from '../model/event.ts';
import type { Exchange } from '../model/evidence.ts';
import type { WireMessage } from '../wire/client/wire-exchange.ts';
import type { Play } from './play.ts';
import { pathOf } from './pull.ts';
import { missing, outcomeOf } from './read-answer.ts';
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
    const sequence = decode('TradeEvent', parseJson(data))?.sequence;
    return sequence !== undefined && sequence >= until.sequence ? `sequence ${sequence} seen` : undefined;
  };
};

/** Three missed heartbeats: a server that announces its rhythm is waited for by that rhythm. */
const quietMsOf = ({ limits }: Play, { timers }: Channel): number => Math.max(limits.exchangeMs, 3 * timers.heartbeatIntervalMs);

/** What ties a stream to what is played beside it: when it has begun, when it may be read, and when it is left. */
const createTie = ({ readAfter, until, meanwhile }: FollowOptions) => {
  const begun = Promise.withResolvers<boolean>();
  const played = Promise.withResolvers<void>();
  const leaving = new AbortController();
  const standStill = {
    beforeReading: () => {
      begun.resolve(true);
      return played.promise;
    },
  };
  return {
    begun: begun.promise,
    begin: () => begun.resolve(true),
    asked: { signal: leaving.signal, ...(readAfter === undefined || meanwhile === undefined ? {} : standStill) },
    release: () => {
      played.resolve();
      if (until?.meanwhile === true) leaving.abort('what was to be played beside it was played');
    },
  };
};

type Tie = ReturnType<typeof createTie>;

/** The stream is let go whatever became of what was played beside it. */
const playBeside = async (streaming: Promise<Exchange>, meanwhile: () => Promise<unknown>, { begun, release }: Tie): Promise<Exchange> => {
  const hasBegun = await Promise.race([begun, streaming.then(() => false)]);
  if (!hasBegun) {
    const exchange = await streaming;
    throw missing('a stream that sends a first message', outcomeOf(exchange), exchange);
  }
  await together(
    () => streaming,
    () => meanwhile().finally(release),
  );
  return streaming;
};

export const follow = async (
  play: Play,
  label: string,
  { channel, ...options }: FollowOptions & { readonly channel: Channel },
): Promise<Exchange> => {
  const watch = createWatch(options);
  const tie = createTie(options);
  const bearer = options.as === undefined ? undefined : await play.tokens.living(options.as);
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
    ...tie.asked,
    onMessage: (message) => {
      tie.begin();
      return watch(message);
    },
  });
  return options.meanwhile === undefined ? streaming : playBeside(streaming, options.meanwhile, tie);
};
