import { type RequirementId, requirements } from '../../generated/requirements.ts';
import type { JudgedRequirement } from '../../src/judge/judge-case.ts';

/** What a verdict carries of its requirement: enough to be read alone, years later. */
export const requirementOf = (requirementId: RequirementId): JudgedRequirement => {
  const { id, level, area, sentence, provenance, source, assumptions, service } = requirements[requirementId];
  return { id, level, area, sentence, provenance, source, assumptions, service };
};
