import { setTimeout as sleep } from 'node:timers/promises';
import type { Capture } from '../../model/capture.ts';
import type { ClientCapability, Delivery } from '../../model/client-case.ts';
import type { ClientEvidence, ClientTimings } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Stage } from '../../model/stage.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import type { CaptureReader, ClientSession, ClientSubject } from '../../subject/client/client-subject.ts';
import { createRecorder, type Recorder } from '../../wire/recorder/recorder.ts';
import { measureOwnDelay } from '../own-delay.ts';
import { awaitEnding } from './await-ending.ts';
import { faultText } from './fault-text.ts';
import { createLauncher, type Launcher } from './launcher.ts';
import { recordedPositions } from './recorded-positions.ts';
import { datasetTruths, openStageMarket, type StageMarket, truthsOf } from './stage-market.ts';
import { credentialOf, launchEnvironment, startStageServer } from './stage-server.ts';
import { prepareSteps, type StageSteps } from './stage-steps.ts';
import { type Counted, openTraffic, type Traffic } from './traffic.ts';

/**
 * Plays one client case: a simulator with its stage, the client against it, and what was seen. It asserts nothing, and whatever the
 * client does it comes back with evidence.
 */

export type PlayedClientCase = {
  readonly id: string;
  readonly delivery: Delivery;
  readonly needs?: readonly ClientCapability[];
  readonly stage: Stage;
};

export type PlayClientOptions = { readonly seed: number; readonly timings: ClientTimings };

type Ground = {
  readonly played: PlayedClientCase;
  readonly options: PlayClientOptions;
  readonly session: ClientSession;
  readonly recorder: Recorder;
  readonly traffic: Traffic;
  readonly simulator: RunningSimulator;
  readonly market: StageMarket;
  readonly launcher: Launcher;
  readonly steps: StageSteps;
};

/** What the first request sets going needs what is only there once the simulator has started. */
type Later = { simulator?: RunningSimulator; market?: StageMarket; launcher?: Launcher; steps?: StageSteps };

const READS_A_CHANNEL = new Set(['pullEvents', 'streamEvents', 'takeSnapshot']);

/** Who waits with the channel list for a channel to open waits for the market, too. */
const waitsForTheMarket = ({ operationId, nth }: Counted): boolean =>
  READS_A_CHANNEL.has(operationId) || (operationId === 'listChannels' && nth > 1);

const openGroundTraffic = (recorder: Recorder, later: Later): Traffic =>
  openTraffic({
    recorder,
    marketOf: (channelId) => later.simulator?.world.channel(channelId)?.describe().market,
    onConnected: () => later.launcher?.noteReady(),
    onCounted: (counted) => {
      if (READS_A_CHANNEL.has(counted.operationId)) later.launcher?.noteReading();
      if (waitsForTheMarket(counted)) later.market?.open();
      later.steps?.onCounted(counted);
    },
  });

const prepare = async (played: PlayedClientCase, session: ClientSession, options: PlayClientOptions): Promise<Ground> => {
  const { stage, delivery } = played;
  const recorder = createRecorder();
  const later: Later = {};
  const traffic = openGroundTraffic(recorder, later);
  const simulator = await startStageServer(stage, options.seed, {
    onRequest: traffic.onRequest,
    onConnection: traffic.onConnection,
    onFault: (planted) => traffic.note(faultText(planted)),
  });
  later.simulator = simulator;
  const market = openStageMarket(simulator, stage.day);
  const credential = credentialOf(simulator, stage.credential ?? 'main');
  recorder.hide({ kind: 'clientSecret', value: credential.clientSecret, clientId: credential.clientId });
  const environment = await launchEnvironment({ stage, simulator, credential, delivery, folder: session.folder });
  const launcher = createLauncher({ session, environment: { ...session.environment, ...environment }, elapsedMs: recorder.elapsedMs });
  const steps = prepareSteps({
    stage,
    simulator,
    channels: (wanted) => market.followed().filter((log) => log.describe().market === wanted),
    note: traffic.note,
    startClient: launcher.start,
    killClient: async (startAgain) => {
      await launcher.kill();
      const read = await session.capture.read();
      if (!('problem' in read)) launcher.noteRecorded(recordedPositions(read));
      if (startAgain === 'at-once') launcher.start();
    },
  });
  Object.assign(later, { market, launcher, steps });
  return { played, options, session, recorder, traffic, simulator, market, launcher, steps };
};

const readCapture = async (capture: CaptureReader): Promise<{ readonly capture: Capture } | { readonly captureProblem: string }> => {
  const read = await capture.read();
  return 'problem' in read ? { captureProblem: read.problem } : { capture: read };
};

/** From the launch to the client's end; the simulator goes on until the client has gone. */
const playOut = async (ground: Ground): Promise<Omit<ClientEvidence, 'delivery' | 'timings'>> => {
  const { played, options, session, recorder, traffic, simulator, market, launcher, steps } = ground;
  const { stage } = played;
  launcher.start();
  const ended = await awaitEnding({
    stage,
    market,
    steps,
    traffic,
    launcher,
    capture: session.capture,
    isReadyFileThere: session.isReady,
    timings: options.timings,
    elapsedMs: recorder.elapsedMs,
  });
  if (stage.watchMs !== undefined) await sleep(stage.watchMs);
  await steps.settled();
  // Whoever is asked for its capture must still run then; what is written last may be written while it ends.
  const told = session.capture.isToldByClient ? await readCapture(session.capture) : undefined;
  await launcher.stop(options.timings.graceMs);
  const wantsDatasets = played.needs?.includes('datasetCapture') === true;
  const datasets = wantsDatasets ? datasetTruths(simulator, stage.day.businessDate) : [];
  const read = told ?? (await readCapture(session.capture));
  return {
    runs: launcher.runs(),
    ...read,
    truth: truthsOf(market.followed()),
    datasets,
    timeline: traffic.timeline(),
    ended,
    connections: traffic.connections(),
  };
};

const defectText = (error: unknown): string => {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
  return stack.split('\n').slice(0, 4).join('\n');
};

const attempt = async (ground: Ground): Promise<Pick<CaseEvidence, 'client' | 'harnessError' | 'waitedMs'>> => {
  const { played, options, recorder, simulator, traffic, session } = ground;
  const begunMs = recorder.elapsedMs();
  const waitedMs = (): number => Math.round(recorder.elapsedMs() - begunMs);
  try {
    const client = { delivery: played.delivery, timings: options.timings, ...(await playOut(ground)) };
    return { client, waitedMs: waitedMs() };
  } catch (error) {
    return { harnessError: defectText(error), waitedMs: waitedMs() };
  } finally {
    await session.close();
    await simulator.stop();
    await traffic.settled();
  }
};

export const playClientCase = async (
  played: PlayedClientCase,
  subject: ClientSubject,
  options: PlayClientOptions,
): Promise<CaseEvidence> => {
  const ownDelay = measureOwnDelay();
  const session = await subject.startSession();
  const ground = await prepare(played, session, options);
  const outcome = await attempt(ground);
  ownDelay.stop();
  const durationMs = Math.round(ground.recorder.elapsedMs());
  return ground.recorder.finish({
    caseId: played.id,
    subject: 'client',
    seed: options.seed,
    notes: { businessDate: played.stage.day.businessDate },
    ...outcome,
    durationMs,
    ownDelayMs: ownDelay.longestMs(),
  });
};
