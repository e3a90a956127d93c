import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { answerStep, told } from '../story.ts';
import { askedStep, deliveriesOf, pullsBehindStreams, type Reading, readingsOf, snapshotPagesOf } from './deliveries.ts';
import { gapStory, rangeText, type SeenGap, seenGapsOf } from './seen-gaps.ts';

/** What a client does about a gap that it was shown. */

const NO_GAP = 'the client was sent nothing that shows a gap';

/** Whoever was refused got nothing by it, and has to ask again; what broke off was asked for all the same. */
const wasRefused = ({ exchange: { response } }: Reading): boolean => response !== undefined && response.status !== 200;

const gapPulls = (evidence: CaseEvidence): readonly Reading[] =>
  pullsBehindStreams(readingsOf(evidence)).filter((pull) => !wasRefused(pull));

const covers = ({ after, upTo }: Reading, sequence: number): boolean => sequence > after && sequence <= upTo;

const askedInFull = (gap: SeenGap, pulls: readonly Reading[]): Finding | undefined => {
  const own = pulls.filter(({ channelId, exchange }) => channelId === gap.channelId && exchange.timing.endedMs >= gap.atMs);
  const never = gap.missing.filter((sequence) => !own.some((pull) => covers(pull, sequence)));
  if (never.length === 0) return undefined;
  const expected = `requests for ${rangeText(gap.missing)}`;
  const finding = { says: `${gap.channelId}: ${rangeText(never)} was not asked for`, expected, received: 'none' };
  return told({ ...finding, exchange: gap.exchange.label, at: gap.shownBy.at }, gapStory(gap));
};

/** Those that the client knew of by the time. */
const gapsOf = ({ channelId, exchange }: Reading, gaps: readonly SeenGap[]): readonly SeenGap[] =>
  gaps.filter((gap) => gap.channelId === channelId && gap.atMs <= exchange.timing.endedMs);

const askedTooMuch = (pull: Reading, gaps: readonly SeenGap[]): Finding | undefined => {
  const { channelId, exchange, after, upTo } = pull;
  const own = gapsOf(pull, gaps);
  const missing = new Set(own.flatMap((gap) => gap.missing));
  const [last] = own.slice(-1);
  const asked = Array.from({ length: upTo - after }, (_, index) => after + 1 + index);
  const needless = asked.filter((sequence) => !missing.has(sequence));
  if (needless.length === 0) return undefined;
  const expected = own.length === 0 ? 'no pull: nothing was missing' : `${rangeText([...missing])} and no more`;
  const finding = { says: `${channelId}: more was asked for than is missing`, expected, received: rangeText(asked) };
  const story = [...(last === undefined ? [] : gapStory(last)), askedStep(exchange)];
  return told({ ...finding, exchange: exchange.label, at: '' }, story);
};

const askedForWhatCame = (pull: Reading, gaps: readonly SeenGap[]): Finding | undefined => {
  const { channelId, exchange, after } = pull;
  const own = gapsOf(pull, gaps);
  const [last] = own.slice(-1);
  if (last === undefined || own.some(({ missing }) => missing.includes(after + 1))) return undefined;
  const finding = {
    says: `${channelId}: what had come was asked for again`,
    expected: `pulls that begin with one of ${rangeText(own.flatMap(({ missing }) => missing))}`,
    received: `a pull that begins with ${after + 1}`,
  };
  return told({ ...finding, exchange: exchange.label, at: '' }, [...gapStory(last), askedStep(exchange)]);
};

type Asked = { readonly one: Reading; readonly other: Reading };

const doOverlap = ({ one, other }: Asked): boolean =>
  one.channelId === other.channelId &&
  one.exchange.timing.endedMs > other.exchange.timing.startedMs &&
  Math.max(one.after, other.after) < Math.min(one.upTo, other.upTo);

const askedTwice = (pulls: readonly Reading[], gap: SeenGap): readonly Finding[] => {
  const own = pulls.filter((pull) => pull.channelId === gap.channelId && gap.missing.some((sequence) => covers(pull, sequence)));
  return own.flatMap((one, index) => {
    const other = own.slice(index + 1).find((later) => doOverlap({ one, other: later }));
    if (other === undefined) return [];
    const finding = {
      says: `${gap.channelId}: ${rangeText(gap.missing)} was asked for again before the first request was answered`,
      expected: `no second request before ${Math.round(one.exchange.timing.endedMs)} ms`,
      received: `a second request at ${Math.round(other.exchange.timing.startedMs)} ms`,
      exchange: other.exchange.label,
      at: '',
    };
    return [told(finding, [...gapStory(gap), askedStep(one.exchange), askedStep(other.exchange)])];
  });
};

/** What of the gap never came, neither by an event nor by a snapshot that makes up for it. */
const neverCame = (gap: SeenGap, evidence: CaseEvidence): readonly number[] => {
  const came = new Set(
    deliveriesOf(evidence).flatMap(({ channelId, epoch, sequence }) =>
      channelId === gap.channelId && epoch === gap.epoch ? [sequence] : [],
    ),
  );
  const isMadeUpFor = snapshotPagesOf(evidence).some(
    ({ channelId, exchange, isWhole }) => isWhole && channelId === gap.channelId && exchange.timing.endedMs >= gap.atMs,
  );
  return isMadeUpFor ? [] : gap.missing.filter((sequence) => !came.has(sequence));
};

const closed = (gap: SeenGap, evidence: CaseEvidence): Finding | undefined => {
  const never = neverCame(gap, evidence);
  if (never.length === 0) return undefined;
  const last = readingsOf(evidence).findLast(
    ({ channelId, isStream, exchange }) => channelId === gap.channelId && !isStream && exchange.timing.startedMs >= gap.atMs,
  );
  const finding = {
    says: `${gap.channelId}: the gap was not closed`,
    expected: `requests until ${rangeText(gap.missing)} had come`,
    received: `${rangeText(never)} never came, and was asked for no more`,
    exchange: gap.exchange.label,
    at: gap.shownBy.at,
  };
  const asked = last === undefined ? [] : [answerStep(last.exchange, `the last that the client asked for: after ${last.after}`)];
  return told(finding, [...gapStory(gap), ...asked]);
};

export const gaps = {
  /** Of a client that follows a stream: pulls are for gaps, and for nothing but what is missing. */
  arePulledExactly: (): Check =>
    check('gaps-are-pulled-exactly', 'what a stream left out was pulled, and nothing else', (evidence) => {
      const pulls = gapPulls(evidence);
      const seen = seenGapsOf(evidence);
      if (seen.length === 0) return unobserved(NO_GAP);
      return judgedBy([
        ...seen.flatMap((gap) => askedInFull(gap, pulls) ?? []),
        ...pulls.flatMap((pull) => askedTooMuch(pull, seen) ?? []),
      ]);
    }),

  /** Whatever a pull asks for beyond it: what came behind the gap was kept. */
  beginWithWhatIsMissing: (): Check =>
    check('gap-pulls-begin-with-what-is-missing', 'no pull for a gap began with an event that had come', (evidence) => {
      const seen = seenGapsOf(evidence);
      return seen.length === 0 ? unobserved(NO_GAP) : judgedBy(gapPulls(evidence).flatMap((pull) => askedForWhatCame(pull, seen) ?? []));
    }),

  areAskedForOnceAtATime: (): Check =>
    check('gaps-are-asked-for-once-at-a-time', 'no gap was asked for again while its recovery was under way', (evidence) => {
      const pulls = readingsOf(evidence).filter(({ isStream }) => !isStream);
      const asked = seenGapsOf(evidence).filter((gap) =>
        pulls.some((pull) => pull.channelId === gap.channelId && gap.missing.some((sequence) => covers(pull, sequence))),
      );
      return each(asked, 'the client asked for no gap', (gap) => askedTwice(pulls, gap));
    }),

  areClosed: (): Check =>
    check('gaps-are-closed', 'what a gap shows to be missing was asked for until it came', (evidence) =>
      each(seenGapsOf(evidence), NO_GAP, (gap) => closed(gap, evidence)),
    ),

  /** Of a case that means to show a gap by a heartbeat alone. */
  areShownByHeartbeats: (): Check =>
    check('gaps-are-shown-by-heartbeats', 'a heartbeat that names more than came led to a pull', (evidence) => {
      const shown = seenGapsOf(evidence).filter(({ shownBy }) => shownBy.what.startsWith('HEARTBEAT'));
      const pulls = gapPulls(evidence);
      return each(shown, 'no heartbeat named more than the client was sent', (gap) => askedInFull(gap, pulls));
    }),
};
