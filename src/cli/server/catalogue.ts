import type { RequirementId } from '../../../generated/requirements.ts';
import { serverAreas } from '../../../suites/server/index.ts';
import { requirementOf } from '../../../suites/server/requirement-of.ts';
import type { JudgedRequirement } from '../../judge/judge-case.ts';
import type { ServerCase } from '../../model/case.ts';

/** The catalogue as commands need it: each case with its area (which names its Jest file) and its requirement. */
export type ListedCase = {
  readonly area: string;
  readonly serverCase: ServerCase<RequirementId>;
  readonly requirement: JudgedRequirement;
};

export const serverCatalogue = (): readonly ListedCase[] =>
  Object.entries(serverAreas).flatMap(([area, cases]) =>
    cases.map((serverCase: ServerCase<RequirementId>) => ({ area, serverCase, requirement: requirementOf(serverCase.requirement) })),
  );
