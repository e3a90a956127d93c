import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { nameOfTrade } from '../observe.ts';
import { told } from '../story.ts';
import { type Booked, booked, dueTrades } from './booked.ts';
import { askedStep, type Delivered, deliveredStep, deliveriesOf, readingsOf } from './deliveries.ts';
import { textOfJson } from './json-value.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** What was sent more than once, or warns that it may have been: booked once, and counted. */

type Again = { readonly first: Delivered; readonly again: Delivered; readonly trade: string; readonly version: number };

/** Events of trades that came again, by what makes two of them the same. */
const sentAgain = (evidence: CaseEvidence, sameness: (delivered: Delivered, trade: string) => string): readonly Again[] => {
  const known = new Map<string, Delivered>();
  return deliveriesOf(evidence).flatMap((delivered) => {
    const { trade } = delivered.seen.value;
    if (trade?.tradeVersion === undefined) return [];
    const name = nameOfTrade(trade);
    const key = sameness(delivered, name);
    const first = known.get(key);
    if (first === undefined) known.set(key, delivered);
    return first === undefined ? [] : [{ first, again: delivered, trade: name, version: trade.tradeVersion }];
  });
};

const bySequence = ({ channelId, epoch, sequence }: Delivered): string => `${channelId} ${epoch} ${sequence}`;

const byVersion = ({ seen, epoch }: Delivered, name: string): string => `${epoch} ${name} ${seen.value.trade?.tradeVersion}`;

const underNewSequences = (evidence: CaseEvidence): readonly Again[] =>
  sentAgain(evidence, byVersion).filter(({ first, again }) => first.sequence !== again.sequence);

/** `HK 2026-04-08 0000260408000123 B 1`: what was sent under more than one sequence. */
export const resentVersions = (evidence: CaseEvidence): ReadonlySet<string> =>
  new Set(underNewSequences(evidence).map(({ trade, version }) => `${trade} ${version}`));

/** Under the same sequence, and under no other. */
const underTheirSequence = (evidence: CaseEvidence): readonly Again[] => {
  const resent = resentVersions(evidence);
  return sentAgain(evidence, bySequence).filter(({ trade, version }) => !resent.has(`${trade} ${version}`));
};

const bookedTwice = ({ first, again, trade, version }: Again, { repeated }: Booked): Finding | undefined => {
  const twice = repeated.find(
    ({ record }) => nameOfTrade(record.trade) === trade && textOfJson(record.trade['tradeVersion']) === String(version),
  );
  if (twice === undefined) return undefined;
  const finding = {
    says: `${trade} was booked twice in version ${version}`,
    expected: `once, at ${twice.first.place}`,
    received: `again at ${twice.record.place}`,
    exchange: 'capture',
    at: twice.record.place,
  };
  const recordStep = (place: string): StoryStep => ({ what: 'recorded', exchange: 'capture', at: place, trade, version });
  return told(finding, [deliveredStep(first), recordStep(twice.first.place), deliveredStep(again), recordStep(twice.record.place)]);
};

const judgeRepeats = (repeatsOf: (evidence: CaseEvidence) => readonly Again[], missing: string) =>
  withCapture(({ evidence, capture }) => {
    const book = booked(capture);
    // However often it came, it is told of once.
    const byTrade = new Map(repeatsOf(evidence).map((one) => [`${one.trade} ${one.version}`, one] as const));
    return each([...byTrade.values()], missing, (one) => bookedTwice(one, book));
  });

type Flag = 'possibleDuplicate' | 'possibleResend';

const isFlagged = ({ seen }: Delivered, flag: Flag): boolean => seen.value[flag] === true;

/** Flagged, and yet never sent before. */
const flaggedFirsts = (evidence: CaseEvidence, flag: Flag): readonly Delivered[] => {
  const sameness = flag === 'possibleDuplicate' ? bySequence : byVersion;
  const known = new Set<string>();
  return deliveriesOf(evidence).filter((delivered) => {
    const { trade } = delivered.seen.value;
    if (trade === undefined) return false;
    const key = sameness(delivered, nameOfTrade(trade));
    const isFirst = !known.has(key);
    known.add(key);
    return isFirst && isFlagged(delivered, flag);
  });
};

const judgeFlagged = (flag: Flag) =>
  withCapture(({ evidence, client, capture }) => {
    const { live } = booked(capture);
    const due = dueTrades(client.truth);
    const firsts = flaggedFirsts(evidence, flag).filter(
      ({ seen: { value } }) => value.trade !== undefined && due.has(nameOfTrade(value.trade)),
    );
    return each(firsts, `no event was marked ${flag} that had not been sent before`, (delivered): Finding | undefined => {
      const name = nameOfTrade(delivered.seen.value.trade ?? {});
      if (live.has(name)) return undefined;
      const finding = { says: `${name} was marked ${flag}, and not booked`, expected: 'a live trade', received: 'nothing' };
      const end: StoryStep = { what: 'the client recorded nothing of it', exchange: 'capture', at: ITS_END, trade: name };
      return told({ ...finding, exchange: 'capture', at: ITS_END }, [deliveredStep(delivered), end]);
    });
  });

/** A request that asks for a sequence which the client was sent already, and had only to ignore. */
const askedBehind = ({ first, again }: Again, evidence: CaseEvidence): Finding | undefined => {
  const { channelId, epoch, sequence, atMs } = again;
  const behind = readingsOf(evidence).find(
    (reading) =>
      reading.channelId === channelId &&
      (reading.epoch ?? epoch) === epoch &&
      reading.exchange.timing.startedMs > atMs &&
      reading.after < sequence &&
      reading.upTo >= sequence,
  );
  if (behind === undefined) return undefined;
  const finding = {
    says: `${channelId}: sequence ${sequence} was not counted, as its content was ignored`,
    expected: `a request after ${sequence} or later`,
    received: `a request after ${behind.after}`,
    exchange: behind.exchange.label,
    at: '',
  };
  return told(finding, [deliveredStep(first), deliveredStep(again), askedStep(behind.exchange)]);
};

/** What was sent over a connection that the client broke off, it may not have read. */
const wasAskedAfter = ({ channelId, atMs, exchange }: Delivered, evidence: CaseEvidence): boolean =>
  exchange.failure === undefined &&
  readingsOf(evidence).some((reading) => reading.channelId === channelId && reading.exchange.timing.startedMs > atMs);

export const repeats = {
  ofEventsAreBookedOnce: (): Check =>
    check(
      'repeated-events-are-booked-once',
      'an event that came more than once was booked once',
      judgeRepeats(underTheirSequence, 'no event of a trade was sent twice'),
    ),

  ofVersionsAreBookedOnce: (): Check =>
    check(
      'resent-versions-are-booked-once',
      'a trade version that came again under another sequence was booked once',
      judgeRepeats(underNewSequences, 'no trade version was sent under two sequences'),
    ),

  /** The flag warns; whether it is so, only the client can know. */
  flaggedFirstsAreBooked: (flag: Flag): Check =>
    check(
      `first-of-${flag === 'possibleDuplicate' ? 'duplicates' : 'resends'}-is-booked`,
      `a trade that is marked ${flag} was booked when it was new`,
      judgeFlagged(flag),
    ),

  areCounted: (): Check =>
    check('ignored-events-are-counted', 'the sequence of an event whose content was known already was not asked for again', (evidence) => {
      const resent = underNewSequences(evidence).filter(({ again }) => wasAskedAfter(again, evidence));
      return each(resent, 'nothing was asked for after a trade version that had been sent before', (one) => askedBehind(one, evidence));
    }),
};
