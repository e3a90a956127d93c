import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientTimings, StageEnding } from '../../model/client-evidence.ts';
import type { Stage } from '../../model/stage.ts';
import type { CaptureReader } from '../../subject/client/client-subject.ts';
import type { FaultWatch } from './fault-watch.ts';
import type { Launcher } from './launcher.ts';
import type { StageMarket } from './stage-market.ts';
import type { StageSteps } from './stage-steps.ts';
import type { Traffic } from './traffic.ts';

/** Watches a stage until it is over, and says how it ended. */

export type Watched = {
  readonly stage: Stage;
  readonly market: StageMarket;
  readonly steps: StageSteps;
  readonly faults: FaultWatch;
  readonly traffic: Traffic;
  readonly launcher: Launcher;
  readonly capture: CaptureReader;
  readonly isReadyFileThere: () => boolean;
  readonly timings: ClientTimings;
  readonly elapsedMs: () => number;
};

/** Between two looks at what nobody announces: the capture, the market's clock, the client's process. */
const LOOK_MS = 8;

type Seen = {
  readonly mark: string;
  readonly records: number;
  readonly lookedMs: number;
  /** Of the time so far, what we had for ourselves: limits run on it. */
  readonly ownMs: number;
  /** For how long the latest start of the client has not come to its first sign of life. */
  readonly startingMs: number;
  readonly isDelivered: boolean;
  /** For how long nothing has changed although nothing more is to come, and the client reads its channels. */
  readonly idleMs: number;
  readonly hasEveryClose: boolean;
};

const NOTHING_SEEN: Omit<Seen, 'lookedMs'> = {
  mark: '',
  records: 0,
  ownMs: 0,
  startingMs: 0,
  isDelivered: false,
  idleMs: 0,
  hasEveryClose: false,
};

const hasEveryClose = ({ market }: Watched, closed: ReadonlySet<string> | undefined): boolean => {
  const channels = market.followed();
  const isClosed = (log: (typeof channels)[number]) => log.state() === 'CLOSED' && closed?.has(log.describe().channelId) === true;
  return channels.length > 0 && channels.every(isClosed);
};

/** While we ourselves were held up, the client may have been, too: such time counts neither as idle nor against a limit. */
const LONGEST_STEP_MS = 5 * LOOK_MS;

const canBeIdle = ({ traffic, launcher, market, steps }: Watched, now: number): boolean =>
  market.isOver() && steps.areDone() && launcher.isReading() && now >= traffic.toldToWaitUntilMs();

const look = async (watched: Watched, before: Seen): Promise<Seen> => {
  const { mark, records, closed } = await watched.capture.progress();
  const lookedMs = watched.elapsedMs();
  const isDelivered = watched.market.isOver() && watched.steps.areDone();
  const stepMs = Math.min(lookedMs - before.lookedMs, LONGEST_STEP_MS);
  const ownMs = before.ownMs + stepMs;
  const startingMs = watched.launcher.isReady() ? 0 : before.startingMs + stepMs;
  const idleMs = mark === before.mark && canBeIdle(watched, lookedMs) ? before.idleMs + stepMs : 0;
  return { mark, records, lookedMs, ownMs, startingMs, isDelivered, idleMs, hasEveryClose: hasEveryClose(watched, closed) };
};

/** A client that cannot connect tries again for ever, and shows after a few attempts that it sends nothing. */
const ATTEMPTS_SEEN = 3;

const isQuiet = (traffic: Traffic, now: number, settleMs: number): boolean => {
  const sinceMs = now - Math.max(traffic.lastAtMs(), traffic.toldToWaitUntilMs());
  const failed = traffic.connections().filter(({ failure }) => failure !== undefined).length;
  return sinceMs > settleMs || (traffic.requests() === 0 && failed >= ATTEMPTS_SEEN);
};

/** After something went wrong a client may rightly wait as long as it declared, with nothing to record, before it comes back. */
const idleLimitMs = ({ faults, steps, timings }: Watched): number =>
  faults.hasHappened() || steps.haveDisturbed()
    ? timings.settleMs + Math.max(timings.longestBackOffMs, timings.reconnectMs)
    : timings.settleMs;

const endingNow = (watched: Watched, seen: Seen): StageEnding | undefined => {
  const { launcher, timings, stage, traffic, elapsedMs } = watched;
  const now = elapsedMs();
  if (seen.isDelivered && seen.hasEveryClose) return 'complete';
  if (seen.ownMs > timings.caseMs) return 'limit';
  if (launcher.hasDied()) return 'died';
  if (!launcher.isReady()) return seen.startingMs > timings.startUpMs ? 'never-started' : undefined;
  if (stage.ends === 'quiet' && isQuiet(traffic, now, timings.settleMs)) return 'quiet';
  return seen.idleMs > idleLimitMs(watched) ? 'settled' : undefined;
};

export const awaitEnding = async (watched: Watched): Promise<StageEnding> => {
  let seen: Seen = { ...NOTHING_SEEN, lookedMs: watched.elapsedMs() };
  for (;;) {
    watched.market.tick();
    if (watched.isReadyFileThere()) watched.launcher.noteReady();
    seen = await look(watched, seen);
    watched.steps.tick(seen.records);
    const ending = endingNow(watched, seen);
    if (ending !== undefined) return ending;
    await sleep(LOOK_MS);
  }
};
