import type { Capture } from '../../model/capture.ts';
import type { RecordedPosition } from '../../model/client-evidence.ts';

const isFurther = (one: RecordedPosition, other: RecordedPosition | undefined): boolean =>
  other === undefined || one.epoch > other.epoch || (one.epoch === other.epoch && one.sequence > other.sequence);

/** How far each channel had come by what the capture holds; a capture that names no sequences tells nothing. */
export const recordedPositions = ({ records }: Capture): readonly RecordedPosition[] => {
  const reached = new Map<string, RecordedPosition>();
  for (const record of records) {
    const { channelId, epoch = 1 } = record;
    const sequence = record.record === 'snapshot' ? record.asOfSequence : record.sequence;
    if (channelId === undefined || sequence === undefined) continue;
    const position = { channelId, epoch, sequence };
    if (isFurther(position, reached.get(channelId))) reached.set(channelId, position);
  }
  return [...reached.values()];
};
