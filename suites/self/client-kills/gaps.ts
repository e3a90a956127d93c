import { type ClientKills, killedBy } from './kill.ts';

export const gapKills = {
  'events-missing-on-a-stream-are-recovered': killedBy('loses-what-was-not-sent', 'capture-equals-truth'),
  'events-missing-within-a-batch-are-recovered': killedBy('loses-what-was-not-sent', 'capture-equals-truth'),
} as const satisfies Readonly<Record<string, ClientKills>>;
