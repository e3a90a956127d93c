import { met, unobserved } from './check.ts';
import { reply } from './reply.ts';
import { evidenceOf, jsonAnswer, message, noAnswer, problemAnswer, streamAnswer, textAnswer } from './testing/evidence.ts';
import { batchOf, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const pull = reply('pull');
const batch = batchOf([opened()]);
const heartbeat = { channelId: 'c', epoch: 1, lastSequence: 6, sentAt: '2026-04-08T10:00:00.000+08:00' };

const rows: readonly Row[] = [
  {
    name: 'each answer has it',
    check: pull.hasStatus(200),
    given: evidenceOf([jsonAnswer('pull', batch), jsonAnswer('pull#2', batch)]),
    want: met,
  },
  {
    name: 'another label is not meant',
    check: pull.hasStatus(200),
    given: evidenceOf([jsonAnswer('pull', batch), problemAnswer('pulled', 500, 'INTERNAL_ERROR')]),
    want: met,
  },
  {
    name: 'the second answer has another',
    check: pull.hasStatus(200),
    given: evidenceOf([jsonAnswer('pull', batch), problemAnswer('pull#2', 409, 'EPOCH_CHANGED')]),
    want: violated({ says: 'another status', expected: '200', received: '409 EPOCH_CHANGED', exchange: 'pull#2' }),
  },
  {
    name: 'no answer came',
    check: pull.hasStatus(200),
    given: evidenceOf([noAnswer('pull')]),
    want: violated({ says: 'no answer came', expected: 'an answer', received: 'reset: the peer hung up', exchange: 'pull' }),
  },
  { name: 'a batch is served', check: pull.isServed(), given: evidenceOf([jsonAnswer('pull', batch)]), want: met },
  {
    name: 'a batch with a fault deep inside is served',
    check: pull.isServed(),
    given: evidenceOf([jsonAnswer('pull', { ...batch, events: [{ ...opened(), epoch: '1' }] })]),
    want: met,
  },
  {
    name: 'an empty object is not served',
    check: pull.isServed(),
    given: evidenceOf([jsonAnswer('pull', {})]),
    want: violated({ says: 'is missing', expected: 'a member "channelId"', received: 'nothing', exchange: 'pull', at: '/channelId' }),
  },
  {
    name: 'a welcome page is not served',
    check: pull.isServed(),
    given: evidenceOf([textAnswer('pull', '<html>', { headers: { 'Content-Type': 'text/html' } })]),
    want: violated({
      says: 'the contract has no such answer',
      expected: 'a documented answer of pullEvents',
      received: '200 text/html',
      exchange: 'pull',
    }),
  },
  {
    name: 'a refusal is not served',
    check: pull.isServed(),
    given: evidenceOf([problemAnswer('pull', 409, 'EPOCH_CHANGED')]),
    want: violated({ says: 'another status', expected: '200', received: '409 EPOCH_CHANGED', exchange: 'pull' }),
  },
  { name: 'nothing was asked for', check: pull.isServed(), given: evidenceOf([]), want: unobserved('no exchange "pull" took place') },
  { name: 'a batch', check: pull.matchesSchema(), given: evidenceOf([jsonAnswer('pull', batch)]), want: met },
  {
    name: 'a sequence that is a text',
    check: pull.matchesSchema(),
    given: evidenceOf([jsonAnswer('pull', { ...batch, lastSequence: '1' })]),
    want: violated({ says: 'is of the wrong kind', expected: 'a whole number', received: '"1"', exchange: 'pull', at: '/lastSequence' }),
  },
  {
    name: 'a list in the place of an object',
    check: pull.matchesSchema(),
    given: evidenceOf([jsonAnswer('pull', [])]),
    want: violated({ says: 'is of the wrong kind', expected: 'an object', received: '[]', exchange: 'pull' }),
  },
  {
    name: 'a body that is not JSON',
    check: pull.matchesSchema(),
    given: evidenceOf([textAnswer('pull', '{"events":')]),
    want: violated({ says: 'the body is not JSON', expected: 'a EventBatch', received: '{"events":', exchange: 'pull' }),
  },
  {
    name: 'a body that cannot be read',
    check: pull.matchesSchema(),
    given: evidenceOf([textAnswer('pull', '', { body: { unreadable: 'the bytes are not UTF-8' } })]),
    want: violated({ says: 'the body is not JSON', expected: 'a EventBatch', received: 'the bytes are not UTF-8', exchange: 'pull' }),
  },
  {
    name: 'a body that our recorder has cut',
    check: pull.matchesSchema(),
    given: evidenceOf([textAnswer('pull', '{"events":', { body: { isTruncated: true } })]),
    want: unobserved('an answer to "pull" is larger than what the recorder keeps'),
  },
  {
    name: 'a body that the peer has broken off',
    check: pull.matchesSchema(),
    given: evidenceOf([textAnswer('pull', '{', { body: { isTruncated: true }, failure: { kind: 'reset', detail: 'hung up' } })]),
    want: violated({ says: 'the answer was not whole', expected: 'a whole answer', received: 'reset: hung up', exchange: 'pull' }),
  },
  {
    name: 'a body that looks whole, in an answer that broke off',
    check: pull.hasStatus(200),
    given: evidenceOf([textAnswer('pull', '{}', { failure: { kind: 'timeout', detail: 'too late' } })]),
    want: violated({ says: 'the answer was not whole', expected: 'a whole answer', received: 'timeout: too late', exchange: 'pull' }),
  },
  {
    name: 'a media type that the contract does not have',
    check: pull.matchesSchema(),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'Content-Type': 'text/html' } })]),
    want: violated({
      says: 'the contract has no such answer',
      expected: 'a documented answer of pullEvents',
      received: '200 text/html',
      exchange: 'pull',
    }),
  },
  {
    name: 'a stream of an event and a heartbeat',
    check: pull.matchesSchema(),
    given: evidenceOf([streamAnswer('pull', [message('CHANNEL_OPENED', opened()), message('HEARTBEAT', heartbeat)])]),
    want: met,
  },
  {
    name: 'a wrong event and a wrong heartbeat on a stream',
    check: pull.matchesSchema(),
    given: evidenceOf([
      streamAnswer('pull', [
        message('TRADE_REPORTED', reported(2, { quantity: '400' })),
        message('HEARTBEAT', { ...heartbeat, lastSequence: -1 }),
        message('CHANNEL_OPENED', 'no JSON'),
      ]),
    ]),
    want: violated(
      { says: 'is of the wrong kind', expected: 'a whole number', received: '"400"', exchange: 'pull', at: 'message 1/trade/quantity' },
      { says: 'is out of range', expected: 'at least 0', received: '-1', exchange: 'pull', at: 'message 2/lastSequence' },
      { says: 'is of the wrong kind', expected: 'an object', received: 'nothing', exchange: 'pull', at: 'message 3' },
    ),
  },
  {
    name: 'a stream without an event',
    check: pull.matchesSchema(),
    given: evidenceOf([streamAnswer('pull', [message('HEARTBEAT', heartbeat)])]),
    want: unobserved('no event came on "pull"'),
  },
  {
    name: 'a label that our recorder put in the place of a token',
    check: pull.matchesSchema(),
    given: {
      ...evidenceOf([
        jsonAnswer(
          'pull',
          { access_token: 'token#1', token_type: 'Bearer', expires_in: 600, scope: 'trade-data.read' },
          { operationId: 'createToken' },
        ),
      ]),
      secrets: [{ label: 'token#1', kind: 'token' }],
    },
    want: met,
  },
];

testRows(rows);
