import type { Check } from '../../model/case.ts';
import type { ChannelTimers } from '../../model/event.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { channelAsked } from '../asked.ts';
import { check, each, judgedBy, shown, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { channelsSeen, eventsOf } from '../observe.ts';
import { allowanceFor } from '../own-delay.ts';
import { milliseconds, seconds, underWayFor } from './lapse.ts';
import { answeredMs, occasions, queryOf, requestsAfter, wishOf, withClient } from './requests.ts';

/** How a client pulls while nothing is published, and while nothing is answered. */

const isPull = ({ operationId }: Exchange): boolean => operationId === 'pullEvents';

const isEmptyBatch = (exchange: Exchange): boolean =>
  isPull(exchange) && exchange.response?.status === 200 && exchange.failure === undefined && eventsOf(exchange).length === 0;

const emptyBatches = (evidence: CaseEvidence): readonly Exchange[] => occasions(evidence, isEmptyBatch);

const NO_EMPTY_BATCH = 'no batch was empty';

const timersOf = (evidence: CaseEvidence, exchange: Exchange): Partial<Record<keyof ChannelTimers, number | undefined>> =>
  channelsSeen(evidence, 'listChannels').find(({ value }) => value.channelId === channelAsked(exchange))?.value.timers ?? {};

const askedWaitMs = (exchange: Exchange): number => Number(queryOf(exchange).get('waitSeconds') ?? 0) * 1_000;

const nextPull = (evidence: CaseEvidence, exchange: Exchange): Exchange | undefined =>
  requestsAfter(evidence, exchange).find((later) => wishOf(later) === wishOf(exchange));

/** From one request to the next, as the interval is announced; how long each was on its way is not known. */
const PART_OF_INTERVAL = 0.8;

const judgeRest = (evidence: CaseEvidence): CheckResult => {
  const atOnce = emptyBatches(evidence).filter((exchange) => {
    const { minimumPollIntervalMs = 0 } = timersOf(evidence, exchange);
    return nextPull(evidence, exchange) !== undefined && answeredMs(exchange) - exchange.timing.startedMs < minimumPollIntervalMs / 2;
  });
  return each(atOnce, 'no batch was empty that was answered at once', (exchange) => {
    const { minimumPollIntervalMs = 0 } = timersOf(evidence, exchange);
    const next = nextPull(evidence, exchange) ?? exchange;
    const restMs = next.timing.startedMs - exchange.timing.startedMs;
    if (restMs >= minimumPollIntervalMs * PART_OF_INTERVAL - allowanceFor(evidence)) return undefined;
    return at(
      next,
      'pulled again too soon after an empty batch',
      `${milliseconds(minimumPollIntervalMs)} after ${exchange.label}`,
      milliseconds(restMs),
    );
  });
};

/** The last empty batch of each channel that was still open then. */
const lastEmpty = (evidence: CaseEvidence): readonly Exchange[] =>
  [...Map.groupBy(emptyBatches(evidence), wishOf).values()].flatMap((own) => own.at(-1) ?? []);

const judgeGoingOn = (evidence: CaseEvidence): CheckResult =>
  withClient(({ runs, timings: { longestBackOffMs } }) => {
    const endMs = runs.at(-1)?.endedMs ?? evidence.durationMs;
    return each(lastEmpty(evidence), NO_EMPTY_BATCH, (exchange) => {
      const { minimumPollIntervalMs = 0 } = timersOf(evidence, exchange);
      const dueMs = answeredMs(exchange) + minimumPollIntervalMs + longestBackOffMs + underWayFor(evidence);
      if (nextPull(evidence, exchange) !== undefined || endMs < dueMs) return undefined;
      const received = `no pull in the ${seconds(endMs - answeredMs(exchange))} that were left`;
      return at(exchange, `${channelAsked(exchange)} was not pulled any more after an empty batch`, 'another pull', received);
    });
  })(evidence);

const isUnanswered = ({ operationId, response, failure }: Exchange): boolean =>
  operationId === 'pullEvents' && response === undefined && failure !== undefined && !failure.detail.startsWith('the simulator');

/** Of the longest wait that the server announces: whatever it answers, it has answered by then. */
const CERTAINLY_NOT_ANSWERED = 1.5;

/** Whoever is silent for longer than this, and records nothing, is taken to be done. */
const judgePatience = (evidence: CaseEvidence): CheckResult =>
  withClient(({ timings: { settleMs } }) => {
    const longMs = ({ timing }: Exchange): number => timing.endedMs - timing.startedMs;
    const limitMs = (exchange: Exchange): number => askedWaitMs(exchange) + settleMs + underWayFor(evidence);
    const open = occasions(evidence, isUnanswered).filter(
      (exchange) => longMs(exchange) > (timersOf(evidence, exchange).maximumWaitMs ?? 0) * CERTAINLY_NOT_ANSWERED,
    );
    const late = open.filter((exchange) => longMs(exchange) > limitMs(exchange));
    if (late.length === 0 && !open.some((exchange) => nextPull(evidence, exchange) !== undefined)) {
      return unobserved('no pull was left without an answer for long enough to be given up');
    }
    return judgedBy(
      late.map((exchange) =>
        at(
          exchange,
          'a pull without an answer was not given up',
          `given up and repeated within ${seconds(limitMs(exchange))}: the wait that it asked for, and the settleMs of its timings`,
          `still open after ${seconds(longMs(exchange))}`,
        ),
      ),
    );
  })(evidence);

export const pulling = {
  restsAfterEmptyBatches: (): Check =>
    check(
      'pull-rests-after-an-empty-batch',
      'after an empty batch that was answered at once the minimum poll interval passes before the next pull',
      judgeRest,
    ),

  goesOn: (): Check => check('pull-goes-on', 'an open channel is pulled on after an empty batch', judgeGoingOn),

  asksToWait: (): Check =>
    check('pull-asks-to-wait', 'the client asks the server to wait where nothing has come yet', (evidence) =>
      each(emptyBatches(evidence), NO_EMPTY_BATCH, (exchange) => {
        if (askedWaitMs(exchange) > 0) return undefined;
        return at(
          exchange,
          'the server was not asked to wait',
          'waitSeconds of 1 or more',
          shown(queryOf(exchange).get('waitSeconds') ?? undefined),
          'waitSeconds',
        );
      }),
    ),

  givesUpWhatIsNotAnswered: (): Check =>
    check('unanswered-pull-is-given-up', 'a pull that is not answered well after its wait is given up and repeated', judgePatience),
};
