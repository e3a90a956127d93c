import { expect } from '@jest/globals';
import type { Seen } from '../../testing/simulator-peer.ts';
import { closed, eventsOf, ids, type Proofs, peer, plant, pull, sequences, stream } from './proofs.ts';

/** Faults of single events. */

export const eventsProofs: Proofs<'drop' | 'duplicate' | 'swap' | 'alter' | 'wrong-control-totals' | 'event-after-close'> = {
  drop: async () => {
    plant('pullEvents', { kind: 'drop', events: 2 }, { atSequence: 3 });
    expect(sequences(await pull('?limit=6'))).toEqual([1, 2, 5, 6]);
    plant('streamEvents', { kind: 'drop', events: 2 }, { atSequence: 3 });
    const seen = await stream(closed, (message) => message.id === '1:6');
    expect(ids(seen).slice(0, 4)).toEqual(['1:1', '1:2', '1:5', '1:6']);
  },
  duplicate: async () => {
    plant('pullEvents', { kind: 'duplicate' }, { atSequence: 2 });
    expect(sequences(await pull('?limit=3'))).toEqual([1, 2, 2, 3]);
    peer().simulator.clearFaults();
    plant('pullEvents', { kind: 'duplicate', flagged: true }, { atSequence: 2 });
    const marks = eventsOf(await pull('?limit=3')).map((event) => event['possibleDuplicate']);
    expect(marks).toEqual([false, false, true, false]);
  },
  swap: async () => {
    plant('every', { kind: 'swap' }, { atSequence: 2 });
    expect(sequences(await pull('?limit=4'))).toEqual([1, 3, 2, 4]);
    const seen = await stream(closed, (message) => message.id === '1:4');
    expect(ids(seen).slice(0, 4)).toEqual(['1:1', '1:3', '1:2', '1:4']);
  },
  alter: async () => {
    plant('pullEvents', { kind: 'alter', pointer: '/trade/price', value: '1.500' }, { atSequence: 2 });
    const seen = await pull('?limit=3');
    expect(seen.json['events']).toMatchObject([{ sequence: 1 }, { trade: { price: '1.500' } }, { sequence: 3 }]);
    expect(seen.text.match(/"price":"1\.500"/g)).toHaveLength(1);
  },
  'wrong-control-totals': async () => {
    const right = await pull();
    plant('pullEvents', { kind: 'wrong-control-totals', member: 'value' });
    const wrong = await pull();
    const value = (seen: Seen) => Number(/"controlTotals":\{"buys":\{.*?"value":"([\d.]+)"/.exec(seen.text)?.[1]);
    expect(value(wrong) - value(right)).toBeCloseTo(0.01, 5);
    expect(wrong.complaints).toEqual([]);
  },
  'event-after-close': async () => {
    plant('every', { kind: 'event-after-close' });
    const seen = await pull();
    const [close, late] = eventsOf(seen).slice(-2);
    expect([close?.['eventType'], late?.['eventType'], seen.complaints]).toEqual(['CHANNEL_CLOSED', 'TRADE_REPORTED', []]);
    expect([late?.['sequence'], seen.json['lastSequence']]).toEqual([Number(close?.['sequence']) + 1, Number(close?.['sequence']) + 1]);
    const streamed = await stream(closed);
    expect(streamed.messages.slice(-3).map((message) => message.event)).toEqual(['CHANNEL_CLOSED', 'TRADE_REPORTED', 'STREAM_ENDED']);
    expect(JSON.stringify(late?.['trade'])).toContain('"tradeReference":"9');
    const live = peer().simulator.world.channel(closed)?.liveTrades(1_000_000) ?? [];
    expect(live.some(({ tradeReference }) => tradeReference.startsWith('9'))).toBe(false);
  },
};
