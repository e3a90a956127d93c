import type { TlsSeen } from '../model/evidence.ts';
import type { WireExchange } from '../wire/client/wire-exchange.ts';

/** What one of the first exchanges with an address showed beside its answer, for whoever looks for the cause of trouble. It holds no secret. */
export type Look = {
  readonly address: string;
  /** The key of the run file that named the address. */
  readonly key: string;
  readonly status?: number;
  readonly tls?: TlsSeen;
  /** How far the server's clock was ahead of ours, as its `Date` tells, which has no fractions of a second; negative: behind. */
  readonly clockAheadMs?: number;
  readonly tookMs: number;
};

/** A `Date` was written at some time between the request and the answer: what fits into that is no difference. */
const clockAheadOf = ({ answer, startedAt, firstByteAt = startedAt }: WireExchange): number | undefined => {
  const date = answer?.headers.find(([name]) => name.toLowerCase() === 'date')?.[1];
  const toldMs = Date.parse(date ?? '');
  if (Number.isNaN(toldMs)) return undefined;
  const [earliest, latest] = [performance.timeOrigin + startedAt - 1000, performance.timeOrigin + firstByteAt];
  if (toldMs >= earliest && toldMs <= latest) return 0;
  return Math.round(toldMs > latest ? toldMs - latest : toldMs - earliest);
};

export const lookAt = (exchange: WireExchange, { address, key }: { readonly address: string; readonly key: string }): Look => {
  const clockAheadMs = clockAheadOf(exchange);
  return {
    address,
    key,
    ...(exchange.answer && { status: exchange.answer.status }),
    ...(exchange.tls && { tls: exchange.tls }),
    ...(clockAheadMs !== undefined && { clockAheadMs }),
    tookMs: exchange.endedAt - exchange.startedAt,
  };
};
