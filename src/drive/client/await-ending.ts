import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientTimings, StageEnding } from '../../model/client-evidence.ts';
import type { Stage } from '../../model/stage.ts';
import type { CaptureReader } from '../../subject/client/client-subject.ts';
import type { Launcher } from './launcher.ts';
import type { StageMarket } from './stage-market.ts';
import type { StageSteps } from './stage-steps.ts';
import type { Traffic } from './traffic.ts';

/** Watches a stage until it is over, and says how it ended. */

export type Watched = {
  readonly stage: Stage;
  readonly market: StageMarket;
  readonly steps: StageSteps;
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
  readonly isDelivered: boolean;
  /** For how long nothing has changed although nothing more is to come, and the client reads its channels. */
  readonly idleMs: number;
  readonly hasEveryClose: boolean;
};

const hasEveryClose = ({ market }: Watched, closed: ReadonlySet<string> | undefined): boolean => {
  const channels = market.followed();
  const isClosed = (log: (typeof channels)[number]) => log.state() === 'CLOSED' && closed?.has(log.describe().channelId) === true;
  return channels.length > 0 && channels.every(isClosed);
};

/** While we ourselves were held up, the client may have been, too: such time is no sign that it has done all it will do. */
const LONGEST_STEP_MS = 5 * LOOK_MS;

const look = async (watched: Watched, before: Seen): Promise<Seen> => {
  const { mark, records, closed } = await watched.capture.progress();
  const lookedMs = watched.elapsedMs();
  const isDelivered = watched.market.isOver() && watched.steps.areDone();
  const isIdle = isDelivered && mark === before.mark && watched.launcher.isReading();
  const idleMs = isIdle ? before.idleMs + Math.min(lookedMs - before.lookedMs, LONGEST_STEP_MS) : 0;
  return { mark, records, lookedMs, isDelivered, idleMs, hasEveryClose: hasEveryClose(watched, closed) };
};

/** A client that cannot connect tries again for ever, and shows after a few attempts that it sends nothing. */
const ATTEMPTS_SEEN = 3;

const isQuiet = (traffic: Traffic, now: number, settleMs: number): boolean => {
  const failed = traffic.connections().filter(({ failure }) => failure !== undefined).length;
  return now - traffic.lastAtMs() > settleMs || (traffic.requests() === 0 && failed >= ATTEMPTS_SEEN);
};

const endingNow = ({ launcher, timings, stage, traffic, elapsedMs }: Watched, seen: Seen): StageEnding | undefined => {
  const now = elapsedMs();
  if (seen.isDelivered && seen.hasEveryClose) return 'complete';
  if (now > timings.caseMs) return 'limit';
  if (launcher.hasDied()) return 'died';
  if (!launcher.isReady()) return launcher.startingMs() > timings.startUpMs ? 'never-started' : undefined;
  if (stage.ends === 'quiet' && isQuiet(traffic, now, timings.settleMs)) return 'quiet';
  return seen.idleMs > timings.settleMs ? 'settled' : undefined;
};

export const awaitEnding = async (watched: Watched): Promise<StageEnding> => {
  let seen: Seen = { mark: '', records: 0, lookedMs: watched.elapsedMs(), isDelivered: false, idleMs: 0, hasEveryClose: false };
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
