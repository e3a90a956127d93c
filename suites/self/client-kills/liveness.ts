import { type ClientKills, killedBy } from './kill.ts';

export const livenessKills = {
  'quiet-is-no-gap': killedBy('takes-quiet-for-a-gap', 'quiet-is-no-gap'),
  'a-silent-stream-is-given-up': killedBy('waits-for-ever-on-a-silent-stream', 'silent-stream-is-given-up'),
  'a-live-stream-is-kept': killedBy('gives-up-a-live-stream', 'live-stream-is-kept'),
  'a-stream-is-resumed-after-its-last-event': killedBy('forgets-where-its-stream-was', 'stream-resumes-after-the-last-event'),
  'a-channel-has-one-stream': killedBy('opens-a-spare-stream', 'one-stream-per-channel'),
  'a-superseded-stream-waits-longer-each-time': killedBy('repeats-at-once', 'superseded-stream-waits-longer'),
  'a-stream-that-ends-is-opened-again': killedBy(
    'takes-the-end-of-a-stream-for-the-end',
    'ended-stream-is-opened-again',
    'capture-loses-nothing',
  ),
  'pulls-rest-after-an-empty-batch': killedBy('pulls-without-a-rest', 'pull-rests-after-an-empty-batch'),
  'a-quiet-channel-is-pulled-on': killedBy('leaves-a-quiet-channel', 'pull-goes-on'),
  'a-pull-asks-the-server-to-wait': killedBy('does-not-ask-to-wait', 'pull-asks-to-wait'),
  'a-pull-without-an-answer-is-given-up': killedBy('waits-for-ever-for-an-answer', 'unanswered-pull-is-given-up', 'capture-loses-nothing'),
} as const satisfies Readonly<Record<string, ClientKills>>;
