import type { CaseEvidence } from '../../model/evidence.ts';
import { allowanceFor } from '../own-delay.ts';

/** Times between what a client was told and what it did, and what is allowed on top of each. */

/** Timers fire a little early. Whatever holds us or the wires up makes a wait look longer, never shorter. */
export const SLACK_MS = 20;

/** What other threads of a client had on its way when the answer came is not its disregard of it. */
const UNDER_WAY_MS = 400;

export const underWayFor = (evidence: CaseEvidence): number => UNDER_WAY_MS + allowanceFor(evidence);

export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 0)} s`;

export const milliseconds = (ms: number): string => `${Math.round(ms)} ms`;
