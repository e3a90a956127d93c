import type { Check } from '../../model/case.ts';
import type { TimelineEntry } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { channelAsked, positionAsked } from '../asked.ts';
import { check, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { channelsSeen, eventsOf } from '../observe.ts';
import { followsNothing, NOTHING_FOLLOWED } from './followed-channels.ts';
import { seconds, underWayFor } from './lapse.ts';
import { isChannelRequest, isEventRequest, requests, withClient } from './requests.ts';

/** What a client does while an address, or both, or one channel does not serve. */

const stepIn = (evidence: CaseEvidence, says: string): TimelineEntry | undefined =>
  evidence.client?.timeline.find((entry) => entry.says.startsWith(says));

const isAtSecondary = ({ address }: Exchange): boolean => address === 'secondary';

const about = (evidence: CaseEvidence, finding: Omit<Finding, 'exchange'>, exchange?: Exchange): CheckResult => {
  const shownBy = exchange ?? requests(evidence).at(-1);
  return judgedBy([{ ...finding, ...(shownBy === undefined ? {} : { exchange: shownBy.label }) }]);
};

const judgeTurn = (evidence: CaseEvidence): CheckResult =>
  withClient(({ timings: { reconnectMs, longestBackOffMs } }) => {
    const down = stepIn(evidence, 'take-down primary');
    if (down === undefined) return unobserved('the primary address was not taken down');
    if (evidence.durationMs < down.atMs + reconnectMs) return unobserved('the case was over before the reconnection time was');
    const first = requests(evidence).find((exchange) => isAtSecondary(exchange) && exchange.timing.startedMs >= down.atMs);
    const limitMs = reconnectMs + longestBackOffMs + underWayFor(evidence);
    const tookMs = (first?.timing.startedMs ?? Number.POSITIVE_INFINITY) - down.atMs;
    if (tookMs <= limitMs) return judgedBy([]);
    const says = 'the secondary address was not used in time';
    const expected = `a request to it within ${seconds(reconnectMs)} and one wait of at most ${seconds(longestBackOffMs)}`;
    return about(evidence, { says, expected, received: first === undefined ? 'none' : `the first after ${seconds(tookMs)}` }, first);
  })(evidence);

/** Events that left the primary shortly before it went down may not have arrived. */
const sentUntil = (evidence: CaseEvidence, channelId: string, untilMs: number): number => {
  const sequences = requests(evidence)
    .filter((exchange) => !isAtSecondary(exchange) && channelAsked(exchange) === channelId)
    .flatMap((exchange) => {
      const messages = exchange.response?.messages;
      const isWhole = exchange.failure === undefined && exchange.timing.endedMs <= untilMs;
      if (messages === undefined) return isWhole ? eventsOf(exchange) : [];
      return eventsOf(exchange).filter(({ place }) => (messages[Number(place.at.split(' ')[1]) - 1]?.atMs ?? 0) <= untilMs);
    })
    .flatMap(({ value }) => value.sequence ?? []);
  return Math.max(0, ...sequences);
};

const resumption = (evidence: CaseEvidence, first: Exchange, downMs: number): Finding | undefined => {
  const channelId = channelAsked(first) ?? '';
  const [least, most] = [
    sentUntil(evidence, channelId, downMs - underWayFor(evidence)),
    sentUntil(evidence, channelId, Number.POSITIVE_INFINITY),
  ];
  const asked = positionAsked(first)?.sequence ?? 0;
  if (asked >= least && asked <= most) return undefined;
  const expected = least === most ? `after ${most}` : `after ${least} to ${most}`;
  return at(first, `${channelId} was not resumed where the primary had left it`, expected, `after ${asked}`);
};

const judgeResumption = (evidence: CaseEvidence): CheckResult => {
  const down = stepIn(evidence, 'take-down primary');
  if (down === undefined) return unobserved('the primary address was not taken down');
  const atSecondary = requests(evidence).filter((exchange) => isAtSecondary(exchange) && isEventRequest(exchange));
  const firsts = [...Map.groupBy(atSecondary, channelAsked).values()].flatMap(([first]) => first ?? []);
  const known = firsts.filter((first) => sentUntil(evidence, channelAsked(first) ?? '', Number.POSITIVE_INFINITY) > 0);
  if (known.length === 0) return unobserved('no channel that the primary had sent events of was asked of the secondary');
  return judgedBy(known.flatMap((first) => resumption(evidence, first, down.atMs) ?? []));
};

/** Markets with a channel none of whose requests was served, although one was sent. */
const failingMarkets = (evidence: CaseEvidence): ReadonlySet<string | undefined> => {
  const reads = Map.groupBy(requests(evidence).filter(isEventRequest), channelAsked);
  const failing = [...reads].filter(
    ([, own]) => own.some(({ response }) => (response?.status ?? 0) >= 500) && own.every(({ response }) => response?.status !== 200),
  );
  const listed = new Map(channelsSeen(evidence, 'listChannels').map(({ value }) => [value.channelId, value.market]));
  return new Set(failing.map(([channelId]) => listed.get(channelId)));
};

const lastSent = (evidence: CaseEvidence, channelId: string): number => {
  const reads = requests(evidence).filter((exchange) => isChannelRequest(exchange) && channelAsked(exchange) === channelId);
  return Math.max(0, ...reads.flatMap(eventsOf).flatMap(({ value }) => value.sequence ?? []));
};

const judgeOthers = (evidence: CaseEvidence): CheckResult =>
  withClient(({ truth }) => {
    const failing = failingMarkets(evidence);
    const others = truth.filter(({ market, lastSequence }) => !failing.has(market) && lastSequence > 0);
    if (failing.size === 0 || others.length === 0) return unobserved('no channel failed beside others');
    return judgedBy(
      others.flatMap(({ channelId, lastSequence }) => {
        const got = lastSent(evidence, channelId);
        if (got >= lastSequence) return [];
        const says = `${channelId} was not read to its end while channels of ${[...failing].join(', ')} failed`;
        return [
          { says, expected: `event ${lastSequence}`, received: got === 0 ? 'no event' : `no event after ${got}`, exchange: 'listChannels' },
        ];
      }),
    );
  })(evidence);

export const outage = {
  turnsToTheSecondary: (): Check =>
    check(
      'secondary-is-used-in-time',
      'the secondary address is used within the reconnection time when the primary does not serve',
      judgeTurn,
    ),

  goesOnAtTheSecondary: (): Check =>
    check(
      'secondary-goes-on-after-the-primary',
      'each channel goes on at the secondary after the last event that the primary had sent',
      judgeResumption,
    ),

  isSurvived: (): Check =>
    check('client-goes-on-after-the-outage', 'the client asks for events again once an outage of both addresses has ended', (evidence) => {
      const [down, up] = [stepIn(evidence, 'take-down both'), stepIn(evidence, 'bring-up both')];
      const died = evidence.client?.runs.find(
        ({ endedBy, endedMs = 0 }) => endedBy === 'itself' && endedMs > (down?.atMs ?? Number.POSITIVE_INFINITY),
      );
      if (died !== undefined)
        return about(evidence, {
          says: 'the client ended in the outage',
          expected: 'a client that waits',
          received: `its end after ${seconds(died.endedMs ?? 0)}`,
        });
      if (down === undefined || up === undefined) return unobserved('there was no outage that ended');
      if (followsNothing(evidence)) return NOTHING_FOLLOWED;
      const again = requests(evidence).some((exchange) => isEventRequest(exchange) && exchange.timing.startedMs > up.atMs);
      if (again) return judgedBy([]);
      return about(evidence, {
        says: 'the client did not go on after the outage',
        expected: `a request for events after ${seconds(up.atMs)}`,
        received: 'none',
      });
    }),

  leavesOthersAlone: (): Check => check('other-channels-go-on', 'while one channel fails the others are read to their end', judgeOthers),
};
