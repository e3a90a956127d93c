import { expect, test } from '@jest/globals';
import { placesWith } from './written-down.ts';

const places = placesWith({
  delivery: 'pull',
  runs: [{ startedMs: 0, output: 'sending Bearer a-token-of-some-length', outputBytes: 37 }],
  capture: {
    form: 'journal',
    records: [{ record: 'trade', place: 'line 1', trade: { note: 'the-secret-of-a-client' } }],
    unreadable: [],
  },
  truth: [],
  datasets: [],
  timeline: [],
  ended: 'complete',
  timings: { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 },
  connections: [],
});

test('what a client wrote down is found where it wrote it', () => {
  expect(places((text) => text.includes('a-token-of-some-length'))).toEqual(['output']);
  expect(places((text) => text.includes('the-secret-of-a-client'))).toEqual(['capture']);
  expect(places((text) => text.includes('another-secret'))).toEqual([]);
});

test('without a client nothing was written', () => {
  expect(placesWith(undefined)(() => true)).toEqual([]);
});
