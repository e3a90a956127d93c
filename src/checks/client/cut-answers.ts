import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import { positionAsked, positionText } from '../asked.ts';
import { check, each } from '../check.ts';
import { at } from '../finding.ts';
import { occasions, requestsAfter, wishOf } from './requests.ts';

/** Answers that the stage cut off: nothing in them counts. */

const isCut = ({ client }: CaseEvidence, { operationId, response, failure, timing }: Exchange): boolean =>
  operationId === 'pullEvents' &&
  response?.status === 200 &&
  failure !== undefined &&
  client?.timeline.some(({ says, atMs }) => says.startsWith('fault truncate') && atMs >= timing.startedMs && atMs <= timing.endedMs) ===
    true;

export const cutAnswers = {
  areAskedForAgain: (): Check =>
    check('cut-answer-is-asked-for-again', 'what an answer held that was cut off is asked for again', (evidence) =>
      each(
        occasions(evidence, (exchange) => isCut(evidence, exchange)),
        'no batch was cut off',
        (cut) => {
          const after = positionAsked(cut)?.sequence ?? 0;
          const next = requestsAfter(evidence, cut).find((exchange) => wishOf(exchange) === wishOf(cut));
          const asked = next && positionAsked(next);
          if (asked !== undefined && asked.sequence <= after) return undefined;
          const received = asked === undefined ? 'no further request' : positionText(asked);
          return at(next ?? cut, 'what was cut off was not asked for again', `another request after ${after}`, received);
        },
      ),
    ),
};
