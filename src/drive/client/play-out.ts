import { setTimeout as sleep } from 'node:timers/promises';
import type { Capture } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CaptureReader } from '../../subject/client/client-subject.ts';
import { awaitEnding } from './await-ending.ts';
import type { Ground } from './stage-ground.ts';
import { datasetTruths, truthsOf } from './stage-market.ts';

/** From the launch of a client to what was seen of it. */

const readCapture = async (capture: CaptureReader): Promise<{ readonly capture: Capture } | { readonly captureProblem: string }> => {
  const read = await capture.read();
  return 'problem' in read ? { captureProblem: read.problem } : { capture: read };
};

/** From the launch to the client's end; the simulator goes on until the client has gone. */
const playOut = async (ground: Ground): Promise<Omit<ClientEvidence, 'delivery' | 'timings'>> => {
  const { played, options, session, recorder, traffic, simulator, market, launcher, steps, faults } = ground;
  const { stage } = played;
  launcher.start();
  const ended = await awaitEnding({
    stage,
    market,
    steps,
    faults,
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
    ...((stage.ends === 'quiet' || stage.mayStop === true) && { mayStop: true as const }),
    connections: traffic.connections(),
  };
};

const defectText = (error: unknown): string => {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
  return stack.split('\n').slice(0, 4).join('\n');
};

export type Outcome = Pick<CaseEvidence, 'client' | 'missing' | 'harnessError' | 'waitedMs'>;

/** Whatever goes wrong here is ours, and evidence as well. */
export const outcomeOf = async (ground: Ground, putAway: () => Promise<void>): Promise<Outcome> => {
  const { played, options, recorder, faults } = ground;
  const begunMs = recorder.elapsedMs();
  const waitedMs = (): number => Math.round(recorder.elapsedMs() - begunMs);
  try {
    const client = { delivery: played.delivery, timings: options.timings, ...(await playOut(ground)) };
    const missing = ground.steps.unmet() ?? faults.unmet();
    return { client, waitedMs: waitedMs(), ...(missing === undefined ? {} : { missing }) };
  } catch (error) {
    return { harnessError: defectText(error), waitedMs: waitedMs() };
  } finally {
    await putAway();
  }
};

export const finishEvidence = ({ played, options, recorder, simulator }: Ground, outcome: Outcome, ownDelayMs: number): CaseEvidence => {
  const durationMs = Math.round(recorder.elapsedMs());
  return recorder.finish({
    caseId: played.id,
    subject: 'client',
    seed: options.seed,
    notes: { businessDate: played.stage.day.businessDate, primary: simulator.primary, secondary: simulator.secondary },
    ...outcome,
    durationMs,
    ownDelayMs,
  });
};
