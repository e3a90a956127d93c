import { parseJson } from '../../contract/parse-json.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { channelAsked, positionAsked, positionText } from '../asked.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { codeOf, jsonOf, messagesOf } from '../observe.ts';

/** What a client does when something tells it that what it knows of a channel is of no use any more: it takes the snapshot. */

/** How it was told: by a refusal with this code, by the end of a stream, by a message of a later epoch than those before, or by any of these. */
export type Sign = 'EPOCH_CHANGED' | 'SEQUENCE_IN_FUTURE' | 'stream-end' | 'message' | 'any-sign';

type Told = { readonly channelId: string; readonly atMs: number; readonly exchange: Exchange };

const READS_EVENTS = new Set(['pullEvents', 'streamEvents']);

const ofChannels = ({ exchanges }: CaseEvidence): readonly { readonly channelId: string; readonly exchange: Exchange }[] =>
  exchanges.flatMap((exchange) => {
    const channelId = channelAsked(exchange);
    return channelId === undefined ? [] : [{ channelId, exchange }];
  });

const refusals = (evidence: CaseEvidence, code: string): readonly Told[] =>
  ofChannels(evidence)
    .filter(({ exchange }) => READS_EVENTS.has(exchange.operationId) && codeOf(exchange) === code)
    .map(({ channelId, exchange }) => ({ channelId, exchange, atMs: exchange.timing.endedMs }));

const memberIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([member]) => member === name)?.[1] : undefined;

const streamEnds = (evidence: CaseEvidence): readonly Told[] =>
  ofChannels(evidence).flatMap(({ channelId, exchange }) =>
    messagesOf(exchange).flatMap(({ message: { event, data, atMs } }) =>
      event === 'STREAM_ENDED' && memberIn(parseJson(data), 'reason') === 'EPOCH_CHANGED' ? [{ channelId, exchange, atMs }] : [],
    ),
  );

type TellsEpoch = Told & { readonly epoch: number };

const epochsTold = (evidence: CaseEvidence): readonly TellsEpoch[] =>
  ofChannels(evidence)
    .flatMap(({ channelId, exchange }) => [
      { channelId, exchange, atMs: exchange.timing.endedMs, epoch: memberIn(jsonOf(exchange), 'epoch') },
      ...messagesOf(exchange).map(({ message }) => ({
        channelId,
        exchange,
        atMs: message.atMs,
        epoch: memberIn(parseJson(message.data), 'epoch'),
      })),
    ])
    .flatMap((told) => (typeof told.epoch === 'number' ? [{ ...told, epoch: told.epoch }] : []))
    .toSorted((one, other) => one.atMs - other.atMs);

/** A snapshot tells of an epoch, too, but whoever reads it has been told before. */
const newEpochs = (evidence: CaseEvidence): readonly Told[] => {
  const known = new Map<string, number>();
  return epochsTold(evidence).filter(({ channelId, epoch, exchange }) => {
    const before = known.get(channelId);
    known.set(channelId, Math.max(epoch, before ?? 0));
    return before !== undefined && epoch > before && READS_EVENTS.has(exchange.operationId);
  });
};

const toldBy = (evidence: CaseEvidence, sign: Sign): readonly Told[] => {
  if (sign === 'any-sign') return [...refusals(evidence, 'EPOCH_CHANGED'), ...streamEnds(evidence), ...newEpochs(evidence)];
  if (sign === 'stream-end') return streamEnds(evidence);
  return sign === 'message' ? newEpochs(evidence) : refusals(evidence, sign);
};

const WORDS: Readonly<Record<Sign, string>> = {
  EPOCH_CHANGED: 'a refusal with EPOCH_CHANGED',
  SEQUENCE_IN_FUTURE: 'a refusal with SEQUENCE_IN_FUTURE',
  'stream-end': 'a stream that ended with EPOCH_CHANGED',
  message: 'a message of a new epoch',
  'any-sign': 'a sign of a new epoch',
};

const isSnapshot = ({ operationId, response }: Exchange): boolean => operationId === 'takeSnapshot' && response?.status === 200;

/** Of the same channel, begun after the moment. */
const later = (evidence: CaseEvidence, channelId: string, atMs: number): readonly Exchange[] =>
  ofChannels(evidence)
    .filter((one) => one.channelId === channelId && one.exchange.timing.startedMs >= atMs)
    .map(({ exchange }) => exchange);

const repeatedBefore = (evidence: CaseEvidence, { channelId, exchange, atMs }: Told): Exchange | undefined => {
  const refused = positionAsked(exchange);
  if (refused === undefined) return undefined;
  const next = later(evidence, channelId, atMs).find((one) => isSnapshot(one) || isSamePosition(one, refused));
  return next === undefined || isSnapshot(next) ? undefined : next;
};

const isSamePosition = (exchange: Exchange, { epoch, sequence }: { readonly epoch?: number; readonly sequence: number }): boolean => {
  const asked = positionAsked(exchange);
  return asked !== undefined && asked.epoch === epoch && asked.sequence === sequence;
};

export const resynchronised = {
  takesTheSnapshotAfter: (sign: Sign): Check =>
    check(
      `takes-the-snapshot-after-${sign.toLowerCase().replaceAll('_', '-')}`,
      `the client takes the snapshot after ${WORDS[sign]}`,
      (evidence) =>
        each(toldBy(evidence, sign), `the client was not told by ${WORDS[sign]}`, ({ channelId, atMs, exchange }): Finding | undefined =>
          later(evidence, channelId, atMs).some(isSnapshot)
            ? undefined
            : at(exchange, `no snapshot of ${channelId} was taken after this`, 'takeSnapshot, read to its end', 'none'),
        ),
    ),

  repeatsNoRefused: (code: 'SEQUENCE_IN_FUTURE' | 'EPOCH_CHANGED'): Check =>
    check(
      `repeats-no-request-refused-with-${code.toLowerCase().replaceAll('_', '-')}`,
      `what was refused with ${code} is not asked for again`,
      (evidence) =>
        each(refusals(evidence, code), `nothing was refused with ${code}`, (told) => {
          const again = repeatedBefore(evidence, told);
          const asked = again === undefined ? undefined : positionAsked(again);
          if (again === undefined || asked === undefined) return undefined;
          return at(again, 'the refused request was repeated', 'the snapshot', `events ${positionText(asked)} again`);
        }),
    ),

  /** Whatever the client looks at first when it comes back. */
  takesTheSnapshotWhenStartedAgain: (): Check =>
    check(
      'takes-the-snapshot-when-started-again',
      'a channel whose epoch changed while the client was away is read by its snapshot',
      (evidence) => {
        const { client } = evidence;
        if (client === undefined) return unobserved('no client was under test');
        const [away, back] = client.runs;
        if (away === undefined || back === undefined) return unobserved('the client was not started again');
        const epochs = new Map(client.truth.map(({ channelId, epoch }) => [channelId, epoch]));
        const changed = (away.recorded ?? []).filter(({ channelId, epoch }) => (epochs.get(channelId) ?? epoch) > epoch);
        if (changed.length === 0)
          return unobserved('no channel of which the client had recorded something changed its epoch while it was away');
        return judgedBy(
          changed
            .filter(({ channelId }) => !later(evidence, channelId, back.startedMs).some(isSnapshot))
            .map(({ channelId, epoch }) => ({
              says: `no snapshot of ${channelId} was taken`,
              expected: `takeSnapshot, as epoch ${epoch} has passed`,
              received: 'none',
            })),
        );
      },
    ),
};
