import { expect, test } from '@jest/globals';
import { createWaitingSign } from './waiting-sign.ts';

const waitsAt = (operations: readonly string[]): number | undefined => {
  const isWaiting = createWaitingSign();
  const counts = new Map<string, number>();
  const at = operations.findIndex((operationId) => {
    const nth = (counts.get(operationId) ?? 0) + 1;
    counts.set(operationId, nth);
    return isWaiting({ operationId, market: undefined, nth });
  });
  return at === -1 ? undefined : at;
};

const list = 'listChannels';

test.each<[string, readonly string[], number | undefined]>([
  ['one list', ['createToken', list, 'getManifest', 'listStocks'], undefined],
  ['lists while it loads', ['createToken', list, 'getManifest', list, 'listStocks', list, 'listCalendar'], undefined],
  ['a list again, and nothing else', ['createToken', list, 'getManifest', list, list], 4],
  ['lists and manifests without end', [list, 'getManifest', list, 'getManifest', list, 'getManifest', list], 6],
  ['other requests in a row', ['getManifest', 'getManifest', list], undefined],
])('%s', (_, operations, at) => {
  expect(waitsAt(operations)).toBe(at);
});

test('a request that is counted for its market, too, is one request', () => {
  const isWaiting = createWaitingSign();
  const counted = { operationId: 'listChannels', nth: 1 };
  expect([isWaiting({ ...counted, market: undefined }), isWaiting({ ...counted, market: 'HK' })]).toEqual([false, false]);
});
