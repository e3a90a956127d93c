import type { CaseEvidence } from '../model/evidence.ts';
import { createConcealer } from '../wire/recorder/concealer.ts';

/**
 * What a run was given in secret, hidden in the evidence of a case wherever it came from: the recorder knows what went over the wire,
 * and not what a client was handed on, nor what a command that brings incidents about complains of.
 */
export const hidingIn = (secrets: readonly string[]): ((evidence: CaseEvidence) => CaseEvidence) => createConcealer(secrets).texts;
