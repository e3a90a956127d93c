import { expect } from '@jest/globals';
import { closed, ids, open, type Proofs, peer, plant, stream } from './proofs.ts';

/** Faults of streams. */

export const streamsProofs: Proofs<
  'heartbeats-stop' | 'heartbeat-ids' | 'close-stream' | 'keep-superseded-stream' | 'keep-ended-stream' | 'lags' | 'end-stream'
> = {
  'heartbeats-stop': async () => {
    plant('streamEvents', { kind: 'heartbeats-stop' });
    const signal = AbortSignal.timeout(300);
    expect((await stream('B01224-HK-20260409', undefined, { signal })).messages).toEqual([]);
  },
  'heartbeat-ids': async () => {
    plant('streamEvents', { kind: 'heartbeat-ids' });
    const seen = await stream('B01224-HK-20260409', (message) => message.event === 'HEARTBEAT');
    expect(ids(seen)[0]).toBe('1:0');
  },
  'close-stream': async () => {
    plant('streamEvents', { kind: 'close-stream', clean: true }, { atSequence: 4 });
    const clean = await stream(closed);
    expect([clean.messages.at(-1)?.id, clean.messages.length, clean.exchange.failure]).toEqual(['1:4', 4, undefined]);
    peer().simulator.clearFaults();
    plant('streamEvents', { kind: 'close-stream', clean: false }, { atSequence: 4 });
    expect((await stream(closed)).exchange.failure?.kind).toBe('reset');
  },
  'keep-superseded-stream': async () => {
    plant('streamEvents', { kind: 'keep-superseded-stream' });
    const pending = 'B01224-SSE-20260409';
    const first = stream(pending, undefined, { signal: AbortSignal.timeout(300) });
    const second = stream(pending, (message) => message.event === 'HEARTBEAT');
    await second;
    expect((await first).messages.map((message) => message.event)).not.toContain('STREAM_ENDED');
  },
  'keep-ended-stream': async () => {
    plant('streamEvents', { kind: 'keep-ended-stream' });
    const seen = await stream(closed, undefined, { signal: AbortSignal.timeout(300) });
    expect([seen.messages.at(-1)?.event, seen.exchange.endedByDriver === undefined]).toEqual(['STREAM_ENDED', false]);
  },
  lags: async () => {
    plant('streamEvents', { kind: 'lags', events: 5 });
    const { lastSequence } = (await peer().ask('pullEvents', `/trade-data/v1/channels/${open}/events?limit=1`)).json;
    const seen = await stream(open, (message) => message.event === 'HEARTBEAT');
    expect(seen.messages.findLast((message) => message.id !== undefined)?.id).toBe(`1:${Number(lastSequence) - 5}`);
  },
  'end-stream': async () => {
    plant('streamEvents', { kind: 'end-stream', reason: 'LUNCH' }, { atSequence: 2 });
    const seen = await stream(closed);
    expect(seen.messages.map((message) => message.id ?? message.data)).toEqual([
      '1:1',
      '1:2',
      JSON.stringify({ channelId: closed, reason: 'LUNCH' }),
    ]);
    expect(seen.exchange.failure).toBeUndefined();
  },
};
