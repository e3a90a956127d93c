import type { RequirementId } from '../../generated/requirements.ts';
import type { ClientCase, Delivery } from '../../src/model/client-case.ts';
import { stageNeeds } from './stage-needs.ts';

/** A case in one delivery: what is played, judged and reported. */
export type PlayedCase = ClientCase<RequirementId> & { readonly delivery: Delivery; readonly caseId: string };

const BOTH: readonly Delivery[] = ['pull', 'stream'];

/** `gap-is-recovered` by pull is `gap-is-recovered-by-pull`, whichever deliveries it has, so that its name stays when one is added. */
export const playedCases = (cases: readonly ClientCase<RequirementId>[]): readonly PlayedCase[] =>
  cases.flatMap((clientCase) =>
    (clientCase.deliveries ?? BOTH).map((delivery) => ({
      ...clientCase,
      caseId: clientCase.id,
      id: `${clientCase.id}-by-${delivery}`,
      title: `${clientCase.title} (${delivery})`,
      delivery,
      needs: [...new Set([...(clientCase.needs ?? []), ...stageNeeds(clientCase)])],
      ...(clientCase.formerly && { formerly: clientCase.formerly.map((id) => `${id}-by-${delivery}`) }),
    })),
  );
