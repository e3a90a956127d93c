import { answered, dropped, type Kill, plant } from './kill.ts';

export const capacityKills = {
  'declared-pulls-are-answered-in-time': plant('pull-is-answered-within-the-declared-time', 'pullEvents', { kind: 'stall', ms: 1_500 }),
  'declared-streams-are-served-at-once': dropped('stream-loses-no-more-than-declared', 'streamEvents', 20, 3),
  'declared-reconnects-go-on-in-time': plant(
    'resumed-begins-within-the-declared-time',
    'streamEvents',
    { kind: 'stall', ms: 1_500 },
    { nth: 2 },
  ),
  'declared-tokens-are-granted-in-time': answered('grant-is-served', 'createToken', 503, 'SERVICE_UNAVAILABLE', { nth: 3 }),
} as const satisfies Readonly<Record<string, Kill>>;
