import { type ClientKills, killedBy } from './kill.ts';

export const toleranceKills = {
  'unknown-members-are-ignored': killedBy('refuses-unknown-members', 'capture-loses-nothing'),
  'an-unknown-event-type-counts-as-received': killedBy('counts-only-what-it-can-read', 'asks-for-such-an-event-at-most-2-times'),
  'an-unknown-code-loses-no-trade': killedBy('refuses-unknown-codes', 'capture-loses-nothing'),
  'a-trade-without-optional-members-is-booked': killedBy('wants-every-member', 'capture-loses-nothing'),
  'the-form-of-an-answer-does-not-matter': killedBy('reads-members-by-their-place', 'capture-loses-nothing'),
  'an-answer-in-pieces-is-read-to-its-end': killedBy(
    'takes-the-first-piece-for-the-whole',
    'capture-loses-nothing',
    'capture-closes-every-channel',
  ),
  'a-short-batch-is-not-the-last': killedBy('takes-what-is-short-for-the-last', 'capture-loses-nothing'),
  'a-short-page-is-not-the-last': killedBy('takes-what-is-short-for-the-last', 'capture-loses-nothing'),
  'an-answer-that-cannot-be-read-is-asked-for-again': killedBy(
    'takes-an-unreadable-answer-for-an-empty-one',
    'asks-again-after-an-unreadable-answer',
    'capture-loses-nothing',
  ),
  'an-answer-of-another-content-type-is-asked-for-again': killedBy('reads-any-content-type', 'asks-again-after-an-unreadable-answer'),
  'a-poison-event-does-not-harm-its-neighbours': killedBy('drops-what-comes-with-poison', 'capture-loses-nothing'),
  'a-trade-with-a-wrong-checksum-is-not-booked': killedBy('checks-no-checksum', 'books-no-event-that-is-to-be-set-aside'),
  'a-stream-may-be-written-in-other-ways': killedBy('knows-one-line-ending', 'capture-loses-nothing', 'capture-closes-every-channel'),
  'an-unknown-problem-is-treated-by-its-status': killedBy('knows-its-own-codes-only', 'asks-again-after-503', 'capture-loses-nothing'),
  'a-stream-that-ends-for-an-unknown-reason-is-opened-again': killedBy(
    'stops-at-an-unknown-reason',
    'capture-loses-nothing',
    'capture-closes-every-channel',
  ),
  'what-is-set-aside-is-reported': killedBy('reports-nothing-it-sets-aside', 'reports-what-it-sets-aside'),
  'poison-is-not-asked-for-without-end': killedBy(
    'asks-for-poison-without-end',
    'asks-for-such-an-event-at-most-6-times',
    'capture-closes-every-channel',
  ),
  'a-server-clock-that-is-ahead-does-not-matter': killedBy('trusts-its-own-clock-alone', 'capture-loses-nothing', 'asks-again-after-503'),
} as const satisfies Readonly<Record<string, ClientKills>>;
