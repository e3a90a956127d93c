import { type ClientKills, killedBy } from './kill.ts';

export const failoverKills = {
  'the-secondary-address-is-used': killedBy('knows-one-address-only', 'secondary-is-used-in-time', 'capture-loses-nothing'),
  'the-secondary-address-goes-on-where-the-primary-ended': killedBy('starts-anew-at-the-secondary', 'secondary-goes-on-after-the-primary'),
} as const satisfies Readonly<Record<string, ClientKills>>;
