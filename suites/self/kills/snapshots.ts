import { answered, ignored, type Kill, rewritten } from './kill.ts';

export const snapshotKills = {
  'snapshot-holds-the-latest-versions': rewritten('snapshot-equals-the-events', 'takeSnapshot', '/trades/*/tradeVersion', 1),
  'snapshot-pages-lead-on-to-the-last': ignored('snapshot-pages-lead-on', 'takeSnapshot', 'limit'),
  'snapshot-outlives-the-events': answered('snapshot-has-status-200', 'takeSnapshot', 410, 'SEQUENCE_EXPIRED'),
} as const satisfies Readonly<Record<string, Kill>>;
