import { alsoBreaking, answered, dropped, ignored, type Kill, plant, rewritten } from './kill.ts';

export const streamLifeKills = {
  'pending-channel-streams-heartbeats': plant('stream-opens-within-heartbeatIntervalMs', 'streamEvents', { kind: 'stall', ms: 1_400 }),
  'heartbeats-match-their-schema': rewritten('stream-heartbeat-matches-schema', 'streamEvents', '/sentAt', 'just now'),
  'stream-ends-match-their-schema': rewritten('stream-stream-end-matches-schema', 'streamEvents', '/reason', 7),
  'connection-ends-after-stream-ended': plant('stream-ends-with-its-last-word', 'streamEvents', { kind: 'keep-ended-stream' }),
  'stream-ends-with-its-token': rewritten('stream-is-ended-with-token-expired', 'streamEvents', '/reason', 'SERVER_SHUTDOWN'),
  'stream-keeps-pace-with-pull': plant('stream-keeps-pace-with-pulled', 'streamEvents', { kind: 'lags', events: 60 }),
  'secondary-keeps-pace-with-the-primary': plant('secondary-keeps-pace-with-primary', 'streamEvents', {
    kind: 'secondary-lags',
    events: 60,
  }),
  'slow-reader-misses-no-event': dropped('stream-is-contiguous', 'streamEvents', 100, 3),
  'stream-of-a-future-sequence-is-refused': ignored('future-is-problem-sequence-in-future', 'streamEvents', 'Last-Event-ID'),
  'stream-of-an-expired-sequence-is-refused': alsoBreaking(
    answered('resumed-is-problem-sequence-expired', 'streamEvents', 404, 'CHANNEL_NOT_FOUND'),
    'from-the-start-is-problem-sequence-expired',
  ),
  'long-poll-is-held-until-something-happens': rewritten('poll-is-empty-only-after-maximumWaitMs', 'pullEvents', '/events', [], { nth: 1 }),
} as const satisfies Readonly<Record<string, Kill>>;
