import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { Check } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Finding, StoryStep } from '../model/verdict.ts';
import { differencesOf } from './agreement.ts';
import { channelAsked, cursorAsked, positionAsked } from './asked.ts';
import { check, each, judgedBy, shown, unobserved, withNumber } from './check.ts';
import { at, found, memberOf, type SeenAt } from './finding.ts';
import { eventsSeen, exchangesOf, jsonOf, messagesOf, type SeenEvent, streamsOf } from './observe.ts';
import { allowanceFor } from './own-delay.ts';
import { answerStep, messageStep, told, toldBy } from './story.ts';

/** Checks of what was under way at the same time, all under one label: readers, streams, snapshots, requests. */
export const sideBySide = {
  /** Whoever is told of a sequence is told the same, and among them the readers are told of every one. */
  tellOneStory: (label: string): Check =>
    check(
      `${label}-tell-one-story`,
      `whatever readers of "${label}" are told of a sequence is the same, and none is left out between them`,
      (evidence) => {
        const seen = eventsSeen(evidence, label);
        const first = new Map<number, SeenAt<SeenEvent>>();
        const findings = seen.flatMap((event) => storyFindings(event, first));
        const sequences = [...first.keys()].toSorted((a, b) => a - b);
        const holes = sequences.slice(1).flatMap((sequence, index) => holeFinding(sequence, (sequences[index] ?? 0) + 1, first) ?? []);
        const readers = new Set(seen.map(({ place }) => place.exchange)).size;
        return readers < 2 ? unobserved(`fewer than two readers of "${label}" were told of an event`) : judgedBy([...findings, ...holes]);
      },
    ),

  eachContiguous: (label: string): Check =>
    check(`${label}-are-each-contiguous`, `the sequences in each answer to "${label}" rise by one`, (evidence) => {
      const answers = Map.groupBy(eventsSeen(evidence, label), ({ place }) => place.exchange);
      const steps = [...answers.values()].flatMap((seen) => seen.slice(1).map((event, index) => ({ event, before: seen[index] ?? event })));
      return each(steps, `no answer to "${label}" has two events`, ({ event, before }) => {
        const expected = (before.value.sequence ?? 0) + 1;
        if (event.value.sequence === expected) return undefined;
        const says = 'the next event does not follow the one before';
        return toldBy(found(event, says, `sequence ${expected}`, `sequence ${shown(event.value.sequence)}`), before, event);
      });
    }),

  /** The close of the channel, a new epoch or the end of the token may end a stream at any time; another request may not. */
  streamsGoOn: (label: string): Check =>
    check(`${label}-go-on`, `no stream of "${label}" is superseded or broken off while others are open`, (evidence) =>
      each(streamsOf(evidence, label), `no stream "${label}" was opened`, (exchange) => {
        const reason = endReason(exchange);
        if (reason !== 'SUPERSEDED' && (reason !== undefined || exchange.endedByDriver !== undefined)) return undefined;
        const failure = exchange.failure === undefined ? 'an end without a reason' : `${exchange.failure.kind}: ${exchange.failure.detail}`;
        const finding = at(exchange, 'the stream did not go on', 'a stream that goes on until the driver leaves it', reason ?? failure);
        return told(finding, [lastStep(exchange)]);
      }),
    ),

  /** Each answer begins where its own request asked it to, on its own channel. */
  areAnsweredAsAsked: (label: string): Check =>
    check(
      `${label}-are-answered-as-asked`,
      `each answer to "${label}" holds the events of the channel and after the sequence that its own request named`,
      (evidence) =>
        each(
          eventsSeen(evidence, label).filter(({ place }) => place.at === '/events/0'),
          `no event was delivered in "${label}"`,
          (event) => {
            const exchange = evidence.exchanges.find((candidate) => candidate.label === event.place.exchange);
            const [channelId, after] = exchange === undefined ? [] : [channelAsked(exchange), positionAsked(exchange)?.sequence];
            const expected = `sequence ${(after ?? 0) + 1} of ${channelId}`;
            const received = `sequence ${shown(event.value.sequence)} of ${shown(event.value.channelId)}`;
            return received === expected ? undefined : toldBy(found(event, 'the answer to another request', expected, received), event);
          },
        ),
    ),

  /** Pages belong together by their cursors: a page leads to those that are asked for with its cursor. */
  snapshotsStayPinned: (label: string): Check =>
    check(`${label}-stay-pinned`, `each page to which a page of "${label}" leads is of that page's sequence and epoch`, (evidence) => {
      const pages = exchangesOf(evidence, label).flatMap((exchange) => {
        const page = decode('SnapshotPage', jsonOf(exchange));
        return page === undefined ? [] : [{ exchange, page, cursor: cursorAsked(exchange) }];
      });
      const leads = pages.flatMap((to) =>
        pages
          .filter(({ page }) => to.cursor !== undefined && page.nextCursor === to.cursor)
          .slice(0, 1)
          .map((from) => ({ from, to })),
      );
      return each(leads, `no page of "${label}" led to another`, ({ from, to }) => {
        const [expected, received] = [from, to].map(({ page }) => `sequence ${shown(page.asOfSequence)} of epoch ${shown(page.epoch)}`);
        if (expected === undefined || received === undefined || expected === received) return undefined;
        const finding = at(to.exchange, `another snapshot than that of ${from.exchange.label}`, expected, received, '/asOfSequence');
        const steps = [from, to].map(({ exchange, page }) => answerStep(exchange, `a page as of sequence ${shown(page.asOfSequence)}`));
        return told(finding, steps);
      });
    }),

  /**
   * A heartbeat that was sent before the newer stream opened may come a little later: only what comes an interval after counts. What
   * we were late ourselves is worth one interval more at most, as nobody follows for longer than three.
   */
  oneIsLeft: (label: string, intervalNote: string): Check =>
    check(`${label}-leave-one`, `of the streams of "${label}", exactly one goes on after all were opened`, (evidence) =>
      withNumber(evidence, intervalNote, (intervalMs) => {
        const streams = streamsOf(evidence, label);
        const [one] = streams;
        if (one === undefined || streams.length < 2) return unobserved(`fewer than two streams "${label}" were opened`);
        const openedMs = Math.max(...streams.map(({ timing }) => timing.firstByteMs ?? timing.endedMs));
        const living = streams.filter((exchange) =>
          livesAfter(exchange, openedMs + intervalMs + Math.min(intervalMs, allowanceFor(evidence))),
        );
        if (living.length === 1) return judgedBy([]);
        const [, second] = living;
        if (second !== undefined) {
          const finding = at(second, 'more than one stream goes on', `one of ${streams.length}`, `${living.length} of ${streams.length}`);
          return judgedBy([told(finding, living.slice(0, 2).map(lastStep))]);
        }
        const isNoneLeft = streams.every((exchange) => endReason(exchange) === 'SUPERSEDED');
        return isNoneLeft
          ? judgedBy([told(at(one, 'no stream goes on', `one of ${streams.length}`, 'every one was superseded'), streams.map(lastStep))])
          : unobserved(`no stream of "${label}" was seen for long enough after the last one was opened`);
      }),
    ),
};

const storyFindings = (event: SeenAt<SeenEvent>, first: Map<number, SeenAt<SeenEvent>>): readonly Finding[] => {
  const { sequence } = event.value;
  if (sequence === undefined) return [];
  const known = first.get(sequence);
  if (known === undefined) first.set(sequence, event);
  if (known === undefined) return [];
  // A later telling may be flagged as a possible duplicate.
  const [was, is] = [known, event].map(({ value }) => ({ ...value, possibleDuplicate: undefined }));
  return differencesOf(was ?? {}, is ?? {}).map(([member, before, now]) => {
    const says = `sequence ${sequence} was told otherwise in ${known.place.exchange}`;
    return toldBy(found(memberOf(event, member), says, shown(before), shown(now)), known, event);
  });
};

const holeFinding = (sequence: number, expected: number, seen: ReadonlyMap<number, SeenAt<SeenEvent>>): Finding | undefined => {
  const event = seen.get(sequence);
  if (event === undefined || sequence === expected) return undefined;
  const before = seen.get(expected - 1);
  const finding = found(event, 'a sequence that no reader was told of', `sequence ${expected}`, `sequence ${sequence}`);
  return toldBy(finding, ...(before === undefined ? [] : [before]), event);
};

const lastStep = (exchange: Exchange): StoryStep => {
  const last = messagesOf(exchange).at(-1);
  return last === undefined ? answerStep(exchange, 'a stream without a message') : messageStep(exchange, last);
};

const endReason = (exchange: Exchange): string | undefined => {
  const last = exchange.response?.messages?.at(-1);
  return last?.event === 'STREAM_ENDED' ? (decode('StreamEnd', parseJson(last.data))?.reason ?? 'no reason') : undefined;
};

const livesAfter = (exchange: Exchange, afterMs: number): boolean =>
  messagesOf(exchange).some(({ message }) => message.event !== 'STREAM_ENDED' && message.atMs > afterMs);
