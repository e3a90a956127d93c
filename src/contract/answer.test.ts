import { describe, expect, it } from '@jest/globals';
import { answerContract, operationOf } from './answer.ts';

describe('answerContract', () => {
  it.each([
    ['pullEvents', 200, 'application/json', 'EventBatch'],
    ['pullEvents', 200, 'Application/JSON; charset=utf-8', 'EventBatch'],
    ['pullEvents', 410, 'application/problem+json', 'Problem'],
    ['createToken', 401, 'application/problem+json', 'TokenProblem'],
    ['streamEvents', 200, 'text/event-stream', undefined],
    ['streamEvents', 204, undefined, undefined],
    ['pullEvents', 200, 'text/html', 'undocumented'],
    ['pullEvents', 200, undefined, 'undocumented'],
    ['pullEvents', 418, 'application/json', 'undocumented'],
    ['constructor', 200, 'application/json', 'undocumented'],
  ])('of %s %i %s is %s', (operationId, status, contentType, expected) => {
    expect(answerContract(operationId, status, contentType)).toBe(expected);
  });
});

describe('operationOf', () => {
  it('gives the path, the scope and the messages of a stream', () => {
    expect(operationOf('streamEvents')).toMatchObject({
      method: 'GET',
      path: '/trade-data/v1/channels/{channelId}/stream',
      scope: 'trade-data.read',
      streamMessages: { HEARTBEAT: 'Heartbeat', STREAM_ENDED: 'StreamEnd', TRADE_REPORTED: 'TradeReported' },
    });
    expect(operationOf('createToken')?.scope).toBeNull();
  });

  it('knows no operation by another name', () => {
    expect(operationOf('toString')).toBeUndefined();
  });
});
