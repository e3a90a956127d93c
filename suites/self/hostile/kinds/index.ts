import type { HostileKind } from '../kind.ts';
import { bodyKinds } from './bodies.ts';
import { connectionKinds } from './connections.ts';
import { framingKinds } from './framing.ts';
import { headerKinds } from './headers.ts';
import { jsonKinds } from './json.ts';
import { streamKinds } from './streams.ts';
import { valueKinds } from './values.ts';

export const hostileKinds: readonly HostileKind[] = [
  ...bodyKinds,
  ...headerKinds,
  ...framingKinds,
  ...connectionKinds,
  ...jsonKinds,
  ...streamKinds,
  ...valueKinds,
];
