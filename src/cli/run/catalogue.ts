import type { RequirementId } from '../../../generated/requirements.ts';
import { clientAreas } from '../../../suites/client/index.ts';
import { playedCases } from '../../../suites/client/played.ts';
import { proofs } from '../../../suites/proofs.ts';
import { requirementOf } from '../../../suites/run/requirement-of.ts';
import { serverAreas } from '../../../suites/server/index.ts';
import type { Asked } from '../../judge/absent-need.ts';
import type { JudgedCase, JudgedRequirement } from '../../judge/judge-case.ts';
import type { Hazard, ServerCase } from '../../model/case.ts';
import type { Delivery } from '../../model/client-case.ts';
import type { Proof } from '../../model/proof.ts';
import type { RunDescription } from '../../model/run.ts';
import type { CountedCase } from '../../spec/lint-readiness.ts';

/** What server and client cases have in common; the delivery is a client's. */
export type SuiteCase = JudgedCase &
  Asked & {
    readonly requirement: RequirementId;
    readonly hazard?: Hazard;
    readonly formerly?: readonly string[];
    readonly delivery?: Delivery;
  };

/** The catalogue as commands need it: each case with its area and its requirement; a client case once for each delivery. */
export type ListedCase = {
  readonly area: string;
  readonly suiteCase: SuiteCase;
  readonly requirement: JudgedRequirement;
  /** What shows that it can fail. */
  readonly proof?: Proof;
};

const listed = (area: string, suiteCase: SuiteCase): ListedCase => {
  const proof = proofs[suiteCase.id];
  return { area, suiteCase, requirement: requirementOf(suiteCase.requirement), ...(proof && { proof }) };
};

export const serverCatalogue = (): readonly ListedCase[] =>
  Object.entries(serverAreas).flatMap(([area, cases]) => cases.map((suiteCase: ServerCase<RequirementId>) => listed(area, suiteCase)));

export const clientCatalogue = (): readonly ListedCase[] =>
  Object.entries(clientAreas).flatMap(([area, cases]) => playedCases(cases).map((suiteCase) => listed(area, suiteCase)));

export const catalogueFor = (subject: RunDescription['subject']): readonly ListedCase[] =>
  subject === 'client' ? clientCatalogue() : serverCatalogue();

export const wholeCatalogue = (): readonly ListedCase[] => [...serverCatalogue(), ...clientCatalogue()];

/** The catalogue, as far as a requirement set speaks of it. */
export const countedCases = (): readonly CountedCase[] =>
  wholeCatalogue().map(({ suiteCase: { id, subject, requirement, needs = [], formerly = [] } }) => ({
    id,
    subject,
    requirement,
    needs,
    formerly,
  }));
