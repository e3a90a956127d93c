import { type ClientKills, killedBy } from './kill.ts';

export const startKills = {
  'nothing-of-another-environment-is-booked': killedBy('takes-any-environment', 'nothing-of-another-environment-is-booked'),
  'reference-data-comes-before-events': killedBy('loads-reference-data-later', 'reference-data-comes-first'),
  'the-channel-list-comes-before-the-channels': killedBy('guesses-channel-ids', 'channel-list-comes-first'),
  'every-channel-of-the-day-is-followed': killedBy('follows-its-first-participant-only', 'every-channel-is-followed'),
  'pending-channels-are-followed-from-their-first-event': killedBy(
    'leaves-pending-channels-out',
    'pending-channels-are-followed',
    'capture-loses-nothing',
  ),
  'a-start-within-the-day-misses-nothing': killedBy('begins-with-the-next-event', 'channels-are-read-from-their-first-event'),
  'requests-keep-the-contract': killedBy('asks-for-more-than-is-allowed', 'every-request-keeps-the-contract'),
  'requests-carry-a-request-id': killedBy('sends-what-no-server-wants', 'every-request-carries-a-request-id'),
  'requests-accept-gzip': killedBy('sends-what-no-server-wants', 'every-json-request-accepts-gzip'),
} as const satisfies Readonly<Record<string, ClientKills>>;
