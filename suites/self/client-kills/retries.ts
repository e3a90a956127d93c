import { type ClientKills, killedBy } from './kill.ts';

export const retryKills = {
  'a-429-is-obeyed': killedBy('ignores-how-long-to-wait', 'retry-after-in-seconds-is-obeyed'),
  'a-429-with-a-date-is-obeyed': killedBy('ignores-how-long-to-wait', 'retry-after-in-date-is-obeyed'),
  'a-503-is-obeyed': killedBy('ignores-how-long-to-wait', 'retry-after-of-503-is-obeyed'),
  'waits-grow-with-each-failure': {
    pull: killedBy('waits-equally-long', 'back-off-grows'),
    stream: killedBy('repeats-at-once', 'back-off-grows'),
  },
  'what-is-wrong-in-itself-is-not-repeated': killedBy('repeats-what-was-refused', 'refused-request-is-not-repeated-unchanged'),
  'an-unknown-channel-has-the-list-read-again': killedBy('repeats-what-was-refused', 'channel-list-is-read-after-channel-not-found'),
  'what-is-not-offered-is-not-asked-again': killedBy('repeats-what-was-refused', 'not-offered-is-not-asked-again'),
  'a-stream-that-is-not-offered-is-not-asked-again': killedBy('repeats-what-was-refused', 'not-offered-is-not-asked-again'),
  'an-answer-that-is-cut-off-is-discarded': killedBy(
    'leaves-a-channel-after-a-cut-answer',
    'cut-answer-is-asked-for-again',
    'capture-loses-nothing',
  ),
  'an-outage-of-both-addresses-is-survived': killedBy('gives-up-in-an-outage', 'client-goes-on-after-the-outage', 'capture-loses-nothing'),
  'one-channel-that-fails-stops-no-other': killedBy('asks-one-thing-after-another', 'other-channels-go-on'),
  'waits-are-not-all-alike': killedBy('returns-all-at-once', 'back-off-varies'),
} as const satisfies Readonly<Record<string, ClientKills>>;
