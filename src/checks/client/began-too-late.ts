import type { CaseEvidence } from '../../model/evidence.ts';
import { type Reading, readingsOf, snapshotPagesOf } from './deliveries.ts';

/** The request by which a client began to read a channel, where that left out what came before; a snapshot, whenever it is taken, makes up for it. */
export const beganTooLate = (evidence: CaseEvidence, channelId: string): Reading | undefined => {
  const first = readingsOf(evidence).find((reading) => reading.channelId === channelId);
  const tookSnapshot = snapshotPagesOf(evidence).some((page) => page.channelId === channelId);
  return tookSnapshot || first?.after === 0 ? undefined : first;
};
