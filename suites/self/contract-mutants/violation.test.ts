import { expect, test } from '@jest/globals';
import { validators } from '../../../generated/validators.cjs';
import { constraintsOf } from './constraints.ts';
import { equivalenceOf, followsFromPattern } from './equivalents.ts';
import { contractSchemas } from './json-schemas.ts';
import { breaksJust, changed, findViolation, placesIn, pointerOf, writtenAt } from './violation.ts';

const schemas = contractSchemas();

const channel = {
  channelId: 'B01224-HK-20260408',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 6,
  timers: { heartbeatIntervalMs: 20_000, minimumPollIntervalMs: 1_000, maximumWaitMs: 30_000 },
};

const pending = { ...channel, state: 'PENDING', lastSequence: 0 };

const constraints = constraintsOf(schemas, 'ChannelList');

test('for every constraint of a channel list one message is made that breaks it and nothing else', () => {
  const bases = [{ channels: [channel, pending] }];
  expect(validators.ChannelList(bases[0])).toBe(true);
  const made = constraints
    .filter((one) => equivalenceOf(one, constraints) === undefined)
    .map((constraint) => ({ constraint, violation: findViolation('ChannelList', constraint, bases) }));
  expect(made.filter(({ violation }) => violation === undefined).map(({ constraint }) => constraint.pointer)).toEqual([]);
  for (const { constraint, violation } of made) {
    if (violation === undefined) continue;
    const message = changed(violation.base, violation.at, violation.value);
    const broken = {
      keyword: constraint.keyword,
      writtenAt: writtenAt(constraint),
      isAt: (place: string) => place === pointerOf(violation.at),
    };
    expect([constraint.pointer, breaksJust('ChannelList', message, broken)]).toEqual([constraint.pointer, true]);
  }
});

test('a message that breaks something else as well does not count', () => {
  const [epoch] = constraints.filter(({ pointer, path }) => pointer === '/minimum' && path.at(-1) === 'epoch');
  const broken = {
    keyword: 'minimum',
    writtenAt: epoch === undefined ? '' : writtenAt(epoch),
    isAt: (at: string) => at === '/channels/0/epoch',
  };
  expect(breaksJust('ChannelList', { channels: [{ ...channel, epoch: 0 }] }, broken)).toBe(true);
  expect(breaksJust('ChannelList', { channels: [{ ...channel, epoch: 0, market: 'NYSE' }] }, broken)).toBe(false);
  expect(breaksJust('ChannelList', { channels: [channel] }, broken)).toBe(false);
});

test('a condition that no message meets leaves its constraint unbroken', () => {
  const [ofPending] = constraints.filter(({ keyword, path }) => keyword === 'const' && path.at(-1) === 'lastSequence');
  expect(ofPending && findViolation('ChannelList', ofPending, [{ channels: [channel] }])).toBeUndefined();
  expect(ofPending && findViolation('ChannelList', ofPending, [{ channels: [pending] }])).toMatchObject({
    at: ['channels', '0', 'lastSequence'],
  });
});

test('places are told by index, as far as their parents are there', () => {
  expect(placesIn({ rows: [{ a: 1 }, {}] }, ['rows', '*', 'a'])).toEqual([
    ['rows', '0', 'a'],
    ['rows', '1', 'a'],
  ]);
  expect(placesIn({ rows: [{}] }, ['rows', '*', 'a', 'b'])).toEqual([]);
});

test('a format that every text of the pattern has follows from it; one that the pattern does not give does not', () => {
  const problem = { type: 'urn:ocp:problem:token-missing', title: 'T', status: 401, code: 'TOKEN_MISSING', traceId: 't' };
  const [uri] = constraintsOf(schemas, 'Problem').filter(({ keyword }) => keyword === 'format');
  expect(uri && followsFromPattern('Problem', uri, [problem])).toBe(true);
  const heartbeat = { channelId: 'c', epoch: 1, lastSequence: 6, sentAt: '2026-04-08T12:00:20.000+08:00' };
  const [time] = constraintsOf(schemas, 'Heartbeat').filter(({ keyword }) => keyword === 'format');
  expect(time && followsFromPattern('Heartbeat', time, [heartbeat])).toBe(false);
});
