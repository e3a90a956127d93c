import type { RequirementId } from '../../generated/requirements.ts';
import { capture, outage } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Stage } from '../../src/model/stage.ts';
import { wholeDay } from './days.ts';

/** The primary address goes away for good late in the day. */
const primaryGoes: Stage = {
  day: { ...wholeDay, playMs: 2_400 },
  steps: [{ when: { kind: 'marketTime', at: '14:30:00.000' }, action: { kind: 'take-down', address: 'primary' } }],
};

export const failoverCases = [
  {
    id: 'the-secondary-address-is-used',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-FAIL-01',
    title: 'a client whose primary address goes away uses the secondary in time',
    needs: ['secondary', 'freshStart'],
    stage: primaryGoes,
    checks: [outage.turnsToTheSecondary(), capture.losesNothing()],
  },
  {
    id: 'the-secondary-address-goes-on-where-the-primary-ended',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-FAIL-02',
    title: 'a client goes on at the secondary address after the last event of the primary',
    needs: ['secondary', 'freshStart'],
    stage: primaryGoes,
    checks: [outage.goesOnAtTheSecondary(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
