import type { Capture, ChannelTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from '../check.ts';
import type { SeenAt } from '../finding.ts';
import { found } from '../finding.ts';
import type { Exception } from './book-problems.ts';
import { booked, nameOfKey } from './booked.ts';
import { numberOfJson } from './json-value.ts';
import { sentEvents } from './sent-events.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** Events that nobody can book: set aside, reported where the client reports, and not asked for without end. */

type Poison = { readonly event: TradeEvent; readonly channel: ChannelTruth; readonly deliveries: readonly SeenAt<unknown>[] };

const poisonIn = (evidence: CaseEvidence, at: readonly Exception[]): readonly Poison[] => {
  const sent = sentEvents(evidence);
  return (evidence.client?.truth ?? []).flatMap((channel) =>
    channel.events
      .filter(({ sequence }) => at.some(({ market, sequences }) => market === channel.market && sequences.includes(sequence)))
      .flatMap((event) => {
        const isMeant = ({ value }: (typeof sent)[number]) =>
          value.sequence === event.sequence && (value.channelId ?? channel.channelId) === channel.channelId;
        const deliveries = sent.filter(isMeant);
        return deliveries.length === 0 ? [] : [{ event, channel, deliveries }];
      }),
  );
};

const judgePoison = (evidence: CaseEvidence, at: readonly Exception[], judge: (poison: readonly Poison[]) => CheckResult): CheckResult => {
  const poison = poisonIn(evidence, at);
  return poison.length === 0 ? unobserved('the client was not sent the event that it cannot read') : judge(poison);
};

const placeOf = ({ event, channel }: Poison): string => `${channel.channelId} ${event.epoch}:${event.sequence}`;

/** A later version of the trade comes whole, and is booked. */
const bookedFrom = (capture: Capture, { event }: Poison) => {
  if (!('trade' in event)) return undefined;
  const record = booked(capture).live.get(nameOfKey(event.trade));
  return record !== undefined && numberOfJson(record.trade['tradeVersion']) === event.trade.tradeVersion ? record : undefined;
};

export const setAside = {
  neverBooks: (at: readonly Exception[]): Check =>
    check(
      'books-no-event-that-is-to-be-set-aside',
      'an event that cannot be right is not booked',
      withCapture(({ evidence, capture }) =>
        judgePoison(evidence, at, (poison) =>
          judgedBy(
            poison.flatMap((one) => {
              const record = bookedFrom(capture, one);
              const says = `${placeOf(one)} was booked`;
              return record === undefined
                ? []
                : [
                    {
                      says,
                      expected: 'an event set aside',
                      received: `a live trade, ${record.place}`,
                      exchange: 'capture',
                      at: record.place,
                    },
                  ];
            }),
          ),
        ),
      ),
    ),

  isReported: (at: readonly Exception[]): Check =>
    check(
      'reports-what-it-sets-aside',
      'each event that is set aside is among the incidents',
      withCapture(({ evidence, capture }) =>
        judgePoison(evidence, at, (poison) =>
          judgedBy(
            poison
              .filter(
                ({ event, channel }) =>
                  !capture.records.some(
                    ({ record, channelId, sequence }) =>
                      record === 'setAside' && sequence === event.sequence && (channelId ?? channel.channelId) === channel.channelId,
                  ),
              )
              .map((one) => ({
                says: `${placeOf(one)} is not reported`,
                expected: `a record "setAside" with the sequence ${one.event.sequence}`,
                received: 'none',
                exchange: 'capture',
                at: ITS_END,
              })),
          ),
        ),
      ),
    ),

  /** A few attempts are prudence: the event may have been damaged on its way. */
  isAskedForAtMost: (times: number, at: readonly Exception[]): Check =>
    check(`asks-for-such-an-event-at-most-${times}-times`, 'an event that was received is not asked for again and again', (evidence) =>
      judgePoison(evidence, at, (poison) =>
        judgedBy(
          poison.flatMap((one) => {
            const last = one.deliveries.at(-1);
            if (last === undefined || one.deliveries.length <= times) return [];
            return [
              found(last, `${placeOf(one)} was asked for again and again`, `at most ${times} deliveries`, shown(one.deliveries.length)),
            ];
          }),
        ),
      ),
    ),
};
