import type { RequirementId } from '../../generated/requirements.ts';
import { capture } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { largeDay } from './days.ts';

/** A day of a hundred thousand trades: nothing is lost, and what is lost is named. Played only when it is asked for. */
export const capacityCases = [
  {
    id: 'a-day-of-a-hundred-thousand-trades-is-recorded',
    subject: 'client',
    family: 'capacity',
    requirement: 'CLI-TOL-16',
    title: 'a client that is sent a hundred thousand trades has each of them in its book',
    hazard: 'capacity',
    // Where both sides share a small machine, a heartbeat of a fifth of a second would come late.
    stage: { day: largeDay, server: { timers: { heartbeatIntervalMs: 2_000 } } },
    checks: [capture.equalsTruth(), capture.isReadable()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
