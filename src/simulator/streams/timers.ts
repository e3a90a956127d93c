import type { Call, Caller } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { timestampOf } from '../state/market-time.ts';
import { heartbeatFrame } from './frames.ts';
import type { PumpedStream } from './pump.ts';

/** What time does to a stream: a heartbeat when nothing else is written, and the end of the token. */

/** Above it a timer of Node fires at once. */
const longestTimerMs = 2 ** 31 - 1;

type TimedStream = Omit<PumpedStream, 'sink'> & { readonly caller: Caller; readonly site: Site };

const idOf = ({ doHeartbeatsCarryIds }: Call['conduct'], id: string): string | undefined => (doHeartbeatsCarryIds ? id : undefined);

/** Begins the heartbeats; returns how to put the next one off, as something else was written. */
export const startHeartbeats = ({ view, call, writer, life, progress, site }: TimedStream): (() => void) => {
  const epoch = view.log.epoch();
  const beat = (): void => {
    if (progress.isBlocked || progress.position >= call.conduct.heartbeatsUntil) return;
    const lastSequence = view.lastSequence();
    const heartbeat = { channelId: view.channelId, epoch, lastSequence, sentAt: timestampOf(site.world().clock.now()) };
    writer.frame(heartbeatFrame(call.hooks, heartbeat, idOf(call.conduct, `${epoch}:${lastSequence}`)));
  };
  const timer = setInterval(life.guarded(beat), site.timers.heartbeatIntervalMs);
  life.whenOver(() => clearInterval(timer));
  return () => void timer.refresh();
};

export const endWithToken = ({ life, caller }: Pick<TimedStream, 'life' | 'caller'>): void => {
  const end = life.guarded(() => life.end('TOKEN_EXPIRED'));
  const timer = setTimeout(end, Math.min(caller.expiresAtMs - Date.now(), longestTimerMs));
  life.whenOver(() => clearTimeout(timer));
};
