import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RoleMap, roles } from '../../generated/roles.ts';
import type { SnapshotPage, TradeEvent } from '../model/event.ts';
import type { Trade } from '../model/trade.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { createRoleCodec } from './role-codec.ts';

const trade: Trade = {
  market: 'HK',
  tradeDate: '2026-04-08',
  tradeReference: '0000260408000123',
  side: 'B',
  tradeVersion: 1,
  gcpParticipantId: 'B01224',
  arrangement: 'NCP',
  ccassTradeIndicator: '1',
  tradingStockCode: '00700',
  settlementStockCode: '00700',
  currency: 'HKD',
  isolationIndicator: '1',
  tradeTime: '2026-04-08T09:30:01.127+08:00',
  brokerNumber: '1400',
  quantity: 400,
  price: '512.500',
  value: '205000.00',
  tradingMethod: 'A',
  accruedInterest: '0.00',
  securitiesSettlementDate: '2026-04-10',
  moneySettlementDate: '2026-04-10',
  recordChecksum: '00000021013600',
};

const event: TradeEvent = {
  channelId: 'B01224-HK-20260408',
  epoch: 1,
  sequence: 2,
  eventId: 'e2',
  eventType: 'TRADE_REPORTED',
  publishedAt: '2026-04-08T09:30:01.402+08:00',
  possibleDuplicate: false,
  possibleResend: false,
  trade,
};

const page: SnapshotPage = {
  channelId: 'B01224-HK-20260408',
  epoch: 1,
  state: 'OPEN',
  asOfSequence: 2,
  count: 1,
  trades: [trade],
};

describe('decode', () => {
  it('keeps the neighbours of a member that is of the wrong kind', () => {
    const seen = decode('TradeEvent', { ...event, sequence: '2', trade: { ...trade, price: 512.5 } });
    expect(seen?.sequence).toBeUndefined();
    expect(seen?.epoch).toBe(1);
    expect(seen).toMatchObject({ trade: { value: '205000.00' } });
    expect(seen).not.toHaveProperty('trade.price');
  });

  it('keeps a code value that it does not know, and drops a member that it does not know', () => {
    const seen = decode('TradeEvent', { ...event, eventType: 'TRADE_SPLIT', colour: 'red' });
    expect(seen?.eventType).toBe('TRADE_SPLIT');
    expect(seen).not.toHaveProperty('colour');
  });

  it('keeps the place of an item that is no object', () => {
    const seen = decode('SnapshotPage', { ...page, trades: [null, 7, trade] });
    expect(seen?.trades).toEqual([{}, {}, trade]);
  });

  it('is undefined for what is no object', () => {
    expect([null, [], 'x', 1, true, undefined].map((wire) => decode('EventBatch', wire))).toEqual(Array(6).fill(undefined));
  });

  it('does not read what an object inherits', () => {
    expect(decode('Problem', JSON.parse('{"__proto__": {"title": "inherited"}}'))).toEqual({});
  });

  it('answers any JSON for every message without throwing, and only with members that the model has', () => {
    const codec = createRoleCodec(roles);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(roles)), fc.jsonValue(), (message, wire) => {
        const members = (roles[message] ?? []).map(({ member }) => member);
        expect(members).toEqual(expect.arrayContaining(Object.keys(codec.decode(message, wire) ?? {})));
      }),
    );
  });

  it('keeps of a near miss whatever stands beside it', () => {
    const without = (whole: object, member: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(event)), fc.constantFrom(...Object.keys(trade)), fc.jsonValue(), (outer, inner, value) => {
        const seen = decode('TradeEvent', { ...event, trade: { ...trade, [inner]: value }, [outer]: value });
        const neighbours = without({ ...event, trade: without(trade, inner) }, outer);
        expect(seen).toMatchObject(neighbours);
      }),
    );
  });
});

describe('encode', () => {
  it('hands the model through where the contract names things as the model does', () => {
    expect(encode('SnapshotPage', page)).toBe(page);
    expect(encode('TradeEvent', event)).toBe(event);
  });

  it('gives the token the names of RFC 6749', () => {
    const token = { accessToken: 'a', tokenType: 'Bearer', expiresIn: 60, scope: 'trade-data.read' } as const;
    const wire = { access_token: 'a', token_type: 'Bearer', expires_in: 60, scope: 'trade-data.read' };
    expect(encode('TokenResponse', token)).toEqual(wire);
    expect(decode('TokenResponse', wire)).toEqual(token);
  });

  it('is undone by decode', () => {
    expect(decode('SnapshotPage', JSON.parse(JSON.stringify(encode('SnapshotPage', page))))).toEqual(page);
    expect(decode('TradeEvent', JSON.parse(JSON.stringify(encode('TradeEvent', event))))).toEqual(event);
  });
});

/** What a guide might do: call the price `px`, and put it with the value into an object of its own. */
const otherContract: RoleMap = {
  ...roles,
  Trade: (roles['Trade'] ?? []).map((member) =>
    member.member === 'price'
      ? { ...member, path: ['amounts', 'px'] }
      : member.member === 'value'
        ? { ...member, path: ['amounts', 'amt'] }
        : member,
  ),
};

describe('a contract that names and nests things otherwise', () => {
  const codec = createRoleCodec(otherContract);

  it('reaches the wire, at any depth of the message', () => {
    const { price, value, ...others } = trade;
    const wire = { ...page, trades: [{ ...others, amounts: { px: price, amt: value } }] };
    expect(codec.encode('SnapshotPage', page)).toEqual(wire);
    expect(codec.decode('SnapshotPage', wire)).toEqual(page);
  });

  it('leaves the model, and so the cases, as they were', () => {
    expect(codec.decode('TradeEvent', codec.encode('TradeEvent', event))).toEqual(event);
    expect(codec.encode('Heartbeat', page)).toBe(page);
  });

  it('reads a wrapper of the wrong kind as members that are not there', () => {
    expect(codec.decode('Trade', { side: 'B', amounts: 'none' })).toEqual({ side: 'B' });
  });
});
