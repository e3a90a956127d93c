import { type ClientKills, killedBy } from './kill.ts';

export const gapKills = {
  'events-missing-on-a-stream-are-recovered': killedBy('loses-what-was-not-sent', 'capture-loses-nothing', 'gaps-are-closed'),
  'batch-that-begins-too-late-is-completed': killedBy('loses-what-was-not-sent', 'gaps-are-closed', 'capture-loses-nothing'),
  'gap-on-a-stream-is-pulled-exactly': killedBy('asks-for-more-than-is-missing', 'gaps-are-pulled-exactly'),
  'wide-gap-is-closed-by-several-pulls': killedBy('asks-once-for-a-gap', 'gaps-are-closed', 'capture-loses-nothing'),
  'wide-gap-in-a-batch-is-closed-by-several-pulls': killedBy('asks-once-for-a-gap', 'gaps-are-closed', 'capture-loses-nothing'),
  'gap-that-only-heartbeats-show-is-recovered': killedBy('reads-no-heartbeat', 'gaps-are-shown-by-heartbeats', 'capture-loses-nothing'),
  'events-missing-within-a-batch-are-recovered': killedBy('loses-what-was-not-sent', 'capture-loses-nothing', 'gaps-are-closed'),
  'recovery-that-leaves-out-an-event-is-completed': killedBy('asks-once-for-a-gap', 'gaps-are-closed', 'capture-loses-nothing'),
  'events-in-the-wrong-order-are-booked-in-the-right-one': killedBy('books-what-comes-too-early', 'capture-is-in-order'),
  'events-that-arrive-during-a-recovery-are-kept': killedBy('forgets-what-shows-a-gap', 'gap-pulls-begin-with-what-is-missing'),
  'gap-is-not-asked-for-again-while-it-is-recovered': killedBy('asks-twice-for-a-gap', 'gaps-are-asked-for-once-at-a-time'),
} as const satisfies Readonly<Record<string, ClientKills>>;
