import { alsoBreaking, dropped, header, ignored, type Kill, plant, rewritten, streamAltered } from './kill.ts';

export const streamKills = {
  'stream-is-an-event-stream': alsoBreaking(
    header('stream-has-media-type', 'streamEvents', 'Content-Type', 'text/plain'),
    'stream-has-status-200',
  ),
  'stream-messages-are-named-by-type': rewritten('stream-types-name-events', 'streamEvents', '/eventType', 'CHANNEL_OPENED'),
  'stream-ids-are-epoch-and-sequence': streamAltered('stream-ids-name-epoch-and-sequence', '/sequence', 500, { atSequence: 5 }),
  'stream-starts-at-one': dropped('stream-starts-at-1', 'streamEvents', 1, 1),
  'stream-resumes-after-last-event-id': ignored('stream-starts-at-2', 'streamEvents', 'Last-Event-ID'),
  'stream-passes-from-past-to-live': plant('stream-is-contiguous', 'streamEvents', { kind: 'duplicate' }),
  'heartbeats-arrive-while-nothing-happens': plant('stream-heartbeats-arrive', 'streamEvents', { kind: 'heartbeats-stop' }),
  'heartbeats-carry-no-id': plant('stream-heartbeats-carry-no-id', 'streamEvents', { kind: 'heartbeat-ids' }),
  'heartbeats-carry-the-last-sequence': rewritten('stream-heartbeats-carry-last-sequence', 'streamEvents', '/lastSequence', 99),
  'stream-ends-after-the-close': plant('stream-is-ended-with-channel-closed', 'streamEvents', { kind: 'close-stream', clean: false }),
  'stream-after-the-close-is-no-content': alsoBreaking(
    ignored('resumed-has-status-204', 'streamEvents', 'Last-Event-ID'),
    'resumed-has-no-body',
  ),
  'second-stream-supersedes-the-first': plant('older-is-ended-with-superseded', 'streamEvents', { kind: 'keep-superseded-stream' }),
} as const satisfies Readonly<Record<string, Kill>>;
