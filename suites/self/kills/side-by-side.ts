import { header, type Kill, plant, rewritten } from './kill.ts';

export const sideBySideKills = {
  'many-readers-are-told-one-story': plant(
    'readers-tell-one-story',
    'pullEvents',
    { kind: 'alter', pointer: '/trade/price', value: '1.000' },
    { nth: 3 },
  ),
  'streams-of-several-channels-go-on-together': plant('streams-go-on', 'streamEvents', { kind: 'one-stream-per-credential' }),
  'pulls-are-answered-beside-a-stream': plant('pulled-has-status-200', 'every', { kind: 'one-at-a-time' }),
  'reader-that-stands-still-holds-up-nobody': plant('quick-has-status-200', 'every', { kind: 'one-at-a-time' }),
  'reconnecting-shows-every-event-once': plant(
    'storm-brings-each-event-once',
    'streamEvents',
    { kind: 'ignore-parameter', name: 'Last-Event-ID' },
    { nth: 7 },
  ),
  'of-streams-opened-at-once-one-goes-on': plant('racers-leave-one', 'streamEvents', { kind: 'keep-superseded-stream' }),
  'snapshots-taken-at-once-stay-apart': rewritten('snapshots-stay-pinned', 'takeSnapshot', '/asOfSequence', 1, { nth: 6 }),
  'tokens-granted-at-once-are-all-good': plant('shown-is-served', 'createToken', { kind: 'one-token-per-client' }),
  'requests-at-once-get-their-own-answers': plant('asked-are-answered-as-asked', 'pullEvents', { kind: 'crossed-answers' }),
  'requests-at-once-are-each-counted': header('at-once-are-each-counted', 'listChannels', 'RateLimit-Remaining', '50'),
  'requests-at-once-are-announced-one-limit': header('at-once-announce-one-limit', 'listChannels', 'RateLimit-Limit', '7', { nth: 5 }),
} as const satisfies Readonly<Record<string, Kill>>;
