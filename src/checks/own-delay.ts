import type { CaseEvidence } from '../model/evidence.ts';

/**
 * What to allow a peer on top of a time limit because we were held up ourselves. Twice, since an embedded server shares
 * our processor: it may have been late to send, and we to look.
 */
export const allowanceFor = ({ ownDelayMs = 0 }: CaseEvidence): number => 2 * ownDelayMs;
