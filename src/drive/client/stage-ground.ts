import type { ClientCapability, Delivery } from '../../model/client-case.ts';
import type { ClientTimings } from '../../model/client-evidence.ts';
import type { Stage } from '../../model/stage.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import type { ClientSession } from '../../subject/client/client-subject.ts';
import type { Recorder } from '../../wire/recorder/recorder.ts';
import type { FaultWatch } from './fault-watch.ts';
import type { Launcher } from './launcher.ts';
import { recordedPositions } from './recorded-positions.ts';
import { openStageMarket, type StageMarket } from './stage-market.ts';
import { prepareSteps, type StageSteps } from './stage-steps.ts';
import { openTraffic, type Traffic } from './traffic.ts';
import { createWaitingSign } from './waiting-sign.ts';

/** All that one case has at hand while it is played. */

export type PlayedClientCase = {
  readonly id: string;
  readonly delivery: Delivery;
  readonly needs?: readonly ClientCapability[];
  readonly stage: Stage;
};

export type PlayClientOptions = { readonly seed: number; readonly timings: ClientTimings };

export type Ground = {
  readonly played: PlayedClientCase;
  readonly options: PlayClientOptions;
  readonly session: ClientSession;
  readonly recorder: Recorder;
  readonly traffic: Traffic;
  readonly faults: FaultWatch;
  readonly simulator: RunningSimulator;
  readonly market: StageMarket;
  readonly launcher: Launcher;
  readonly steps: StageSteps;
};

/** What the first request sets going needs what is only there once the simulator has started. */
export type Later = { simulator?: RunningSimulator; market?: StageMarket; launcher?: Launcher; steps?: StageSteps };

const READS_A_CHANNEL = new Set(['pullEvents', 'streamEvents', 'takeSnapshot']);

export const openGroundTraffic = (recorder: Recorder, later: Later): Traffic => {
  const waiting = createWaitingSign();
  return openTraffic({
    recorder,
    marketOf: (channelId) => later.simulator?.world.channel(channelId)?.describe().market,
    onAnswered: waiting.onAnswered,
    onConnected: () => later.launcher?.noteReady(),
    onCounted: (counted) => {
      if (READS_A_CHANNEL.has(counted.operationId)) later.launcher?.noteReading();
      // Asked of every request: it remembers the one before.
      const waits = waiting.isIn(counted);
      if (waits || READS_A_CHANNEL.has(counted.operationId)) later.market?.open();
      later.steps?.onCounted(counted);
    },
  });
};

/** The stage's market and steps, on a simulator that is there and for a client that will be. */
export const layGround = (base: Omit<Ground, 'market' | 'steps'>, later: Later): Ground => {
  const { played, session, simulator, launcher, traffic } = base;
  const { stage } = played;
  const isWanted = (): boolean => base.faults.isAwaited() || later.steps?.awaitsRecords() === true;
  const hold = { isWanted, longestMs: base.options.timings.settleMs };
  const market = openStageMarket(simulator, stage.day, hold);
  const steps = prepareSteps({
    stage,
    simulator,
    channels: (wanted) => market.followed().filter((log) => log.describe().market === wanted),
    note: traffic.note,
    // A day that has ended waits for nothing more: whatever was not met by then is told as that.
    isFaultAwaited: (wanted, sequence) => !market.isOver() && base.faults.isAwaitedBefore(wanted, sequence),
    startClient: launcher.start,
    killClient: async (startAgain) => {
      await launcher.kill();
      const read = await session.capture.read();
      if (!('problem' in read)) launcher.noteRecorded(recordedPositions(read));
      if (startAgain === 'at-once') launcher.start();
    },
  });
  Object.assign(later, { simulator, market, launcher, steps });
  return { ...base, market, steps };
};
