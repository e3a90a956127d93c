import type { Exchange } from '../model/evidence.ts';
import { askedFor } from './observe.ts';

/** What was asked for, read off the request: which channel, after which of its events, and which page. */

export type AskedPosition = { readonly epoch?: number; readonly sequence: number };

/** Only of requests that read a channel. */
export const channelAsked = ({ request }: Exchange): string | undefined => {
  const [, channelId] = /\/channels\/([^/?]+)\/(?:events|stream|snapshot)/.exec(request.path) ?? [];
  return channelId === undefined ? undefined : unescaped(channelId);
};

/** A part of a path, as it was meant. */
export const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const cursorAsked = ({ request }: Exchange): string | undefined =>
  new URLSearchParams(request.path.split('?')[1] ?? '').get('cursor') ?? undefined;

const lastEventId = ({ request }: Exchange): AskedPosition => {
  const value = request.headers.find(([name]) => name.toLowerCase() === 'last-event-id')?.[1];
  const [, epoch, sequence] = /^(\d+):(\d+)$/.exec(value ?? '') ?? [];
  return epoch === undefined ? { sequence: 0 } : { epoch: Number(epoch), sequence: Number(sequence) };
};

/** After which event a pull or a stream goes on; from the first when the request names none. */
export const positionAsked = (exchange: Exchange): AskedPosition | undefined => {
  if (exchange.operationId === 'streamEvents') return lastEventId(exchange);
  if (exchange.operationId !== 'pullEvents') return undefined;
  const epoch = askedFor(exchange, 'epoch');
  return { ...(epoch === undefined ? {} : { epoch }), sequence: askedFor(exchange, 'afterSequence') ?? 0 };
};

export const positionText = ({ epoch, sequence }: AskedPosition): string =>
  epoch === undefined ? `after ${sequence}` : `after ${epoch}:${sequence}`;
