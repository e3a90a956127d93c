import { type ClientKills, killedBy } from './kill.ts';

export const snapshotKills = {
  'snapshot-is-taken-when-the-next-events-expired': killedBy('repeats-what-was-refused', 'snapshot-is-taken-when-events-expired'),
  'snapshot-is-taken-when-a-gap-expired': killedBy('repeats-what-was-refused', 'snapshot-is-taken-when-events-expired'),
  'snapshot-is-read-page-by-page': killedBy('reads-one-page-of-a-snapshot', 'snapshot-is-read-to-its-end', 'capture-loses-nothing'),
  'snapshot-replaces-the-book': killedBy('adds-snapshots-to-its-book', 'snapshot-replaces-the-book', 'capture-loses-nothing'),
  'events-go-on-after-a-snapshot': killedBy('begins-anew-after-a-snapshot', 'snapshot-is-followed-by-the-next-event'),
  'snapshot-is-begun-anew-when-its-cursor-is-refused': killedBy('repeats-what-was-refused', 'snapshot-is-begun-anew'),
  'snapshot-is-begun-anew-when-the-epoch-changes': killedBy('repeats-what-was-refused', 'snapshot-is-begun-anew'),
} as const satisfies Readonly<Record<string, ClientKills>>;
