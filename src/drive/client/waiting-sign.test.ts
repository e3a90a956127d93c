import { expect, test } from '@jest/globals';
import { createWaitingSign } from './waiting-sign.ts';

type Asked = string | { readonly refused: string };

const waitsAt = (asked: readonly Asked[]): number | undefined => {
  const sign = createWaitingSign();
  const at = asked.findIndex((one) => {
    const operationId = typeof one === 'string' ? one : one.refused;
    const isWaiting = sign.isIn({ operationId, market: undefined, nth: 1 });
    sign.onAnswered(operationId, typeof one === 'string' ? 200 : 500);
    return isWaiting;
  });
  return at === -1 ? undefined : at;
};

const list = 'listChannels';
const refused = { refused: list };

test.each<[string, readonly Asked[], number | undefined]>([
  ['one list', ['createToken', list, 'getManifest', 'listStocks'], undefined],
  ['lists while it loads', ['createToken', list, 'getManifest', list, 'listStocks', list, 'listCalendar'], undefined],
  ['a list again, and nothing else', ['createToken', list, 'getManifest', list, list], 4],
  ['lists and manifests without end', [list, 'getManifest', list, 'getManifest', list, 'getManifest', list], 6],
  ['a list that was refused, and asked for again', [refused, list, 'getManifest'], undefined],
  ['one that was refused after one that was not', [list, refused, list], 1],
  ['other requests in a row', ['getManifest', 'getManifest', list], undefined],
])('%s', (_, asked, at) => {
  expect(waitsAt(asked)).toBe(at);
});

test('a request that is counted for its market, too, is one request', () => {
  const { isIn, onAnswered } = createWaitingSign();
  const counted = { operationId: list, nth: 1 };
  onAnswered(list, 200);
  expect([isIn({ ...counted, market: undefined }), isIn({ ...counted, market: 'HK' })]).toEqual([false, false]);
});
