import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validators } from '../../generated/validators.cjs';
import { validate } from './validate.ts';

const channel = {
  channelId: 'B01224-HK-20260408',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 6,
  timers: { heartbeatIntervalMs: 20000, minimumPollIntervalMs: 1000, maximumWaitMs: 30000 },
};

const cancelled = {
  channelId: 'B01224-HK-20260408',
  epoch: 1,
  sequence: 6,
  eventId: 'e6',
  eventType: 'TRADE_CANCELLED',
  publishedAt: '2026-04-08T11:20:05.771+08:00',
  possibleDuplicate: false,
  possibleResend: false,
  tradeKey: { market: 'HK', tradeDate: '2026-04-08', tradeReference: '0000260408000125', side: 'S' },
};

describe('validate', () => {
  it('finds nothing in what the contract allows, members that it does not know included', () => {
    expect(validate('Channel', channel)).toEqual([]);
    expect(validate('TradeEvent', { ...cancelled, colour: 'red' })).toEqual([]);
  });

  it('reports every fault of a message, each at its place', () => {
    const faults = validate('ChannelList', { channels: [channel, { ...channel, epoch: '1', market: 'LSE', timers: {} }] });
    expect(faults.map(({ pointer }) => pointer).sort()).toEqual([
      '/channels/1/epoch',
      '/channels/1/market',
      '/channels/1/timers/heartbeatIntervalMs',
      '/channels/1/timers/maximumWaitMs',
      '/channels/1/timers/minimumPollIntervalMs',
    ]);
  });

  it.each([
    [
      'a missing member',
      { state: undefined },
      { pointer: '/state', says: 'is missing', expected: 'a member "state"', received: 'nothing' },
    ],
    ['a wrong kind', { epoch: '1' }, { pointer: '/epoch', says: 'is of the wrong kind', expected: 'a whole number', received: '"1"' }],
    [
      'an unknown code value',
      { market: 'LSE' },
      { pointer: '/market', says: 'is not one of the allowed values', expected: 'one of "HK", "SSE", "SZSE"', received: '"LSE"' },
    ],
    ['a value below its minimum', { epoch: 0 }, { pointer: '/epoch', says: 'is out of range', expected: 'at least 1', received: '0' }],
  ])('says in plain words what is wrong: %s', (_, change, fault) => {
    expect(validate('Channel', JSON.parse(JSON.stringify({ ...channel, ...change })))).toEqual([fault]);
  });

  it('judges an event by the type that it claims to be, and by no other', () => {
    const faults = validate('TradeEvent', { ...cancelled, tradeKey: { ...cancelled.tradeKey, side: 'X' } });
    expect(faults).toEqual([
      { pointer: '/tradeKey/side', says: 'is not one of the allowed values', expected: 'one of "B", "S"', received: '"X"' },
    ]);
  });

  it('says of an unknown event type only that it is unknown', () => {
    expect(validate('TradeEvent', { ...cancelled, eventType: 'TRADE_SPLIT' }).map(({ pointer }) => pointer)).toEqual(['/eventType']);
  });

  it('reports several broken rules of one value as one fault', () => {
    const [fault, ...others] = validate('TradeEvent', { ...cancelled, publishedAt: 'noon' });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ pointer: '/publishedAt', received: '"noon"' });
    expect(fault?.expected).toMatch(/a text that matches .*, and a valid date-time|a valid date-time, and a text that matches/);
  });

  it('cuts what it received at 200 characters', () => {
    const [fault] = validate('Channel', { ...channel, epoch: 'x'.repeat(1000) });
    expect(fault?.received).toHaveLength(200);
  });

  it('agrees with the validator on any JSON', () => {
    const schemas = ['TradeEvent', 'EventBatch', 'SnapshotPage', 'Manifest', 'StockPage', 'Problem', 'Jwks', 'RunFile'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.jsonValue(), (schema, wire) => {
        expect(validate(schema, wire).length === 0).toBe(validators[schema](wire));
      }),
    );
  });
});
