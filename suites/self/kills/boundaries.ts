import { alsoBreaking, altered, answered, ignored, type Kill, rewritten } from './kill.ts';

export const boundaryKills = {
  'stream-serves-the-earliest-sequence': answered('edge-has-status-200', 'streamEvents', 410, 'SEQUENCE_EXPIRED'),
  'stream-one-past-the-head-is-refused': ignored('past-is-problem-sequence-in-future', 'streamEvents', 'Last-Event-ID'),
  'last-event-is-served-alone': alsoBreaking(ignored('last-starts-at-lastSequence', 'pullEvents', 'afterSequence'), 'last-has-at-most-1'),
  'live-events-are-replayed-as-they-were-sent': altered('again-agrees-with-live', '/eventId', 'another', { nth: 1 }),
  'snapshot-of-a-pending-channel-is-empty': rewritten('snapshot-is-empty', 'takeSnapshot', '/asOfSequence', 1),
} as const satisfies Readonly<Record<string, Kill>>;
