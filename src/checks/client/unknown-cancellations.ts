import type { ChannelTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { told } from '../story.ts';
import { type Booked, booked, dueTrades, nameOfKey } from './booked.ts';
import { type Delivered, deliveredStep } from './deliveries.ts';
import { historiesOf, isCancellation } from './histories.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** The cancellation of a trade that was never reported: a client has nothing to drop, and goes on. */

type Survival = {
  readonly cancellation: Delivered;
  /** Names of the trades that its channel told behind it, whether the client went on to get them or not, and that stand. */
  readonly later: readonly string[];
};

const toldAfter = ({ channelId, epoch, sequence }: Delivered, truth: readonly ChannelTruth[]): readonly string[] => {
  const due = dueTrades(truth);
  const own = truth.filter((channel) => channel.channelId === channelId && channel.epoch === epoch);
  const names = own.flatMap(({ events, tradeDate }) =>
    events.flatMap((event) =>
      event.sequence > sequence && 'trade' in event && event.trade.tradeDate === tradeDate ? [nameOfKey(event.trade)] : [],
    ),
  );
  return [...new Set(names)].filter((name) => due.has(name));
};

const survivals = (evidence: CaseEvidence, truth: readonly ChannelTruth[]): readonly Survival[] =>
  [...historiesOf(evidence).values()].flatMap(([cancellation]) => {
    if (cancellation === undefined || !isCancellation(cancellation)) return [];
    const later = toldAfter(cancellation, truth);
    return later.length === 0 ? [] : [{ cancellation, later }];
  });

const stopped = ({ cancellation, later }: Survival, { live }: Booked): Finding | undefined => {
  const lost = later.filter((name) => !live.has(name));
  const [first] = lost;
  if (first === undefined) return undefined;
  const finding = {
    says: `${cancellation.channelId}: not all was recorded that came after the cancellation at ${cancellation.sequence}`,
    expected: `all that was reported after it and stands: ${later.length}`,
    received: `${later.length - lost.length} of them; ${first} is missing`,
    exchange: 'capture',
    at: ITS_END,
  };
  const end: StoryStep = { what: 'the client recorded nothing of what came next', exchange: 'capture', at: ITS_END, trade: first };
  return told(finding, [deliveredStep(cancellation), end]);
};

export const unknownCancellations = {
  areSurvived: (): Check =>
    check(
      'unknown-cancellations-are-survived',
      'what came on a channel after the cancellation of a trade that was not reported before was recorded',
      withCapture(({ evidence, client, capture }) => {
        const book = booked(capture);
        return each(survivals(evidence, client.truth), 'nothing came after the cancellation of a trade that was not reported', (one) =>
          stopped(one, book),
        );
      }),
    ),
};
