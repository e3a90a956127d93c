import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { channelAsked, positionAsked, positionText } from '../asked.ts';
import { check, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { eventsOf } from '../observe.ts';
import { pullsBehindStreams, readingsOf } from './deliveries.ts';
import { occasions, withClient } from './requests.ts';

/** While nothing is published a client hears heartbeats and gets empty batches, and nothing is wrong. */

const isSnapshot = ({ operationId }: Exchange): boolean => operationId === 'takeSnapshot';

const isQuietAnswer = (exchange: Exchange): boolean => {
  if (exchange.operationId === 'streamEvents') return exchange.response?.messages?.some(({ event }) => event === 'HEARTBEAT') === true;
  return exchange.operationId === 'pullEvents' && exchange.response?.status === 200 && eventsOf(exchange).length === 0;
};

/** Of two requests for the events of a channel, the later one never asks for what the earlier one had passed. */
const stepsBack = (evidence: CaseEvidence): readonly Exchange[] =>
  [
    ...Map.groupBy(
      occasions(evidence, ({ operationId }) => operationId === 'pullEvents'),
      channelAsked,
    ).values(),
  ].flatMap((own) =>
    own.filter((exchange, index) => {
      const before = own[index - 1];
      return before !== undefined && (positionAsked(exchange)?.sequence ?? 0) < (positionAsked(before)?.sequence ?? 0);
    }),
  );

/** Whoever takes a snapshot before it asks for the first event of a channel does not take quiet for a gap. */
const isAfterEvents = (evidence: CaseEvidence, snapshot: Exchange): boolean =>
  occasions(evidence, ({ operationId }) => operationId === 'pullEvents' || operationId === 'streamEvents').some(
    (exchange) => channelAsked(exchange) === channelAsked(snapshot) && exchange.timing.startedMs < snapshot.timing.startedMs,
  );

const judgeCalm = (evidence: CaseEvidence): CheckResult =>
  withClient(({ delivery }) => {
    if (!evidence.exchanges.some(isQuietAnswer)) return unobserved('neither a heartbeat nor an empty batch was sent');
    const snapshots = occasions(evidence, (exchange) => isSnapshot(exchange) && isAfterEvents(evidence, exchange)).map((exchange) =>
      at(exchange, 'a snapshot was taken for no reason', 'no snapshot', `one of ${channelAsked(exchange)}`),
    );
    const gaps = delivery === 'pull' ? [] : pullsBehindStreams(readingsOf(evidence));
    const turns = occasions(evidence, ({ address }) => address === 'secondary');
    return judgedBy([
      ...snapshots,
      ...gaps.map(({ exchange }) =>
        at(exchange, 'a gap was filled where there was none', 'no pull: the stream left nothing out', `${channelAsked(exchange)}`),
      ),
      ...stepsBack(evidence).map((exchange) =>
        at(exchange, 'events were asked for again', 'what comes next', positionText(positionAsked(exchange) ?? { sequence: 0 })),
      ),
      ...turns.map((exchange) => at(exchange, 'the secondary address was used for no reason', 'the primary address', 'the secondary')),
    ]);
  })(evidence);

export const quiet = {
  isNoGap: (): Check =>
    check(
      'quiet-is-no-gap',
      'neither a heartbeat nor an empty batch makes the client recover, resynchronise or change the address',
      judgeCalm,
    ),
};
