import { type ClientKills, killedBy } from './kill.ts';

export const capacityKills = {
  'a-day-of-a-hundred-thousand-trades-is-recorded': killedBy('loses-one-trade', 'capture-equals-truth'),
} as const satisfies Readonly<Record<string, ClientKills>>;
