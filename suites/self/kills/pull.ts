import { alsoBreaking, altered, answered, dropped, ignored, type Kill, plant, rewritten } from './kill.ts';

export const pullKills = {
  'batch-begins-after-the-sequence-asked': alsoBreaking(
    ignored('after-nine-starts-at-10', 'pullEvents', 'afterSequence'),
    'after-ten-starts-at-11',
  ),
  'limit-bounds-the-batch': alsoBreaking(ignored('seven-has-at-most-7', 'pullEvents', 'limit'), 'one-has-at-most-1'),
  'pull-without-position-starts-at-the-first-event': dropped('bare-starts-at-1', 'pullEvents', 1, 1),
  'pull-at-the-head-is-an-empty-batch': ignored('head-is-empty', 'pullEvents', 'afterSequence'),
  'published-events-are-never-held-back': rewritten('below-has-at-least-1', 'pullEvents', '/events', []),
  'batch-agrees-with-the-channel-list': rewritten('batch-agrees-with-channel-list', 'pullEvents', '/earliestSequence', 2),
  'long-poll-answers-on-publication': plant('poll-answers-within-maximumWaitMs', 'pullEvents', { kind: 'stall', ms: 3_000 }),
  'long-poll-waits-as-announced': plant('poll-answers-within-maximumWaitMs', 'pullEvents', { kind: 'stall', ms: 3_000 }),
  'closed-channel-answers-without-waiting': plant('poll-does-not-wait-for-maximumWaitMs', 'pullEvents', { kind: 'stall', ms: 2_500 }),
  'earliest-sequence-is-served': ignored('edge-has-status-200', 'pullEvents', 'afterSequence'),
  'pull-without-epoch-serves-the-current-one': altered('bare-names-its-epoch', '/epoch', 9),
  'pending-channel-is-empty': rewritten('pending-agrees-with-channel-list', 'pullEvents', '/state', 'OPEN'),
  'another-epoch-is-refused': ignored('other-epoch-is-problem-epoch-changed', 'pullEvents', 'epoch'),
  'future-sequence-is-refused': ignored('future-is-problem-sequence-in-future', 'pullEvents', 'afterSequence'),
  'expired-sequence-is-refused': answered('expired-is-problem-sequence-expired', 'pullEvents', 404, 'CHANNEL_NOT_FOUND'),
  'limit-out-of-range-is-refused': alsoBreaking(
    ignored('too-many-is-problem-invalid-parameter', 'pullEvents', 'limit'),
    'none-is-problem-invalid-parameter',
    'no-number-is-problem-invalid-parameter',
  ),
  'wait-out-of-range-is-refused': ignored('too-long-is-problem-invalid-parameter', 'pullEvents', 'waitSeconds'),
  'malformed-position-is-refused': alsoBreaking(
    ignored('fraction-is-problem-invalid-parameter', 'pullEvents', 'afterSequence'),
    'negative-is-problem-invalid-parameter',
  ),
  'refused-input-is-named': rewritten('refused-names-limit', 'pullEvents', '/violations'),
  'unknown-channel-is-not-found': answered('unknown-is-problem-channel-not-found', 'pullEvents', 404, 'RESOURCE_NOT_FOUND'),
  'foreign-snapshot-cursor-is-refused': ignored('foreign-is-problem-invalid-cursor', 'takeSnapshot', 'cursor'),
  'malformed-last-event-id-is-refused': ignored('malformed-is-problem-invalid-parameter', 'streamEvents', 'Last-Event-ID'),
  'stream-of-another-epoch-is-refused': ignored('other-epoch-is-problem-epoch-changed', 'streamEvents', 'Last-Event-ID'),
  'webhook-subscription-is-not-offered': answered('subscription-is-problem-not-offered', 'putSubscription', 404, 'RESOURCE_NOT_FOUND'),
} as const satisfies Readonly<Record<string, Kill>>;
