import type { CaptureRecord } from '../../model/capture.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';

/** Which records of a journal stand before what was sent before them. */

type Position = { readonly epoch: number; readonly sequence: number; readonly record: CaptureRecord };

const recordStep = (record: CaptureRecord): StoryStep => ({
  what: `recorded: ${record.record}, of ${record.channelId}`,
  exchange: 'capture',
  at: record.place,
  ...(record.sequence === undefined ? {} : { sequence: record.sequence }),
});

/** What is said beside another record of the same event, or of the close that a snapshot already had in it. */
const saysMore = (record: CaptureRecord, before: CaptureRecord): boolean =>
  record.record === 'setAside' || (record.record === 'closed' && (before.record === 'snapshot' || before.record === 'setAside'));

/** A snapshot begins the order of its channel anew. */
export const outOfOrder = (records: readonly CaptureRecord[]): readonly Finding[] => {
  const reached = new Map<string, Position>();
  return records.flatMap((record): readonly Finding[] => {
    const { channelId, epoch = 1, sequence } = record;
    if (channelId === undefined) return [];
    if (record.record === 'snapshot') {
      reached.set(channelId, { epoch, sequence: record.asOfSequence ?? 0, record });
      return [];
    }
    if (sequence === undefined) return [];
    const before = reached.get(channelId);
    reached.set(channelId, { epoch, sequence, record });
    if (before === undefined || epoch > before.epoch || (epoch === before.epoch && sequence > before.sequence)) return [];
    if (epoch === before.epoch && sequence === before.sequence && saysMore(record, before.record)) return [];
    return [
      {
        says: `${channelId} was booked out of order`,
        expected: `an event after ${before.epoch}:${before.sequence}`,
        received: `${epoch}:${sequence}`,
        exchange: 'capture',
        at: record.place,
        story: [recordStep(before.record), { ...recordStep(record), isFault: true }],
      },
    ];
  });
};
