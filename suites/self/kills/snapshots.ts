import { alsoBreaking, answered, ignored, type Kill, rewritten } from './kill.ts';

export const snapshotKills = {
  'snapshot-holds-the-latest-versions': rewritten('snapshot-equals-the-events', 'takeSnapshot', '/trades/*/tradeVersion', 1),
  'snapshot-pages-lead-on-to-the-last': ignored('snapshot-pages-lead-on', 'takeSnapshot', 'limit'),
  'snapshot-outlives-the-events': alsoBreaking(
    answered('snapshot-has-status-200', 'takeSnapshot', 410, 'SEQUENCE_EXPIRED'),
    'snapshot-reaches-to-lastSequence',
  ),
} as const satisfies Readonly<Record<string, Kill>>;
