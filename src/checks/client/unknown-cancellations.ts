import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { nameOfTrade } from '../observe.ts';
import { told } from '../story.ts';
import { type Booked, booked, dueTrades } from './booked.ts';
import { type Delivered, deliveredStep } from './deliveries.ts';
import { historiesOf, isCancellation, isCorrection } from './histories.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** The cancellation of a trade that was never reported: a client has nothing to drop, and goes on. */

type Survival = {
  readonly cancellation: Delivered;
  /** What the same channel told behind it, of trades that stand. */
  readonly later: readonly Delivered[];
};

const nameOf = ({ seen }: Delivered): string => nameOfTrade(seen.value.trade ?? seen.value.tradeKey ?? {});

const survivals = (evidence: CaseEvidence, due: ReadonlyMap<string, unknown>): readonly Survival[] => {
  const histories = [...historiesOf(evidence).values()];
  const standing = histories.flatMap((history) => history.slice(-1)).filter((last) => !isCorrection(last) && due.has(nameOf(last)));
  return histories.flatMap(([cancellation]) => {
    if (cancellation === undefined || !isCancellation(cancellation)) return [];
    const later = standing.filter((one) => one.channelId === cancellation.channelId && one.sequence > cancellation.sequence);
    return later.length === 0 ? [] : [{ cancellation, later }];
  });
};

const stopped = ({ cancellation, later }: Survival, { live }: Booked): Finding | undefined => {
  const lost = later.filter((one) => !live.has(nameOf(one)));
  const [first] = lost;
  if (first === undefined) return undefined;
  const finding = {
    says: `${cancellation.channelId}: not all was recorded that came after the cancellation at ${cancellation.sequence}`,
    expected: `all that was reported after it and stands: ${later.length}`,
    received: `${later.length - lost.length} of them; ${nameOf(first)} is missing`,
    exchange: 'capture',
    at: ITS_END,
  };
  return told(finding, [
    deliveredStep(cancellation),
    deliveredStep(first),
    { what: 'the client recorded nothing of it', exchange: 'capture', at: ITS_END, trade: nameOf(first) },
  ]);
};

export const unknownCancellations = {
  areSurvived: (): Check =>
    check(
      'unknown-cancellations-are-survived',
      'what came on a channel after the cancellation of a trade that was not reported before was recorded',
      withCapture(({ evidence, client, capture }) => {
        const book = booked(capture);
        return each(
          survivals(evidence, dueTrades(client.truth)),
          'nothing came after the cancellation of a trade that was not reported',
          (one) => stopped(one, book),
        );
      }),
    ),
};
