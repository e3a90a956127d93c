import type { RequirementId } from '../../generated/requirements.ts';
import { capture } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { lateStart, wholeDay } from './days.ts';

/** Gaps: what is missing is got, exactly and once, and what came meanwhile waits. */
export const gapCases = [
  {
    id: 'events-missing-on-a-stream-are-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-01',
    title: 'a client whose stream leaves out three events gets them, and its book is complete',
    deliveries: ['stream'],
    stage: {
      day: wholeDay,
      faults: [{ on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } }],
    },
    checks: [capture.equalsTruth(), capture.isInOrder()],
  },
  {
    id: 'events-missing-within-a-batch-are-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-05',
    title: 'a client whose first batch leaves out three events gets them, and books them in their order',
    deliveries: ['pull'],
    stage: {
      // Most of the day has passed: the first batch holds many events, and a hole in it can be seen.
      day: lateStart,
      faults: [{ on: 'pullEvents', nth: 1, atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } }],
    },
    checks: [capture.equalsTruth(), capture.isInOrder()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
