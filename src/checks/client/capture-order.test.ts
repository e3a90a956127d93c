import { expect, test } from '@jest/globals';
import type { CaptureRecord } from '../../model/capture.ts';
import { outOfOrder } from './capture-order.ts';

const of = (kind: 'trade' | 'snapshot' | 'closed' | 'setAside', sequence: number): CaptureRecord => {
  const base = { place: `line of ${sequence}`, channelId: 'C', epoch: 1 };
  const records: Readonly<Record<typeof kind, CaptureRecord>> = {
    trade: { ...base, record: 'trade', sequence, trade: {} },
    snapshot: { ...base, record: 'snapshot', asOfSequence: sequence },
    closed: { ...base, record: 'closed', sequence },
    setAside: { ...base, record: 'setAside', sequence, code: 'CONTROL_TOTALS' },
  };
  return records[kind];
};

test.each<[string, readonly CaptureRecord[]]>([
  ['a close that the snapshot had in it', [of('trade', 3), of('snapshot', 9), of('closed', 9)]],
  ['totals that do not agree, reported before the close', [of('trade', 8), of('setAside', 9), of('closed', 9)]],
  ['totals that do not agree, reported after the close', [of('trade', 8), of('closed', 9), of('setAside', 9)]],
  ['a snapshot that goes back', [of('trade', 8), of('snapshot', 5), of('trade', 6)]],
])('%s is in order', (_name, records) => expect(outOfOrder(records)).toEqual([]));

test.each<[string, readonly CaptureRecord[]]>([
  ['a trade that comes again', [of('trade', 3), of('trade', 3)]],
  ['a trade that the snapshot had in it', [of('snapshot', 9), of('trade', 9)]],
  ['a close that comes again', [of('closed', 9), of('closed', 9)]],
  ['an earlier event', [of('trade', 4), of('trade', 3)]],
])('%s is not', (_name, records) => expect(outOfOrder(records)).toHaveLength(1));
