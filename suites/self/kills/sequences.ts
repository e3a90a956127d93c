import { altered, dropped, type Kill } from './kill.ts';

export const sequenceKills = {
  'first-sequence-is-one': dropped('first-starts-at-1', 'pullEvents', 1, 1),
  'sequences-rise-by-one': dropped('all-is-contiguous', 'pullEvents', 12, 3),
  'event-ids-are-unique': altered('all-has-unique-event-ids', '/eventId', 'the-same'),
  'channel-opens-once-and-first': altered('all-opens-with-channel-opened', '/eventType', 'TRADE_REPORTED', { atSequence: 1 }),
  'channel-closes-once-and-last': altered('all-ends-with-channel-closed', '/eventType', 'CHANNEL_CLOSED', { atSequence: 3 }),
  'replay-equals-first-delivery': altered('again-agrees-with-first', '/trade/value', '1.00', { atSequence: 5, nth: 2 }),
  'concurrent-readers-see-one-sequence': altered('reader-three-agrees-with-reader-one', '/trade/value', '1.00', { atSequence: 5, nth: 3 }),
  'every-announced-sequence-is-served': dropped('all-is-contiguous', 'pullEvents', 12, 3),
  'events-name-their-channel': altered('batch-names-its-channel', '/channelId', 'another-channel', { atSequence: 5 }),
  'events-name-the-current-epoch': altered('batch-names-its-epoch', '/epoch', 9, { atSequence: 5 }),
  'publication-times-never-step-back': altered('all-is-published-in-order', '/publishedAt', '2026-01-02T09:30:00.000+08:00', {
    atSequence: 9,
  }),
} as const satisfies Readonly<Record<string, Kill>>;
