import type { Capture, CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CheckResult, Finding, StoryStep } from '../../model/verdict.ts';
import { channelAsked } from '../asked.ts';
import { check, each } from '../check.ts';
import { nameOfTrade } from '../observe.ts';
import { answerStep, told } from '../story.ts';
import { type BookProblem, bookProblems } from './book-problems.ts';
import { booked, nameOfKey } from './booked.ts';
import { askedStep, type Delivered, deliveredStep, deliveriesOf, type Reading, readingsOf } from './deliveries.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** What a client does at the close of a channel, and after it. */

type Close = { readonly delivered: Delivered; readonly truth: ChannelTruth; readonly areTotalsRight: boolean };

const totalsText = (totals: unknown): string => JSON.stringify(totals, ['buys', 'sells', 'count', 'quantity', 'value', 'hashTotal']);

/** The first time that each close was sent, and whether its totals were those of the channel. */
const closesOf = (evidence: CaseEvidence, { truth }: ClientEvidence): readonly Close[] =>
  truth.flatMap((channel) => {
    const delivered = deliveriesOf(evidence).find(
      ({ channelId, seen }) => channelId === channel.channelId && seen.value.eventType === 'CHANNEL_CLOSED',
    );
    const due = channel.events.find((event) => event.eventType === 'CHANNEL_CLOSED');
    if (delivered === undefined || due === undefined) return [];
    const areTotalsRight = totalsText(delivered.seen.value.controlTotals) === totalsText(due.controlTotals);
    return [{ delivered, truth: channel, areTotalsRight }];
  });

/** That it is about the totals, the code says, or the place: a client may have codes of its own. */
const incidentAt = ({ records }: Capture, { delivered: { channelId, sequence } }: Close): CaptureRecord | undefined =>
  records.find(
    (record) =>
      record.record === 'setAside' && record.channelId === channelId && (record.code === 'CONTROL_TOTALS' || record.sequence === sequence),
  );

const unreported = (close: Close, capture: Capture): Finding | undefined => {
  if (incidentAt(capture, close) !== undefined) return undefined;
  const { channelId, sequence, seen } = close.delivered;
  const finding = {
    says: `${channelId}: wrong control totals were not reported`,
    expected: `an incident at ${sequence}, for instance CONTROL_TOTALS`,
    received: 'none',
    exchange: seen.place.exchange,
    at: seen.place.at,
  };
  const end: StoryStep = { what: 'the client reported nothing', exchange: 'capture', at: ITS_END };
  return { ...finding, story: [{ ...deliveredStep(close.delivered), isFault: true }, end] };
};

const correctionsOn = (evidence: CaseEvidence, { delivered }: Close): readonly Delivered[] =>
  deliveriesOf(evidence).filter(({ channelId, seen }) => channelId === delivered.channelId && seen.value.originalTradeDate !== undefined);

/** A trade that is not as it stands, or an amount of it: totals add those up. */
const isAddedUp = ({ kind, member }: BookProblem): boolean => kind !== 'value' || member === 'quantity' || member === 'value';

/** All that count into its totals, or did once. */
const tradesOf = ({ truth: { tradeDate, liveTrades, cancelled } }: Close): readonly string[] =>
  [...liveTrades, ...cancelled].filter((key) => key.tradeDate === tradeDate).map(nameOfKey);

const doubted = (close: Close, capture: Capture, corrections: readonly Delivered[]): Finding | undefined => {
  const incident = incidentAt(capture, close);
  if (incident === undefined) return undefined;
  const finding = {
    says: `${close.delivered.channelId}: control totals that agree were reported as wrong`,
    expected: 'no incident: corrections of earlier dates are no part of these totals',
    received: `an incident at ${incident.place}`,
    exchange: 'capture',
    at: incident.place,
  };
  const end: StoryStep = { what: 'reported as wrong', exchange: 'capture', at: incident.place };
  return told(finding, [...corrections.map(deliveredStep), deliveredStep(close.delivered), end]);
};

type Late = { readonly close: Delivered; readonly late: Delivered; readonly trade: string };

const sentAfterCloses = (evidence: CaseEvidence): readonly Late[] => {
  const events = deliveriesOf(evidence);
  return events
    .filter(({ seen }) => seen.value.eventType === 'CHANNEL_CLOSED')
    .flatMap((close) =>
      events.flatMap((late) => {
        const { trade } = late.seen.value;
        const isLate = late.channelId === close.channelId && late.epoch === close.epoch && late.sequence > close.sequence;
        return isLate && trade !== undefined ? [{ close, late, trade: nameOfTrade(trade) }] : [];
      }),
    );
};

const bookedLate = ({ close, late, trade }: Late, capture: Capture): Finding | undefined => {
  const record = booked(capture).live.get(trade);
  if (record === undefined) return undefined;
  const finding = {
    says: `${trade} came after the close and was booked`,
    expected: 'no such trade',
    received: `a live trade at ${record.place}`,
    exchange: 'capture',
    at: record.place,
  };
  return told(finding, [
    deliveredStep(close),
    deliveredStep(late),
    { what: 'recorded as live', exchange: 'capture', at: record.place, trade },
  ]);
};

/** Requests that were under way, or that a client of several threads had begun, are no reading on. */
const GRACE_MS = 300;

type End = { readonly channelId: string; readonly atMs: number; readonly step: StoryStep };

/** Where a channel ended for the client: its close, once everything before it was sent, too. */
const closesSent = (evidence: CaseEvidence): readonly End[] => {
  const events = deliveriesOf(evidence);
  return events
    .filter(({ seen }) => seen.value.eventType === 'CHANNEL_CLOSED')
    .flatMap((close) => {
      const isOfIt = ({ channelId, epoch, sequence }: Delivered) =>
        channelId === close.channelId && epoch === close.epoch && sequence <= close.sequence;
      // Of what came more than once the last time counts: a client may have lost the connection before it read the first.
      const times = new Map(events.filter(isOfIt).map(({ sequence, atMs }) => [sequence, atMs] as const));
      if (times.size < close.sequence) return [];
      return [{ channelId: close.channelId, atMs: Math.max(...times.values()), step: deliveredStep(close) }];
    });
};

const emptyStreams = (evidence: CaseEvidence): readonly End[] =>
  evidence.exchanges.flatMap((exchange) => {
    const channelId = channelAsked(exchange);
    if (exchange.operationId !== 'streamEvents' || exchange.response?.status !== 204 || channelId === undefined) return [];
    return [{ channelId, atMs: exchange.timing.endedMs, step: answerStep(exchange, 'answered with 204: nothing comes after it') }];
  });

const readOn = (end: End, readings: readonly Reading[], graceMs: number): Finding | undefined => {
  const late = readings.find(({ channelId, exchange }) => channelId === end.channelId && exchange.timing.startedMs > end.atMs + graceMs);
  if (late === undefined) return undefined;
  const finding = {
    says: `${end.channelId} was read on after its end`,
    expected: `no request on it after ${Math.round(end.atMs)} ms`,
    received: `a request at ${Math.round(late.exchange.timing.startedMs)} ms`,
    exchange: late.exchange.label,
    at: '',
  };
  return told(finding, [end.step, askedStep(late.exchange)]);
};

const judgeEnds = (ends: readonly End[], missing: string, evidence: CaseEvidence): CheckResult => {
  const graceMs = GRACE_MS + (evidence.ownDelayMs ?? 0);
  const readings = readingsOf(evidence);
  // Whoever is stopped earlier could not show that he reads on.
  const watched = ends.filter(({ atMs }) => evidence.durationMs > atMs + graceMs);
  return each(watched, missing, (end) => readOn(end, readings, graceMs));
};

export const closes = {
  /** Of a client whose capture tells incidents. */
  wrongTotalsAreReported: (): Check =>
    check(
      'wrong-totals-are-reported',
      'control totals that do not agree with the live trades were reported',
      withCapture(({ evidence, client, capture }) => {
        const wrong = closesOf(evidence, client).filter(({ areTotalsRight }) => !areTotalsRight);
        return each(wrong, 'no close with wrong control totals was sent', (close) => unreported(close, capture));
      }),
    ),

  correctionsAreLeftOut: (): Check =>
    check(
      'corrections-are-left-out-of-totals',
      'right control totals of a channel with corrections of an earlier date were not reported as wrong',
      withCapture(({ evidence, client, capture }) => {
        // Whoever has other trades than were sent finds other totals, and reports them rightly.
        const wrong = new Set(
          bookProblems({ evidence, client, capture }).flatMap((problem) => (isAddedUp(problem) ? [problem.trade] : [])),
        );
        const corrected = closesOf(evidence, client).filter(
          (close) =>
            close.areTotalsRight && correctionsOn(evidence, close).length > 0 && !tradesOf(close).some((trade) => wrong.has(trade)),
        );
        return each(corrected, 'no channel with a correction of an earlier date closed whose trades were recorded as they stand', (close) =>
          doubted(close, capture, correctionsOn(evidence, close)),
        );
      }),
    ),

  nothingIsBookedAfter: (): Check =>
    check(
      'nothing-is-booked-after-the-close',
      'no event that came after the close was booked',
      withCapture(({ evidence, capture }) =>
        each(sentAfterCloses(evidence), 'no trade was sent after a close', (late) => bookedLate(late, capture)),
      ),
    ),

  endReading: (): Check =>
    check('closes-end-reading', 'nobody asked for the events of a channel after its close', (evidence) =>
      judgeEnds(closesSent(evidence), 'no channel closed long enough before the case was over', evidence),
    ),

  streamsEndWith204: (): Check =>
    check('empty-streams-end-reading', 'nobody asked for the events of a channel after an answer of 204', (evidence) =>
      judgeEnds(emptyStreams(evidence), 'no stream was answered with 204 long enough before the case was over', evidence),
    ),
};
