import type { CaseEvidence } from '../../model/evidence.ts';
import type { ClientSession, ClientSubject } from '../../subject/client/client-subject.ts';
import { createRecorder } from '../../wire/recorder/recorder.ts';
import { measureOwnDelay } from '../own-delay.ts';
import { createFaultWatch } from './fault-watch.ts';
import { createLauncher } from './launcher.ts';
import { finishEvidence, outcomeOf } from './play-out.ts';
import { type Ground, type Later, layGround, openGroundTraffic, type PlayClientOptions, type PlayedClientCase } from './stage-ground.ts';
import { credentialOf, launchEnvironment, startStageServer } from './stage-server.ts';

/**
 * Plays one client case: a simulator with its stage, the client against it, and what was seen. It asserts nothing, and whatever the
 * client does it comes back with evidence.
 */

const prepare = async (played: PlayedClientCase, session: ClientSession, options: PlayClientOptions): Promise<Ground> => {
  const { stage, delivery } = played;
  const recorder = createRecorder();
  const later: Later = {};
  const traffic = openGroundTraffic(recorder, later);
  const faults = createFaultWatch(played, traffic.note);
  const simulator = await startStageServer(stage, options.seed, {
    onRequest: traffic.onRequest,
    onConnection: traffic.onConnection,
    onFault: faults.onFault,
  });
  later.simulator = simulator;
  const credential = credentialOf(simulator, stage.credential ?? 'main');
  recorder.hide({ kind: 'clientSecret', value: credential.clientSecret, clientId: credential.clientId });
  const environment = await launchEnvironment({ stage, simulator, credential, delivery, folder: session.folder });
  const launcher = createLauncher({ session, environment: { ...session.environment, ...environment }, elapsedMs: recorder.elapsedMs });
  return layGround({ played, options, session, recorder, traffic, faults, simulator, launcher }, later);
};

export const playClientCase = async (
  played: PlayedClientCase,
  subject: ClientSubject,
  options: PlayClientOptions,
): Promise<CaseEvidence> => {
  const ownDelay = measureOwnDelay();
  const session = await subject.startSession();
  const ground = await prepare(played, session, options);
  const outcome = await outcomeOf(ground, async () => {
    await session.close();
    await ground.simulator.stop();
    await ground.traffic.settled();
  });
  ownDelay.stop();
  return finishEvidence(ground, outcome, ownDelay.longestMs());
};
