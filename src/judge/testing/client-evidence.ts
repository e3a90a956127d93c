import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';

/** A client that ran and was never heard of, for tests of what is made of that; each says what was otherwise. */

const CLIENT: ClientEvidence = {
  delivery: 'pull',
  runs: [{ startedMs: 0, output: '', outputBytes: 0 }],
  truth: [],
  datasets: [],
  timeline: [],
  ended: 'complete',
  timings: {
    startUpMs: 900,
    firstBackOffMs: 40,
    longestBackOffMs: 400,
    reconnectMs: 300,
    settleMs: 1_500,
    graceMs: 1_000,
    caseMs: 20_000,
  },
  connections: [],
};

export const evidenceOfClient = (more: Partial<ClientEvidence>, exchanges: readonly Exchange[] = []): CaseEvidence => ({
  caseId: 'a-case',
  subject: 'client',
  seed: 1,
  exchanges,
  secrets: [],
  notes: {},
  durationMs: 10,
  waitedMs: 5,
  client: { ...CLIENT, ...more },
});
