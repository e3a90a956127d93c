import fc from 'fast-check';
import { evidenceOf, jsonAnswer, message, streamAnswer } from '../../../src/checks/testing/evidence.ts';
import { amended, batchOf, CHANNEL_ID, cancelled, closed, opened, reported } from '../../../src/checks/testing/messages.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';

/**
 * Days of one channel as a conforming server may send them: with amendments, cancellations, marked resends, events that are marked as
 * possible duplicates, and corrections of an earlier date.
 */

export type SentEvent = Readonly<Record<string, unknown>>;

/** One thing that happens; which trade it happens to is drawn, and found among those to which it can. */
export type Step = {
  readonly does: 'report' | 'amend' | 'cancel' | 'resend' | 'correct';
  readonly pick: number;
  readonly isDuplicate: boolean;
};

type Live = { readonly tradeReference: string; readonly side: string; readonly tradeVersion: number };

const EARLIER = '2026-04-02';

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('report', 'report', 'amend', 'cancel', 'resend', 'correct'),
    pick: fc.nat(),
    isDuplicate: fc.boolean(),
  }),
  { minLength: 4, maxLength: 25 },
);

const picked = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % Math.max(1, items.length)];

const timeOf = (sequence: number): string => {
  const seconds = String(Math.floor(sequence / 10) % 60).padStart(2, '0');
  return `2026-04-08T10:00:${seconds}.${sequence % 10}00+08:00`;
};

const envelope = (sequence: number, isDuplicate: boolean) => ({
  eventId: `event-${sequence}`,
  publishedAt: timeOf(sequence),
  possibleDuplicate: isDuplicate,
});

type Made = { readonly event: SentEvent; readonly live: readonly Live[] };

/** What there is nothing to do it to is a report. */
const happen = ({ does, pick, isDuplicate }: Step, sequence: number, live: readonly Live[]): Made => {
  const about = envelope(sequence, isDuplicate);
  const trade = picked(live, pick);
  const others = live.filter((one) => one !== trade);
  if (does === 'correct') {
    const key = { tradeDate: EARLIER, tradeReference: String(sequence).padStart(16, '9') };
    return { event: { ...amended(sequence, key, { originalTradeDate: EARLIER }), ...about }, live };
  }
  if (does === 'amend' && trade !== undefined) {
    const next = { ...trade, tradeVersion: trade.tradeVersion + 1 };
    return { event: { ...amended(sequence, next), ...about }, live: [...others, next] };
  }
  if (does === 'cancel' && trade !== undefined) {
    const { tradeVersion: _, ...key } = trade;
    return { event: { ...cancelled(sequence, key), ...about }, live: others };
  }
  const made = { tradeReference: String(sequence).padStart(16, '0'), side: pick % 2 === 0 ? 'B' : 'S', tradeVersion: 1 };
  return { event: { ...reported(sequence, made), ...about }, live: [...live, made] };
};

/** The same trade in the same version once more, under a sequence of its own. */
const resent = (sent: readonly SentEvent[], { pick, isDuplicate }: Step, sequence: number): SentEvent | undefined => {
  const earlier = picked(
    sent.filter((event) => event['trade'] !== undefined && event['originalTradeDate'] === undefined),
    pick,
  );
  return earlier && { ...earlier, ...envelope(sequence, isDuplicate), sequence, possibleResend: true };
};

const dayOf = (all: readonly Step[], isClosed: boolean): readonly SentEvent[] => {
  const sent: SentEvent[] = [{ ...opened(1), ...envelope(1, false) }];
  let live: readonly Live[] = [];
  for (const step of all) {
    const sequence = sent.length + 1;
    const again = step.does === 'resend' ? resent(sent, step, sequence) : undefined;
    const made = again === undefined ? happen(step, sequence, live) : { event: again, live };
    live = made.live;
    sent.push(made.event);
  }
  const sequence = sent.length + 1;
  return isClosed ? [...sent, { ...closed(sequence), ...envelope(sequence, false) }] : sent;
};

export const days: fc.Arbitrary<readonly SentEvent[]> = fc.tuple(steps, fc.boolean()).map(([all, isClosed]) => dayOf(all, isClosed));

/** How a day comes: by pulls of so many events each, or on one stream with heartbeats in it. */
export type Delivery =
  | { readonly kind: 'pull'; readonly sizes: readonly number[] }
  | { readonly kind: 'stream'; readonly beats: readonly number[] };

export const deliveries: fc.Arbitrary<Delivery> = fc.oneof(
  fc.record({ kind: fc.constant('pull' as const), sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }) }),
  fc.record({ kind: fc.constant('stream' as const), beats: fc.array(fc.nat(30), { maxLength: 5 }) }),
);

const batchesOf = (label: string, events: readonly SentEvent[], sizes: readonly number[]) => {
  const cut: (readonly SentEvent[])[] = [];
  for (let from = 0; from < events.length; ) {
    const size = sizes[cut.length % sizes.length] ?? 1;
    cut.push(events.slice(from, from + size));
    from += size;
  }
  return cut.map((batch, index) => jsonAnswer(index === 0 ? label : `${label}#${index + 1}`, batchOf(batch)));
};

const messagesOf = (events: readonly SentEvent[], beats: readonly number[]) =>
  events.flatMap((event, index) => {
    const beat = { channelId: CHANNEL_ID, epoch: 1, lastSequence: event['sequence'], sentAt: timeOf(index) };
    const sent = message(String(event['eventType']), event, { id: `${event['epoch']}:${event['sequence']}`, atMs: index });
    return beats.includes(index) ? [sent, message('HEARTBEAT', beat, { atMs: index })] : [sent];
  });

export const exchangesFor = (label: string, events: readonly SentEvent[], delivery: Delivery) =>
  delivery.kind === 'pull' ? batchesOf(label, events, delivery.sizes) : [streamAnswer(label, messagesOf(events, delivery.beats))];

export const evidenceOfDay = (label: string, events: readonly SentEvent[], delivery: Delivery): CaseEvidence =>
  evidenceOf(exchangesFor(label, events, delivery), NOTES);

export const NOTES = { channelId: CHANNEL_ID, epoch: 1, tradeDate: '2026-04-08', businessDate: '2026-04-08' };
