import { alsoBreaking, altered, answered, dropped, header, type Kill, plant, rewritten } from './kill.ts';

export const incidentKills = {
  'new-epoch-has-a-higher-number': rewritten('after-has-a-higher-epoch', 'listChannels', '/channels/*/epoch', 1),
  'new-epoch-starts-again-at-one': alsoBreaking(altered('events-starts-at-1', '/sequence', 41, { atSequence: 1 }), 'events-is-contiguous'),
  'snapshot-of-a-new-epoch-equals-its-events': plant('snapshot-equals-the-events', 'takeSnapshot', { kind: 'stale-snapshot' }),
  'snapshot-cursors-end-with-their-epoch': answered('next-page-is-problem-epoch-changed', 'takeSnapshot', 400, 'INVALID_CURSOR', {
    nth: 2,
  }),
  'refusals-of-earlier-cursors-are-whole': rewritten('next-page-matches-schema', 'takeSnapshot', '/code', 'NO_SUCH_CODE'),
  'refusals-of-earlier-cursors-announce-the-rate-limit': header('next-page-has-rate-limit-headers', 'takeSnapshot', 'RateLimit-Reset'),
  'streams-end-with-their-epoch': rewritten('stream-is-ended-with-epoch-changed', 'streamEvents', '/reason', 'SERVER_SHUTDOWN'),
  'streams-tell-the-close-as-it-happens': dropped('streamed-agrees-with-pulled', 'streamEvents', 3, 1),
  'pulls-tell-the-close-as-it-happens': rewritten('before-closes-with-its-last-event', 'pullEvents', '/state', 'CLOSED'),
  'totals-of-a-close-agree-with-the-snapshot-after-it': plant('events-hash-total-equals-the-events', 'pullEvents', {
    kind: 'wrong-control-totals',
    member: 'hashTotal',
  }),
  'trades-end-with-their-mapping': altered('events-lies-within-its-mappings', '/trade/tradeTime', '2026-04-08T15:59:00.000+08:00'),
  'later-events-stay-with-the-gcp-of-the-trade': altered('after-delivers-the-amendment', '/trade/tradeReference', '0000000000000001', {
    nth: 2,
    times: 20,
  }),
} as const satisfies Readonly<Record<string, Kill>>;
