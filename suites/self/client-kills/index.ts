import { gapKills } from './gaps.ts';
import type { ClientKills } from './kill.ts';

/** Which broken client proves which case, by area. */
export const clientKills: Readonly<Record<string, ClientKills>> = {
  ...gapKills,
};
