import { parseJson } from '../../contract/parse-json.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange, StreamMessage } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { channelAsked } from '../asked.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { channelsSeen } from '../observe.ts';
import { judgeGrowth, type Series } from './growth.ts';
import { milliseconds, seconds, underWayFor } from './lapse.ts';
import { isEventRequest, occasions, requestHeader, requestsAfter, withClient } from './requests.ts';

/** How a client opens its streams, keeps them, and opens them again. */

const streams = (evidence: CaseEvidence): readonly Exchange[] =>
  occasions(evidence, ({ operationId, response }) => operationId === 'streamEvents' && response?.status === 200);

const messagesOf = ({ response }: Exchange): readonly StreamMessage[] => response?.messages ?? [];

/** One list of streams for each channel, in the order in which they were opened. */
const byChannel = (evidence: CaseEvidence): readonly (readonly Exchange[])[] => [...Map.groupBy(streams(evidence), channelAsked).values()];

const followers = (evidence: CaseEvidence): readonly { readonly ended: Exchange; readonly next: Exchange }[] =>
  byChannel(evidence).flatMap((own) => own.slice(1).map((next, index) => ({ ended: own[index] ?? next, next })));

/** What the server said last; undefined when the stream ended without a word. */
const reasonOf = (stream: Exchange): string | undefined => {
  const end = messagesOf(stream).find(({ event }) => event === 'STREAM_ENDED');
  const data = end === undefined ? undefined : parseJson(end.data);
  return typeof data === 'object' && data !== null ? String(Reflect.get(data, 'reason')) : undefined;
};

const wasLeftByClient = ({ failure }: Exchange): boolean => failure?.detail.startsWith('the client') === true;

const intervalMs = (evidence: CaseEvidence, stream: Exchange): number =>
  channelsSeen(evidence, 'listChannels').find(({ value }) => value.channelId === channelAsked(stream))?.value.timers?.heartbeatIntervalMs ??
  0;

/** From the last that was sent to the end of the stream. */
const silenceMs = (stream: Exchange): number =>
  stream.timing.endedMs - (messagesOf(stream).at(-1)?.atMs ?? stream.timing.firstByteMs ?? stream.timing.startedMs);

const GIVEN_UP_AFTER = 3;
/** Three intervals, and one more in which the client may notice. */
const NOTICED_AFTER = 4;
/** A heartbeat is late: nothing forbids to give a stream up then. */
const LATE_AFTER = 1.2;

const openedAgain = (evidence: CaseEvidence, ended: Exchange): Exchange | undefined =>
  requestsAfter(evidence, ended).find((exchange) => isEventRequest(exchange) && channelAsked(exchange) === channelAsked(ended));

const wasSilent = (evidence: CaseEvidence, stream: Exchange): boolean => {
  const interval = intervalMs(evidence, stream);
  if (interval === 0) return false;
  if (silenceMs(stream) >= GIVEN_UP_AFTER * interval * 0.9) return true;
  return silenceMs(stream) >= LATE_AFTER * interval && wasLeftByClient(stream) && openedAgain(evidence, stream) !== undefined;
};

const judgeSilence = (evidence: CaseEvidence): CheckResult => {
  const silent = streams(evidence).filter((stream) => wasSilent(evidence, stream));
  return each(silent, 'no stream fell silent for three heartbeat intervals', (stream) => {
    const limitMs = NOTICED_AFTER * intervalMs(evidence, stream) + underWayFor(evidence);
    const received = `after ${milliseconds(silenceMs(stream))}`;
    if (silenceMs(stream) > limitMs)
      return at(stream, 'a silent stream was not given up', `given up within ${milliseconds(limitMs)}`, received);
    if (openedAgain(evidence, stream) !== undefined) return undefined;
    return at(stream, 'a silent stream was not opened again', 'another request for its events', 'none');
  });
};

/** The longest silence that ended shortly before the stream did: a client that is slow to leave does so when it is over. */
const latestSilenceMs = (evidence: CaseEvidence, stream: Exchange): number => {
  const { startedMs, firstByteMs = startedMs, endedMs } = stream.timing;
  const momentsMs = [firstByteMs, ...messagesOf(stream).map(({ atMs }) => atMs), endedMs];
  const silences = momentsMs.slice(1).map((untilMs, index) => ({ untilMs, lastedMs: untilMs - (momentsMs[index] ?? untilMs) }));
  const latest = silences.filter(({ untilMs }) => untilMs >= endedMs - underWayFor(evidence));
  return Math.max(0, ...latest.map(({ lastedMs }) => lastedMs));
};

const judgePatience = (evidence: CaseEvidence): CheckResult => {
  const findings = followers(evidence).flatMap(({ ended, next }) => {
    const isAlive = latestSilenceMs(evidence, ended) <= intervalMs(evidence, ended) * 2;
    if (!wasLeftByClient(ended) || !isAlive) return [];
    const received = `left ${milliseconds(silenceMs(ended))} after the last message, and opened again as ${next.label}`;
    return [at(ended, 'a stream that was alive was given up', 'a stream that is kept', received)];
  });
  const hasBeaten = streams(evidence).some((stream) => messagesOf(stream).some(({ event }) => event === 'HEARTBEAT'));
  return findings.length === 0 && !hasBeaten ? unobserved('no heartbeat was sent') : judgedBy(findings);
};

/** Highest sequence that left on the channel's streams up to a moment; the id says it even of an event that cannot be read. */
const sentUpTo = (evidence: CaseEvidence, channelId: string | undefined, untilMs: number): number => {
  const ids = streams(evidence)
    .filter((stream) => channelAsked(stream) === channelId)
    .flatMap((stream) => messagesOf(stream).filter(({ atMs }) => atMs <= untilMs))
    .flatMap(({ id }) => (id === undefined ? [] : [Number(id.split(':')[1])]));
  return Math.max(0, ...ids);
};

const resumption = (evidence: CaseEvidence, ended: Exchange, next: Exchange): Finding | undefined => {
  const channelId = channelAsked(next);
  // A stream that was reset, or that the client left, took with it what had not arrived.
  const graceMs = ended.failure === undefined && !wasLeftByClient(ended) ? 0 : underWayFor(evidence);
  const [least, most] = [
    sentUpTo(evidence, channelId, ended.timing.endedMs - graceMs),
    sentUpTo(evidence, channelId, next.timing.startedMs),
  ];
  const sent = requestHeader(next, 'Last-Event-ID');
  const asked = Number(sent?.split(':')[1] ?? 0);
  if (asked >= least && asked <= most) return undefined;
  const expected = least === most ? `the event ${most}` : `an event from ${least} to ${most}`;
  return at(next, `the stream of ${channelId} was not resumed after its last event`, expected, sent ?? 'no Last-Event-ID', 'Last-Event-ID');
};

const judgeResumption = (evidence: CaseEvidence): CheckResult => {
  const pairs = followers(evidence).filter(({ next }) => sentUpTo(evidence, channelAsked(next), next.timing.startedMs) > 0);
  return each(pairs, 'no stream was opened again after it had sent an event', ({ ended, next }) => resumption(evidence, ended, next));
};

const FINAL_REASONS: ReadonlySet<string | undefined> = new Set(['CHANNEL_CLOSED', 'EPOCH_CHANGED']);

/** A case that ends takes the streams with it that are open then: of a client that runs on, nobody can say what it does next. */
const hadTime = (evidence: CaseEvidence, reconnectMs: number, { timing }: Exchange): boolean =>
  evidence.durationMs - timing.endedMs >= reconnectMs;

const notOpenedAgain = (ended: Exchange): Finding =>
  at(
    ended,
    `the stream of ${channelAsked(ended)} was not opened again`,
    'another stream after it ended',
    `none after ${reasonOf(ended) ?? 'it ended without a word'}`,
  );

const judgeReopening = withClient(({ timings: { reconnectMs } }, evidence) => {
  const ended = streams(evidence).filter((stream) => !wasLeftByClient(stream) && !FINAL_REASONS.has(reasonOf(stream)));
  const judged = ended.map((stream) => ({ stream, next: openedAgain(evidence, stream) }));
  return each(
    judged.filter(({ stream, next }) => next !== undefined || hadTime(evidence, reconnectMs, stream)),
    'no stream ended before its channel was closed and before the case was over',
    ({ stream, next }) => (next === undefined ? notOpenedAgain(stream) : undefined),
  );
});

const judgeNumber = (evidence: CaseEvidence): CheckResult => {
  const [any] = streams(evidence);
  if (any === undefined) return unobserved('the client opened no stream');
  return judgedBy(
    followers(evidence).flatMap(({ ended, next }) => {
      const togetherMs = ended.timing.endedMs - next.timing.startedMs;
      if (togetherMs <= underWayFor(evidence)) return [];
      return [at(next, 'a second stream on a channel', `one at a time: ${ended.label} was open`, `both for ${seconds(togetherMs)}`)];
    }),
  );
};

const supersededSeries = (evidence: CaseEvidence): readonly Series[] =>
  byChannel(evidence).flatMap((own) => {
    const ended = own.filter((stream) => reasonOf(stream) === 'SUPERSEDED');
    const waitsMs = ended.flatMap((stream) => {
      const next = own[own.indexOf(stream) + 1];
      const toldMs = messagesOf(stream).at(-1)?.atMs ?? stream.timing.endedMs;
      // One that was superseded by the client's own next stream was not waited for.
      return next === undefined || next.timing.startedMs <= toldMs ? [] : [next.timing.startedMs - toldMs];
    });
    return ended[0] === undefined || waitsMs.length === 0 ? [] : [{ first: ended[0], waitsMs }];
  });

export const streaming = {
  givesUpWhatIsSilent: (): Check =>
    check(
      'silent-stream-is-given-up',
      'a stream on which nothing comes for three heartbeat intervals is given up and opened again',
      judgeSilence,
    ),

  keepsWhatIsAlive: (): Check => check('live-stream-is-kept', 'a stream whose heartbeats come in time is not given up', judgePatience),

  resumesAfterTheLast: (): Check =>
    check(
      'stream-resumes-after-the-last-event',
      'a stream is opened again with the id of the last event that was received',
      judgeResumption,
    ),

  hasOneAtATime: (): Check => check('one-stream-per-channel', 'a channel has one stream at a time', judgeNumber),

  waitsLongerWhenSuperseded: (): Check =>
    check('superseded-stream-waits-longer', 'a stream that was superseded is opened again after a wait, longer each time', (evidence) =>
      withClient(({ timings }) => judgeGrowth(supersededSeries(evidence), timings, 'no stream was superseded three times in a row'))(
        evidence,
      ),
    ),

  opensAgain: (): Check =>
    check('ended-stream-is-opened-again', 'a stream that ended before its channel was closed is opened again', judgeReopening),
};
